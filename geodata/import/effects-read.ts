import {
  closeSync,
  createReadStream,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import Papa from 'papaparse';
import type { Cut } from './cut-files.ts';
import type { Piece, TableHead } from './parts.ts';
import { RecordScanner } from './record-scanner.ts';

const CHUNK_BYTES = 1 << 18;
/** A quote that is opened and never closed must not make the reader hold the rest of a large file. */
const MAX_RECORD_BYTES = 8 << 20;

/** A file that cannot be read as what it should be. */
export class ImportError extends Error {}

/** What an error says. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A file or a folder's files of one ending, sorted; empty when there is nothing. */
export function listFiles(path: string, ending: RegExp): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => join(path, name));
}

export const sizeOf = (path: string): number => statSync(path).size;
export const nameOf = (path: string): string => basename(path);
export const readText = (path: string): string => readFileSync(path, 'utf8');

/** Rows in batches, with the bytes of the piece read so far. */
export type TakeRows = (rows: readonly (readonly string[])[], bytesRead: number) => void;

const GUESSED = [',', ';', '\t', '|'];

const streamOf = ({ path, from, to }: Piece) =>
  // An empty file has no last byte.
  createReadStream(path, { encoding: 'utf8', highWaterMark: CHUNK_BYTES, start: from, end: Math.max(from, to - 1) });

/** Reads a piece of a table chunk by chunk. Gives false when it ends inside a quoted cell; rejects with {@link ImportError} when a record never ends. */
export function readRows(piece: Piece, delimiter: string | undefined, take: TakeRows): Promise<boolean> {
  const { path, head, from } = piece;
  return new Promise((done, fail) => {
    const stream = streamOf(piece);
    let since = 0;
    let whole = true;
    stream.on('error', fail);
    Papa.parse<string[]>(stream, {
      delimiter: head?.delimiter ?? delimiter ?? '',
      ...(head ? { newline: head.newline } : {}),
      delimitersToGuess: GUESSED,
      chunk: ({ data, errors }, parser) => {
        since = data.length > 0 ? stream.bytesRead : since;
        whole &&= !errors.some(({ code }) => code === 'MissingQuotes');
        if (stream.bytesRead - since > MAX_RECORD_BYTES) {
          parser.abort();
          fail(new ImportError(`${path}: a quote that is opened before byte ${from + since} is not closed`));
        }
        take(data, stream.bytesRead);
      },
      complete: () => done(whole),
      error: fail,
    });
  });
}

/** Reads a text chunk by chunk. */
export async function readChunks(piece: Piece, take: (text: string, bytesRead: number) => void): Promise<void> {
  const stream = streamOf(piece);
  for await (const chunk of stream) take(String(chunk), stream.bytesRead);
}

/** What the reader finds out from a file's first chunk, as {@link readRows} would. */
function headOf(text: string, delimiter: string | undefined): TableHead {
  const { data, meta } = Papa.parse<string[]>(text, {
    delimiter: delimiter ?? '',
    delimitersToGuess: GUESSED,
    preview: 1,
  });
  return {
    columns: data[0] ?? [],
    delimiter: meta.delimiter,
    newline: meta.linebreak === '\r\n' || meta.linebreak === '\r' ? meta.linebreak : '\n',
  };
}

/** The first place between two records of a table at or after a byte; every byte before it is looked at. */
export function findCut(path: string, at: number, delimiter: string | undefined): Cut | null {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(CHUNK_BYTES);
    const read = (offset: number) => buffer.subarray(0, readSync(file, buffer, 0, CHUNK_BYTES, offset));
    const head = headOf(read(0).toString('utf8'), delimiter);
    if (head.newline === '\r' || head.delimiter.length !== 1) return null;
    const scanner = new RecordScanner(head);
    for (let bytes = read(0); bytes.length > 0; bytes = read(scanner.offset)) {
      if (scanner.walk(bytes, at)) {
        const { offset, line } = scanner;
        return { end: offset - head.newline.length, next: offset, line, head };
      }
      if (scanner.offset > at + MAX_RECORD_BYTES) return null;
    }
    return null;
  } finally {
    closeSync(file);
  }
}

/** Files of this size together are held while they are put in order; of larger ones each piece is read by itself. */
const HELD_BYTES = 64 << 20;

/** Some files as if they were one after another; a file that is not there is empty. */
export class JoinedFiles {
  readonly #held: Buffer | null;
  readonly #open: { file: number; begin: number; end: number }[] = [];

  constructor(paths: readonly string[]) {
    const there = paths.filter((path) => existsSync(path));
    const total = there.reduce((sum, path) => sum + sizeOf(path), 0);
    this.#held = total > HELD_BYTES ? null : Buffer.concat(there.map((path) => readFileSync(path)));
    if (this.#held) return;
    let begin = 0;
    for (const path of there) {
      const end = begin + sizeOf(path);
      this.#open.push({ file: openSync(path, 'r'), begin, end });
      begin = end;
    }
  }

  /** Copies up to `length` bytes from an offset into a buffer; says how many, at least one. Throws {@link ImportError} past the end. */
  copy(offset: number, length: number, into: Buffer, at: number): number {
    const got = this.#held ? this.#held.copy(into, at, offset, offset + length) : this.#read(offset, length, into, at);
    if (got === 0) throw new ImportError('a temporary file is shorter than what was written to it');
    return got;
  }

  #read(offset: number, length: number, into: Buffer, at: number): number {
    const open = this.#open.find(({ end }) => offset < end);
    if (!open) return 0;
    return readSync(open.file, into, at, Math.min(length, open.end - offset), offset - open.begin);
  }

  close(): void {
    for (const { file } of this.#open) closeSync(file);
  }
}
