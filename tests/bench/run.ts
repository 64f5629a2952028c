/**
 * Compares the event layer with MapLibre's filters and deck.gl on the same synthetic events:
 *
 *     npm run bench -- [--quick] [--json] [--sizes 10000,100000] [--only own,deck,filter,floor] [--rounds 3]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeBenchData } from './bench-data.ts';
import { buildTechnique, makeFolder, type BuiltTechnique } from './bench-page.ts';
import { measureSize, type Measurement } from './measure.ts';
import { parseBenchArgs, type BenchOptions } from './options.ts';
import { formatReport, toReport } from './report.ts';

const HERE = fileURLToPath(new URL('./', import.meta.url));

/** Packages to compare with stand apart, so that an install of the project does not pay for them. */
function fetchPackages(): void {
  if (existsSync(`${HERE}node_modules/@deck.gl/layers`)) return;
  console.error('Fetching deck.gl into tests/bench/node_modules …');
  const args = ['install', '--no-audit', '--no-fund', '--no-package-lock'];
  const { status } = spawnSync('npm', args, { cwd: HERE, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('npm could not fetch deck.gl; run with --only own,filter,floor to go without it.');
}

async function measureAll(options: BenchOptions, builts: readonly BuiltTechnique[]): Promise<Measurement[]> {
  const begin = performance.now();
  const seconds = (): number => Math.round((performance.now() - begin) / 1000);
  const say = (line: string): void => console.error(`[${seconds()} s] ${line}`);
  const isLate = (): boolean => performance.now() - begin > options.limitMs;
  const { dir, remove } = makeFolder();
  const measured: Measurement[] = [];
  try {
    // The largest first: it is what counts, should time run out.
    for (const count of options.sizes.toSorted((a, b) => b - a)) {
      say(`${count.toLocaleString('en')} events`);
      const geojson = options.techniques.some(({ name }) => name === 'filter');
      const data = writeBenchData(count, dir, { geojson });
      measured.push(...(await measureSize(builts, { data, dir, options, say, isLate })));
    }
  } finally {
    remove();
  }
  return measured;
}

async function main(): Promise<void> {
  const options = parseBenchArgs(process.argv.slice(2));
  if (options.techniques.some(({ name }) => name === 'deck')) fetchPackages();
  console.error(`Building ${options.techniques.length} pages …`);
  const builts: BuiltTechnique[] = [];
  try {
    for (const technique of options.techniques) builts.push(await buildTechnique(technique));
    const report = toReport(await measureAll(options, builts), new Date());
    console.log(options.json ? JSON.stringify(report, null, 2) : formatReport(report));
  } finally {
    for (const { dir } of builts) rmSync(dir, { recursive: true, force: true });
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
