/** Start offsets of the lines of a text that ends in a line break. */
export function scanLines(text: string): Int32Array {
  const starts: number[] = [];
  for (let at = 0; at < text.length;) {
    starts.push(at);
    const end = text.indexOf('\n', at);
    if (end < 0) break;
    at = end + 1;
  }
  return Int32Array.from(starts);
}

/**
 * Folded name → row numbers, read straight from a sorted table (`key`, tab, rows in base 36 joined by spaces). Only the
 * line starts are kept, so that a quarter of a million names load in some ten milliseconds; a look-up is a binary search.
 */
export class NameTable {
  readonly #text: string;
  #starts: Int32Array | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  rows(key: string): number[] {
    const line = this.#find(key);
    if (line === null) return [];
    const rows = this.#text.slice(line + key.length + 1, this.#text.indexOf('\n', line));
    return rows.split(' ').map((row) => Number.parseInt(row, 36));
  }

  has(key: string): boolean {
    return this.#find(key) !== null;
  }

  /** Offset of the key's line, or null. */
  #find(key: string): number | null {
    this.#starts ??= scanLines(this.#text);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const start = this.#starts[middle] ?? 0;
      const order = compareAt(this.#text, start, key);
      if (order === 0) return start;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return null;
  }
}

const TAB = 9;

/** Compares the key that stands in the text at an offset with another, by code units. */
function compareAt(text: string, start: number, key: string): number {
  for (let i = 0; i < key.length; i++) {
    const difference = text.charCodeAt(start + i) - key.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return text.charCodeAt(start + key.length) === TAB ? 0 : 1;
}
