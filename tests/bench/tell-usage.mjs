// Loaded before a command that is measured: leaves what it took in the file that BENCH_USAGE names.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.BENCH_USAGE;
if (isMainThread && file && process.argv[1]?.endsWith('build.ts'))
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage = { seconds: performance.now() / 1000, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 };
    writeFileSync(file, JSON.stringify({ ...usage, peakRssMB: Math.round(maxRSS / 1024) }));
  });
