const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;

/**
 * Walks over the bytes of a table and knows which line breaks end a record: a quote opens only at the beginning of a cell, and two
 * quotes inside one are a quote. Feed it the bytes in pieces of any length.
 */
export class RecordScanner {
  readonly #delimiter: number;
  readonly #needsReturn: boolean;
  #quoted = false;
  /** The byte before the next, and where a quote was closed last. */
  #before = LINE_FEED;
  #closedAt = -1;
  /** Bytes walked over. */
  offset = 0;
  /** Line at which the next byte lies, from 1. */
  line = 1;

  constructor({ delimiter, newline }: { delimiter: string; newline: string }) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#needsReturn = newline === '\r\n';
  }

  /** Walks on; stops after the first line break that ends a record at or after the byte `wanted`, and says whether there was one. */
  walk(bytes: Uint8Array, wanted: number): boolean {
    const base = this.offset;
    const before = this.#before;
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i];
      // Most bytes are neither, and a file has hundreds of millions of them.
      if (byte !== QUOTE && byte !== LINE_FEED) continue;
      const previous = i > 0 ? (bytes[i - 1] ?? 0) : before;
      if (byte === QUOTE) this.#quote(base + i, previous);
      else {
        this.line++;
        this.offset = base + i + 1;
        const ends = !this.#quoted && (!this.#needsReturn || previous === RETURN);
        if (ends && this.offset >= wanted) {
          this.#before = LINE_FEED;
          return true;
        }
      }
    }
    this.#before = bytes.at(-1) ?? before;
    this.offset = base + bytes.length;
    return false;
  }

  #quote(at: number, previous: number): void {
    if (this.#quoted) {
      this.#quoted = false;
      this.#closedAt = at;
      return;
    }
    const beginsCell = previous === this.#delimiter || previous === LINE_FEED || previous === RETURN;
    this.#quoted = beginsCell || this.#closedAt === at - 1;
  }
}
