/**
 * Measures `npm run geodata -- --import` on a synthetic ACLED file, the command as people call it, from start to exit:
 *
 *     npm run bench:import -- [--rows 1000000] [--threads 1] [--json]
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { syntheticAcled } from './synthetic-acled.ts';
import { readSyntheticPlaces } from './synthetic-places.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** What one import took. */
interface ImportMeasurement {
  rows: number;
  events: number;
  megabytes: number;
  seconds: number;
  /** User and system time of all threads. */
  cpuSeconds: number;
  peakRssMB: number;
  cores: number;
  /** Processes that waited for a core in the last minute, before the run: above 0.5 or so the seconds say little. */
  load: number;
  /** SHA-256 of the manifest, which has those of all other files: same rows, same bytes. */
  manifest: string;
}

function* toLines(count: number): Generator<string> {
  for (const line of syntheticAcled({ count, places: readSyntheticPlaces() })) yield `${line}\n`;
}

async function measure(rows: number, threads: string | undefined, folder: string): Promise<ImportMeasurement> {
  const file = join(folder, 'acled.csv');
  await pipeline(Readable.from(toLines(rows)), createWriteStream(file));
  const usage = join(folder, 'usage.json');
  const [load = 0] = loadavg();
  const { status } = spawnSync(
    'npm',
    ['run', '--silent', 'geodata', '--', '--import', file, '--as', 'acled', '--out', join(folder, 'out')].concat(
      threads === undefined ? [] : ['--threads', threads],
    ),
    {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        NODE_OPTIONS: `--import ${join(import.meta.dirname, 'tell-usage.mjs')}`,
        BENCH_USAGE: usage,
      },
    },
  );
  if (status !== 0) throw new Error(`the import ended with ${status}`);
  const manifest = readFileSync(join(folder, 'out/acled/manifest.json'));
  const { events } = JSON.parse(manifest.toString()) as { events: number };
  const taken = JSON.parse(readFileSync(usage, 'utf8')) as Pick<
    ImportMeasurement,
    'seconds' | 'cpuSeconds' | 'peakRssMB'
  >;
  return {
    ...{ rows, events, megabytes: Math.round(statSync(file).size / 1e6), ...taken },
    ...{ cores: availableParallelism(), load, manifest: createHash('sha256').update(manifest).digest('hex') },
  };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { rows: { type: 'string' }, threads: { type: 'string' }, json: { type: 'boolean' } },
  });
  const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
  try {
    const found = await measure(Number(values.rows ?? 1_000_000), values.threads, folder);
    if (values.json) console.log(JSON.stringify(found, null, 2));
    else
      console.log(
        `${found.rows.toLocaleString('en')} rows (${found.megabytes} MB) in ${found.seconds.toFixed(1)} s on ${found.cores} cores; ` +
          `CPU ${found.cpuSeconds.toFixed(1)} s, peak ${found.peakRssMB} MB, load before ${found.load.toFixed(2)}`,
      );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
