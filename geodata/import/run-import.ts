import { parse as parseYaml } from 'yaml';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Areas } from '../layers/areas.ts';
import type { AreasFile, TableManifest } from '../model/table-manifest.ts';
import { ACLED } from './acled.ts';
import { AIR_FORCE } from './airforce.ts';
import { Atlas } from './atlas.ts';
import { REASONS } from './checks.ts';
import { isRefusal, refuse, type Draft, type Refusal, type SourceInfo } from './draft.ts';
import {
  clockMs,
  ImportError,
  ImportFolder,
  listFiles,
  nameOf,
  readChunks,
  readRows,
  readText,
  say,
  sizeOf,
  writeIndex,
} from './effects.ts';
import { FeatureSplitter } from './feature-splitter.ts';
import { GEOJSON_INFO, readFeature } from './geojson.ts';
import type { TableImporter } from './importer.ts';
import { mappedCsv } from './mapped-csv.ts';
import { parseMapping } from './mapping.ts';
import { Progress } from './progress.ts';
import { Row } from './row.ts';
import { ShardWriter } from './shard-writer.ts';
import { toAreasFile } from './table-areas.ts';
import { Tally } from './tally.ts';
import { toImportedEvent } from './to-event.ts';
import { UCDP } from './ucdp.ts';
import { VIINA } from './viina.ts';

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
  gazetteer: () => Gazetteer;
  areas: () => Areas;
}

/** Wrong usage: exit code 2. */
class UsageError extends Error {}

const TABLES: Readonly<Record<string, TableImporter>> = { acled: ACLED, ucdp: UCDP, viina: VIINA, airforce: AIR_FORCE };

export const IMPORT_NAMES = [...Object.keys(TABLES), 'geojson', 'csv:MAPPING'].join(', ');

/** One run's state. */
interface Run {
  as: string;
  atlas: Atlas;
  tally: Tally;
  writer: ShardWriter;
  progress: Progress;
}

