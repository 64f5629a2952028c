import type { ImportFolder } from './effects.ts';

const encoder = new TextEncoder();
const FLUSH_BYTES = 1 << 16;

/** Bytes for one temporary file, written in large pieces. */
export class Spill {
  readonly name: string;
  readonly #folder: Pick<ImportFolder, 'append'>;
  #buffer = new Uint8Array(FLUSH_BYTES);
  #filled = 0;
  /** Bytes given so far. */
  size = 0;

  constructor(folder: Pick<ImportFolder, 'append'>, name: string) {
    this.#folder = folder;
    this.name = name;
  }

  push(bytes: Uint8Array): void {
    if (this.#filled + bytes.length > this.#buffer.length) this.flush();
    if (bytes.length > this.#buffer.length) this.#folder.append(this.name, bytes);
    else {
      this.#buffer.set(bytes, this.#filled);
      this.#filled += bytes.length;
    }
    this.size += bytes.length;
  }

  /** Writes a text as UTF-8 and gives its length in bytes. */
  pushText(text: string): number {
    // A UTF-16 unit takes three bytes at most.
    if (text.length * 3 > this.#buffer.length) {
      const bytes = encoder.encode(text);
      this.push(bytes);
      return bytes.length;
    }
    if (this.#filled + text.length * 3 > this.#buffer.length) this.flush();
    const { written } = encoder.encodeInto(text, this.#buffer.subarray(this.#filled));
    this.#filled += written;
    this.size += written;
    return written;
  }

  flush(): void {
    if (this.#filled > 0) this.#folder.append(this.name, this.#buffer.subarray(0, this.#filled));
    this.#filled = 0;
  }
}
