import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Areas } from '../layers/areas.ts';
import type { AreasFile, TableManifest } from '../model/table-manifest.ts';
import { encodePlaces } from '../table/encode-places.ts';
import { GeoParquet } from '../table/geoparquet.ts';
import { Atlas } from './atlas.ts';
import { Crew } from './crew.ts';
import { cutFiles } from './cut-files.ts';
import { clockMs, ImportFolder, say, writeIndex } from './effects.ts';
import { findCut, listFiles, messageOf, nameOf, sizeOf } from './effects-read.ts';
import { threadsHere } from './effects-threads.ts';
import { GEOJSON_INFO } from './geojson.ts';
import type { TableImporter } from './importer.ts';
import { importerOf, UsageError } from './importers.ts';
import { mergeParts, type Whole } from './merge-parts.ts';
import { Progress } from './progress.ts';
import { toAreasFile } from './table-areas.ts';
import { Tally } from './tally.ts';
import { groupName, type MonthResult } from './write-month.ts';

/** What `--import` is called with. */
export interface ImportOptions {
  /** A file, or a folder whose files are read in the order of their names. */
  file: string;
  /** `acled`, `ucdp`, `viina`, `airforce`, `geojson` or `csv:MAPPING`. */
  as: string;
  /** Name of the set, and of its folder; the importer's name unless told. */
  set?: string | undefined;
  /** Folder in which `SET/` and `index.json` are written. */
  out: string;
  /** On how many threads; as many as pay for themselves unless told. What is written does not depend on it. */
  threads?: number | undefined;
  /** For this thread; others load the project's own. */
  gazetteer: () => Gazetteer;
  areas: () => Areas;
}

/** What an import is about, once its options are found good. */
interface Plan {
  options: ImportOptions;
  importer: TableImporter | null;
  files: readonly { path: string; bytes: number }[];
  set: string;
}

const SET_NAME = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** Name of the set: as told, else the importer's; a mapping's is that of its file. */
function setOf({ set, as }: ImportOptions): string {
  const name =
    set ??
    (as.startsWith('csv:')
      ? nameOf(as.slice(4))
          .replace(/\.\w+$/, '')
          .toLowerCase()
      : as);
  if (SET_NAME.test(name)) return name;
  throw new UsageError(`--name ${name}: expected small letters, digits and hyphens, 40 at most`);
}

function filesOf({ file, as }: ImportOptions): string[] {
  const files = listFiles(file, as === 'geojson' ? /\.(?:geo)?jsonl?$|\.ndjson$|\.geojsonl$/i : /\.[ct]sv$/i);
  if (files.length === 0) throw new UsageError(`${file}: no such file, or a folder without tables`);
  // The bulletins' folder holds a table of models as well.
  const daily = as === 'airforce' ? files.filter((path) => /daily/i.test(path)) : [];
  return daily.length > 0 ? daily : files;
}

function planOf(options: ImportOptions): Plan {
  const importer = importerOf(options.as);
  const files = filesOf(options).map((path) => ({ path, bytes: sizeOf(path) }));
  return { options, importer, files, set: setOf(options) };
}

const bytesOf = ({ files }: Plan): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

/** Below this a second thread takes longer to start than it saves. */
const SHARED_BYTES = 16 << 20;

const threadsFor = (plan: Plan): number => plan.options.threads ?? (bytesOf(plan) < SHARED_BYTES ? 1 : threadsHere());

/** A row that begins on one thread would have ended on another. */
class TornError extends Error {}

/** What reading and writing gave. */
interface Work {
  tally: Tally;
  whole: Whole;
  areas: ReadonlySet<string>;
  months: readonly MonthResult[];
  faults: readonly string[];
}