function importerOf(as: string): TableImporter | null {
  if (as === 'geojson') return null;
  const known = TABLES[as];
  if (known) return known;
  const mapping = /^csv:(.+)$/.exec(as)?.[1];
  if (!mapping) throw new UsageError(`--as ${as}: expected one of ${IMPORT_NAMES}`);
  const [file] = listFiles(mapping, /$/);
  if (!file) throw new UsageError(`${mapping}: no such mapping file`);
  try {
    return mappedCsv(parseMapping(parseYaml(readText(file)), file));
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
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

function take(run: Run, made: Draft | Refusal, file: string, line: number): void {
  run.tally.read++;
  if (isRefusal(made)) run.tally.refuse(made, `${file}:${line}`);
  else run.writer.add(toImportedEvent(made, { as: run.as, file, line }));
}

function openTable(header: readonly string[], importer: TableImporter, path: string): Row {
  const row = new Row(header);
  const missing = importer.required.filter((column) => !row.has(column));
  if (missing.length === 0) return row;
  throw new ImportError(`${path}: no column ${missing.join(', ')}; there are ${row.columns.slice(0, 12).join(', ')}`);
}

const isBlank = (cells: readonly string[]) => cells.length === 1 && (cells[0] ?? '').trim() === '';

/** Line breaks inside a row's quoted cells. */
const breaksIn = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);

async function importTable(path: string, importer: TableImporter, run: Run): Promise<void> {
  const file = nameOf(path);
  let row: Row | null = null;
  let line = 1;
  const size = sizeOf(path);
  await readRows(path, importer.delimiter, (rows, bytesRead) => {
    for (const cells of rows) {
      if (row === null) row = openTable(cells, importer, path);
      else if (!isBlank(cells)) {
        row.cells = cells;
        row.line = line;
        const whole = cells.length === row.columns.length;
        const seen = `${cells.length} for ${row.columns.length} columns`;
        take(run, whole ? importer.read(row, run.atlas) : refuse(REASONS.cells, seen), file, line);
      }
      line += 1 + breaksIn(cells);
    }
    run.progress.show(run.tally.read, bytesRead / size);
  });
  if (row === null) throw new ImportError(`${path}: is empty`);
}

async function importGeoJson(path: string, run: Run): Promise<void> {
  const splitter = new FeatureSplitter();
  const file = nameOf(path);
  const size = sizeOf(path);
  const before = run.tally.read;
  await readChunks(path, (text, bytesRead) => {
    for (const piece of splitter.push(text)) take(run, readFeature(piece.text, run.atlas), file, piece.line);
    run.progress.show(run.tally.read, bytesRead / size);
  });
  if (run.tally.read === before)
    throw new ImportError(`${path}: no feature; expected a FeatureCollection or one a line`);
}

/** Reads every file; true when each could be read. */
async function readAll(files: readonly string[], importer: TableImporter | null, run: Run): Promise<boolean> {
  let good = true;
  for (const path of files) {
    try {
      await (importer ? importTable(path, importer, run) : importGeoJson(path, run));
    } catch (error) {
      good = false;
      say(`not read: ${messageOf(error)}`);
    }
  }
  return good;
}

const NO_AREAS: AreasFile = { schema: 1, areas: {} };

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

const toBytes = (json: string) => new TextEncoder().encode(`${json}\n`);

function writeManifest(folder: ImportFolder, run: Run, options: ImportOptions, info: SourceInfo): TableManifest {
  const { as, file } = options;
  const { shards, places, download } = run.writer.finish(setOf(options));
  const areas = run.writer.areas.size > 0 ? toAreasFile(run.writer.areas, run.atlas, options.areas()) : NO_AREAS;
  const total = (key: 'rows' | 'events') => shards.reduce((sum, shard) => sum + shard[key], 0);
  const manifest: TableManifest = {
    schema: 1,
    set: setOf(options),
    source: { as: as.split(':')[0] ?? as, ...info, file: nameOf(file) },
    rows: total('rows'),
    events: total('events'),
    read: run.tally.read,
    refused: run.tally.refused(),
    places,
    areas: folder.write('areas.json', toBytes(JSON.stringify(areas))),
    download,
    shards,
  };
  folder.write('manifest.json', toBytes(JSON.stringify(manifest, null, 1)));
  return manifest;
}

/**
 * Reads a table or GeoJSON and writes `OUT/SET/`: shards by month, places, areas, manifest; then `OUT/index.json`. Tells on standard error what was read and refused.
 * Gives the exit code: 0 when every file was read (records may be refused), 1 when one could not be or nothing was left, 2 for bad usage.
 */
export async function runImport(options: ImportOptions): Promise<number> {
  const began = clockMs();
  let importer, files, set;
  try {
    importer = importerOf(options.as);
    files = filesOf(options);
    set = setOf(options);
  } catch (error) {
    say(messageOf(error));
    return error instanceof UsageError ? 2 : 1;
  }
  const tally = new Tally();
  const folder = new ImportFolder(`${options.out}/${set}`);
  try {
    const atlas = new Atlas(options.gazetteer());
    const as = importer?.as ?? 'geojson';
    const run: Run = { as, atlas, tally, writer: new ShardWriter(folder, tally), progress: new Progress(say, clockMs) };
    const good = await readAll(files, importer, run);
    const manifest = writeManifest(folder, run, options, importer?.info ?? GEOJSON_INFO);
    for (const sentence of tally.sentences()) say(sentence);
    const seconds = ((clockMs() - began) / 1000).toFixed(1);
    const sum = `${tally.read} records, ${manifest.events} events, ${tally.refusedRows} refused, ${manifest.shards.length} months`;
    if (manifest.events === 0) {
      say(`${sum}. Nothing was written.`);
      return 1;
    }
    folder.commit();
    writeIndex(options.out);
    say(`${sum} in ${seconds} s → ${options.out}/${set}`);
    return good ? 0 : 1;
  } finally {
    folder.discard();
  }
}
