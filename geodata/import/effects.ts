import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, join, resolve } from 'node:path';
import Papa from 'papaparse';
import type { FileEntry, ImportIndex, TableManifest } from '../model/table-manifest.ts';
import { toSummary } from './summary.ts';

const CHUNK_BYTES = 1 << 20;
/** A quote that is opened and never closed must not make the reader hold the rest of a large file. */
const MAX_RECORD_BYTES = 8 << 20;

/** A file that cannot be read as what it should be. */
export class ImportError extends Error {}

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

/** Rows in batches, with the bytes read so far. */
export type TakeRows = (rows: readonly (readonly string[])[], bytesRead: number) => void;

/** Reads a table chunk by chunk. Rejects with {@link ImportError} when a record never ends. */
export function readRows(path: string, delimiter: string | undefined, take: TakeRows): Promise<void> {
  return new Promise((done, fail) => {
    const stream = createReadStream(path, { encoding: 'utf8', highWaterMark: CHUNK_BYTES });
    let since = 0;
    stream.on('error', fail);
    Papa.parse<string[]>(stream, {
      delimiter: delimiter ?? '',
      delimitersToGuess: [',', ';', '\t', '|'],
      chunk: ({ data }, parser) => {
        since = data.length > 0 ? stream.bytesRead : since;
        if (stream.bytesRead - since > MAX_RECORD_BYTES) {
          parser.abort();
          fail(new ImportError(`${path}: a quote that is opened before byte ${since} is not closed`));
        }
        take(data, stream.bytesRead);
      },
      complete: () => done(),
      error: fail,
    });
  });
}

/** Reads a text chunk by chunk. */
export async function readChunks(path: string, take: (text: string, bytesRead: number) => void): Promise<void> {
  const stream = createReadStream(path, { encoding: 'utf8', highWaterMark: CHUNK_BYTES });
  for await (const chunk of stream) take(String(chunk), stream.bytesRead);
}

/** Writes `index.json`: every set that a folder of imports holds now, by name. */
export function writeIndex(out: string): void {
  const manifests = readdirSync(out, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => join(out, name, 'manifest.json'))
    .filter((path) => existsSync(path))
    .sort();
  const sets = manifests.flatMap((path) => toSummary(JSON.parse(readText(path)) as TableManifest) ?? []);
  const index: ImportIndex = { schema: 1, sets };
  writeFileSync(join(out, 'index.json'), `${JSON.stringify(index, null, 1)}\n`);
}

/** Temporary and final files of one import, in a fresh folder that takes the target's place at the end. */
export class ImportFolder {
  readonly #target: string;
  readonly #fresh: string;
  readonly #mark = randomBytes(4).toString('hex');

  /** `target` is the folder to write, `…/SET`. */
  constructor(target: string) {
    this.#target = resolve(target);
    this.#fresh = this.#sibling('new');
    mkdirSync(this.#fresh, { recursive: true });
  }

  #sibling(kind: string): string {
    return join(this.#target, '..', `.${basename(this.#target)}-${this.#mark}.${kind}`);
  }

  append(name: string, bytes: Uint8Array): void {
    writeFileSync(join(this.#fresh, name), bytes, { flag: 'a' });
  }

  read(name: string): Uint8Array {
    return readFileSync(join(this.#fresh, name));
  }

  remove(name: string): void {
    rmSync(join(this.#fresh, name), { force: true });
  }

  write(name: string, bytes: Uint8Array): FileEntry {
    writeFileSync(join(this.#fresh, name), bytes);
    return { name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  }

  /** A final file that is written bit by bit. */
  open(name: string): { append(bytes: Uint8Array): void; close(): FileEntry } {
    const hash = createHash('sha256');
    let size = 0;
    return {
      append: (bytes) => {
        this.append(name, bytes);
        hash.update(bytes);
        size += bytes.length;
      },
      close: () => ({ name, bytes: size, sha256: hash.digest('hex') }),
    };
  }

  /** Writes pieces of one file to another in the order given, without holding either. */
  rearrange(from: string, to: string, pieces: Iterable<{ offset: number; length: number }>): FileEntry {
    const source = openSync(join(this.#fresh, from), 'r');
    const target = openSync(join(this.#fresh, to), 'w');
    const hash = createHash('sha256');
    const buffer = Buffer.alloc(CHUNK_BYTES);
    let bytes = 0;
    let filled = 0;
    const flush = () => {
      hash.update(buffer.subarray(0, filled));
      writeSync(target, buffer, 0, filled);
      filled = 0;
    };
    for (const { offset, length } of pieces) {
      for (let done = 0; done < length;) {
        if (filled === buffer.length) flush();
        const got = readSync(source, buffer, filled, Math.min(length - done, buffer.length - filled), offset + done);
        if (got === 0) throw new ImportError(`${from}: shorter than what was written to it`);
        done += got;
        filled += got;
      }
      bytes += length;
    }
    flush();
    closeSync(source);
    closeSync(target);
    return { name: to, bytes, sha256: hash.digest('hex') };
  }

  /** Puts the new folder in the place of the old one. */
  commit(): void {
    const old = this.#sibling('old');
    if (existsSync(this.#target)) renameSync(this.#target, old);
    renameSync(this.#fresh, this.#target);
    rmSync(old, { recursive: true, force: true });
  }

  /** Removes what was begun. */
  discard(): void {
    rmSync(this.#fresh, { recursive: true, force: true });
  }
}

/** A line for the person at the terminal, on standard error. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Milliseconds of a clock that never goes back; for progress only, never for output. */
export const clockMs = (): number => performance.now();
