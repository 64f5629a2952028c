import type { Place } from '../model/place.ts';
import { scanLines } from './name-table.ts';
import { readGeneratedRow } from './tables.ts';

/** Rows of the generated tables and of our own, by running number; a line becomes a `Place` when first asked for. */
export class RowStore {
  readonly #places: (Place | undefined)[] = [];
  readonly #lines: { text: string; starts: Int32Array; first: number }[] = [];
  /** Our own rows, and the generated ones asked for so far. */
  readonly #numbers = new Map<string, number>();

  /** Takes a generated table and returns the number of its first row. */
  addTable(text: string): number {
    const starts = scanLines(text);
    const first = this.#places.length;
    this.#lines.push({ text, starts, first });
    this.#places.length += starts.length;
    return first;
  }

  addPlace(place: Place): number {
    this.#numbers.set(place.place_id, this.#places.length);
    return this.#places.push(place) - 1;
  }

  get size(): number {
    return this.#places.length;
  }

  /** The place with that running number. */
  at(row: number): Place | null {
    const known = this.#places[row];
    if (known) return known;
    const table = this.#lines.findLast(({ first }) => first <= row);
    const line = table && lineAt(table.text, table.starts[row - table.first]);
    if (!line) return null;
    return (this.#places[row] = readGeneratedRow(line));
  }

  /** The running number of an id: the generated tables by binary search, for they are sorted. */
  rowOf(placeId: string): number | null {
    const known = this.#numbers.get(placeId);
    if (known !== undefined) return known;
    const row = this.#search(placeId);
    if (row !== null) this.#numbers.set(placeId, row);
    return row;
  }

  #search(placeId: string): number | null {
    for (const { text, starts, first } of this.#lines) {
      const index = searchId(text, starts, placeId);
      if (index !== null) return first + index;
    }
    return null;
  }
}

function lineAt(text: string, start: number | undefined): string | null {
  if (start === undefined) return null;
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end);
}

function searchId(text: string, starts: Int32Array, id: string): number | null {
  let low = 0;
  let high = starts.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const start = starts[middle] ?? 0;
    const found = text.slice(start, text.indexOf('\t', start));
    if (found === id) return middle;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}
