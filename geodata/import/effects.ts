import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { FileEntry, ImportIndex, TableManifest } from '../model/table-manifest.ts';
import { JoinedFiles, readText } from './effects-read.ts';
import { toSummary } from './summary.ts';

const CHUNK_BYTES = 1 << 20;

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

/** Temporary and final files in a folder; any thread may open it by its path. */
export class WorkFolder {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
    mkdirSync(path, { recursive: true });
  }

  append(name: string, bytes: Uint8Array): void {
    writeFileSync(join(this.path, name), bytes, { flag: 'a' });
  }

  /** All bytes of a file; none when it is not there. */
  read(name: string): Uint8Array {
    const path = join(this.path, name);
    return existsSync(path) ? readFileSync(path) : new Uint8Array();
  }

  remove(name: string): void {
    rmSync(join(this.path, name), { force: true });
  }

  write(name: string, bytes: Uint8Array): FileEntry {
    writeFileSync(join(this.path, name), bytes);
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

  /**
   * Writes pieces of some files, taken as one after another, to a new file in the order given, without holding either; `see` is
   * handed each piece's first bytes, good until it returns.
   */
  rearrange(
    { from, to }: { from: readonly string[]; to: string },
    pieces: Iterable<{ offset: number; length: number }>,
    see: (bytes: Buffer) => void,
  ): FileEntry {
    const source = new JoinedFiles(from.map((name) => join(this.path, name)));
    const target = openSync(join(this.path, to), 'w');
    const hash = createHash('sha256');
    const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
    let bytes = 0;
    let filled = 0;
    const flush = () => {
      hash.update(buffer.subarray(0, filled));
      writeSync(target, buffer, 0, filled);
      filled = 0;
    };
    for (const { offset, length } of pieces) {
      if (filled + length > buffer.length) flush();
      for (let done = 0; done < length;) {
        if (filled === buffer.length) flush();
        const got = source.copy(offset + done, Math.min(length - done, buffer.length - filled), buffer, filled);
        if (done === 0) see(buffer.subarray(filled, filled + got));
        done += got;
        filled += got;
      }
      bytes += length;
    }
    flush();
    closeSync(target);
    source.close();
    return { name: to, bytes, sha256: hash.digest('hex') };
  }
}

/** The files of one import, in a fresh folder that takes the target's place at the end. */
export class ImportFolder extends WorkFolder {
  readonly #target: string;
  readonly #mark: string;

  /** `target` is the folder to write, `…/SET`. */
  constructor(target: string) {
    const mark = randomBytes(4).toString('hex');
    super(siblingOf(resolve(target), mark, 'new'));
    this.#target = resolve(target);
    this.#mark = mark;
  }

  /** Puts the new folder in the place of the old one. */
  commit(): void {
    const old = siblingOf(this.#target, this.#mark, 'old');
    if (existsSync(this.#target)) renameSync(this.#target, old);
    renameSync(this.path, this.#target);
    rmSync(old, { recursive: true, force: true });
  }

  /** Removes what was begun. */
  discard(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

const siblingOf = (target: string, mark: string, kind: string) =>
  join(target, '..', `.${basename(target)}-${mark}.${kind}`);

/** A line for the person at the terminal, on standard error. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Milliseconds of a clock that never goes back; for progress only, never for output. */
export const clockMs = (): number => performance.now();
