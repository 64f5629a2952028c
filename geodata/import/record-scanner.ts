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
  #previous = LINE_FEED;
  #closedBefore = false;
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
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i] ?? 0;
      const closedBefore = this.#closedBefore;
      this.#closedBefore = false;
      if (byte === QUOTE) this.#quote(closedBefore);
      else if (byte === LINE_FEED) {
        this.line++;
        if (!this.#quoted && base + i + 1 >= wanted && (!this.#needsReturn || this.#previous === RETURN)) {
          this.offset = base + i + 1;
          return true;
        }
      }
      this.#previous = byte;
    }
    this.offset = base + bytes.length;
    return false;
  }

  #quote(closedBefore: boolean): void {
    if (this.#quoted) {
      this.#quoted = false;
      this.#closedBefore = true;
    } else this.#quoted = closedBefore || this.#beginsCell();
  }

  #beginsCell(): boolean {
    return this.#previous === this.#delimiter || this.#previous === LINE_FEED || this.#previous === RETURN;
  }
}
