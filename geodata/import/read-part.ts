import type { Atlas } from './atlas.ts';
import { REASONS } from './checks.ts';
import { isRefusal, refuse, type Draft, type Refusal } from './draft.ts';
import type { WorkFolder } from './effects.ts';
import { ImportError, messageOf, nameOf, readChunks, readRows } from './effects-read.ts';
import { FeatureSplitter } from './feature-splitter.ts';
import { readFeature } from './geojson.ts';
import type { TableImporter } from './importer.ts';
import { PartWriter } from './part-writer.ts';
import type { Part, PartResult, Piece } from './parts.ts';
import { Row } from './row.ts';
import { Tally } from './tally.ts';
import { toImportedEvent } from './to-event.ts';

/** What reading needs. */
export interface Reading {
  /** Null reads GeoJSON. */
  importer: TableImporter | null;
  atlas: Atlas;
  folder: WorkFolder;
  /** Is told records and bytes of the part read so far. */
  progress: (records: number, bytes: number) => void;
}

interface Run extends Reading {
  as: string;
  tally: Tally;
  writer: PartWriter;
  /** Bytes of the pieces that are done. */
  doneBytes: number;
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
function breaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks++;
  return breaks;
}

/** Gives false when the piece ends inside a quoted cell. */
async function readTable(piece: Piece, importer: TableImporter, run: Run): Promise<boolean> {
  const { path, head } = piece;
  const file = nameOf(path);
  let row: Row | null = head && openTable(head.columns, importer, path);
  let line = piece.line;
  const whole = await readRows(piece, importer.delimiter, (rows, bytesRead) => {
    for (const cells of rows) {
      if (row === null) row = openTable(cells, importer, path);
      else if (!isBlank(cells)) {
        row.cells = cells;
        row.line = line;
        const full = cells.length === row.columns.length;
        const seen = `${cells.length} for ${row.columns.length} columns`;
        take(run, full ? importer.read(row, run.atlas) : refuse(REASONS.cells, seen), file, line);
      }
      line += 1 + breaksIn(cells);
    }
    run.progress(run.tally.read, run.doneBytes + bytesRead);
  });
  if (row === null) throw new ImportError(`${path}: is empty`);
  return whole;
}

async function readGeoJson(piece: Piece, run: Run): Promise<void> {
  const splitter = new FeatureSplitter();
  const file = nameOf(piece.path);
  const before = run.tally.read;
  await readChunks(piece, (text, bytesRead) => {
    for (const found of splitter.push(text)) take(run, readFeature(found.text, run.atlas), file, found.line);
    run.progress(run.tally.read, run.doneBytes + bytesRead);
  });
  if (run.tally.read === before)
    throw new ImportError(`${piece.path}: no feature; expected a FeatureCollection or one a line`);
}

/** Reads a part's pieces into temporary files. A file that cannot be read is a fault, and the others go on. */
export async function readPart({ number, pieces }: Part, reading: Reading): Promise<PartResult> {
  const { importer, folder } = reading;
  const writer = new PartWriter(folder, number);
  const run: Run = { ...reading, as: importer?.as ?? 'geojson', tally: new Tally(), writer, doneBytes: 0 };
  const faults: string[] = [];
  let torn = false;
  for (const piece of pieces) {
    try {
      if (!importer) await readGeoJson(piece, run);
      else if (!(await readTable(piece, importer, run)) && piece.goesOn) torn = true;
    } catch (error) {
      const fault = messageOf(error);
      faults.push(fault.includes(piece.path) ? fault : `${piece.path}: ${fault}`);
    }
    run.doneBytes += piece.to - piece.from;
  }
  return { ...writer.finish(), read: run.tally.read, refused: run.tally.counts(), faults, torn };
}
