import type { EventPlace } from '../model/event.ts';
import type { SeenRefusal } from './tally.ts';

/** The columns of a table and how its text is cut into cells. */
export interface TableHead {
  columns: readonly string[];
  delimiter: string;
  newline: '\n' | '\r\n' | '\r';
}

/** Whole records of one file: bytes `[from, to)`. */
export interface Piece {
  path: string;
  from: number;
  to: number;
  /** Line of the file at which the piece begins, from 1. */
  line: number;
  /** What the file's first line said; null for a piece that begins with it. */
  head: TableHead | null;
  /** The file goes on after this piece: it must not end inside a quoted cell. */
  goesOn: boolean;
}

/** What one thread reads: consecutive stretches of the files. */
export interface Part {
  /** From 0, in the order of the files. */
  number: number;
  pieces: readonly Piece[];
}

/** What came of a part, as plain values that go from thread to thread. Rows and details wait in its temporary files. */
export interface PartResult {
  number: number;
  /** By month `2024-03`: how many events, and bytes of their details. */
  months: ReadonlyMap<string, { events: number; detailBytes: number }>;
  /** What the part's rows count: who acted, places, file names, each in the order of appearance. */
  sides: readonly string[];
  places: readonly EventPlace[];
  files: readonly string[];
  /** Codes of areas that stand for rows whose place is not known exactly. */
  areas: readonly string[];
  read: number;
  refused: readonly SeenRefusal[];
  /** Files that could not be read, one sentence each. */
  faults: readonly string[];
  /** A piece ended inside a quoted cell: the files were cut at a wrong place. */
  torn: boolean;
}

/** Names of a part's temporary files of a month. */
export const spillNames = (part: number, month: string) => ({
  rows: `${month}.rows.${part}.tmp`,
  details: `${month}.details.${part}.tmp`,
});