/** Reads the files and writes the months, on a number of threads. Throws {@link TornError} when the files cannot be cut for so many. */
async function work(plan: Plan, folder: ImportFolder, threads: number): Promise<Work> {
  const { options, importer, files } = plan;
  const progress = new Progress(say, clockMs);
  const total = bytesOf(plan);
  let months = 0;
  const crew = new Crew(
    { as: options.as, folder: folder.path },
    {
      threads,
      gazetteer: options.gazetteer,
      tell: (told) =>
        months > 0 ? progress.showMonths(told.months, months) : progress.show(told.records, told.bytes / total),
    },
  );
  try {
    const cutter = importer ? (path: string, at: number) => findCut(path, at, importer.delimiter) : () => null;
    const results = await crew.read(cutFiles(files, threads, cutter));
    if (results.some(({ torn }) => torn)) throw new TornError();
    const tally = new Tally();
    for (const { read, refused } of results) tally.add(read, refused);
    const whole = mergeParts(results);
    months = whole.months.length;
    const written = await crew.write(whole);
    for (const { refused } of written) tally.add(0, refused);
    const faults = [...new Set(results.flatMap((result) => result.faults))];
    const areas = new Set(results.flatMap((result) => result.areas));
    return { tally, whole, areas, months: written, faults };
  } finally {
    await crew.dismiss();
  }
}

const NO_AREAS: AreasFile = { schema: 1, areas: {} };

const toBytes = (json: string) => new TextEncoder().encode(`${json}\n`);

/** Joins the months' row groups to the download. */
function writeDownload(folder: ImportFolder, set: string, months: readonly MonthResult[]) {
  const file = folder.open(`${set}.parquet`);
  const parquet = new GeoParquet(file.append);
  for (const { entry, group } of months) {
    parquet.append(folder.read(groupName(entry.month)), group);
    folder.remove(groupName(entry.month));
  }
  parquet.finish();
  return file.close();
}

function writeManifest(folder: ImportFolder, { options, importer, set }: Plan, work: Work): TableManifest {
  const { as, file } = options;
  const download = writeDownload(folder, set, work.months);
  const places = folder.write('places.arrow', encodePlaces(work.whole.places));
  const areas =
    work.areas.size > 0 ? toAreasFile(work.areas, new Atlas(options.gazetteer()), options.areas()) : NO_AREAS;
  const shards = work.months.map(({ entry }) => entry);
  const total = (key: 'rows' | 'events') => shards.reduce((sum, shard) => sum + shard[key], 0);
  const manifest: TableManifest = {
    schema: 1,
    set,
    source: { as: as.split(':')[0] ?? as, ...(importer?.info ?? GEOJSON_INFO), file: nameOf(file) },
    rows: total('rows'),
    events: total('events'),
    read: work.tally.read,
    refused: work.tally.refused(),
    places,
    areas: folder.write('areas.json', toBytes(JSON.stringify(areas))),
    download,
    shards,
  };
  folder.write('manifest.json', toBytes(JSON.stringify(manifest, null, 1)));
  return manifest;
}

/** Does a plan on a number of threads; gives the exit code. */
async function carryOut(plan: Plan, threads: number): Promise<number> {
  const began = clockMs();
  const { out } = plan.options;
  const folder = new ImportFolder(`${out}/${plan.set}`);
  try {
    const done = await work(plan, folder, threads);
    for (const fault of done.faults) say(`not read: ${fault}`);
    const { tally } = done;
    const manifest = writeManifest(folder, plan, done);
    for (const sentence of tally.sentences()) say(sentence);
    const seconds = ((clockMs() - began) / 1000).toFixed(1);
    const sum = `${tally.read} records, ${manifest.events} events, ${tally.refusedRows} refused, ${manifest.shards.length} months`;
    if (manifest.events === 0) {
      say(`${sum}. Nothing was written.`);
      return 1;
    }
    folder.commit();
    writeIndex(out);
    say(`${sum} in ${seconds} s → ${out}/${plan.set}`);
    return done.faults.length > 0 ? 1 : 0;
  } finally {
    folder.discard();
  }
}

/**
 * Reads a table or GeoJSON and writes `OUT/SET/`: shards by month, places, areas, manifest; then `OUT/index.json`. Tells on standard error what was read and refused.
 * Gives the exit code: 0 when every file was read (records may be refused), 1 when one could not be or nothing was left, 2 for bad usage.
 */
export async function runImport(options: ImportOptions): Promise<number> {
  let plan: Plan;
  try {
    plan = planOf(options);
  } catch (error) {
    say(messageOf(error));
    return error instanceof UsageError ? 2 : 1;
  }
  const threads = threadsFor(plan);
  try {
    return await carryOut(plan, threads);
  } catch (error) {
    if (!(error instanceof TornError)) {
      say(`not imported: ${messageOf(error)}`);
      return 1;
    }
    say('quotes that open or close inside a cell: reading on one thread');
    return carryOut(plan, 1);
  }
}
