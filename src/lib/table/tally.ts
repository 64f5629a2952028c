import { lowerBound, sliceByTime, type TableSlice } from '$geodata/model/event-table.ts';
import type { GrowingTable } from './growing-table.ts';
import type { RowMask } from './row-filter.ts';

/** Rows of a block: sums are kept by block and the rest is counted, which is as fast and takes a fraction of the room. */
const BLOCK_BITS = 6;
const BLOCK = 1 << BLOCK_BITS;
/** Numbers kept for a day: what does not pass, strikes, responses, and one unused, so that a shift finds the day. */
export const DAY_SHIFT = 2;
/** Days are counted in so many tables in turn: one would wait for its own last write, since neighbours share a day. */
const LANES = 4;
/** The lowest bit of each byte of a word. */
const LOWEST = 0x01010101;

/** The day of each row. */
export interface RowDays {
  /** Below `count`; `count` itself for what is wider than a day. */
  of: Uint16Array;
  count: number;
  /** Rows wider than a day, in time order. */
  wide: Uint32Array;
}

/** How many events of each kind. */
export interface KindCounts {
  strikes: number;
  responses: number;
}

/** What a window holds, by index arithmetic: nothing is sorted or copied for it. */
export interface TableWindow extends KindCounts {
  fromMin: number;
  toMin: number;
  slice: TableSlice;
  /** Events that began before the window and go on in it: first passing rows, in time order. */
  ongoing: readonly number[];
  /** Events that begin in it. */
  begun: number;
}

/**
 * Counts of a table under a filter. One pass over the rows when the filter changes; windows, bins and the n-th event of a window
 * come from sums after that. An event with rows for several places counts once, at its first row that passes.
 */
export class Tally {
  /** By row: 0 does not pass, 1 a strike that does, 2 a response that does. */
  readonly passing: Uint8Array;
  /** By local day, four numbers ({@link DAY_SHIFT}): strikes at 1, responses at 2; events known to a day or better, on the day of their middle. */
  days = new Uint32Array();
  readonly #firsts: Uint8Array;
  /** The same, four rows a word; zeros after the last. */
  readonly #words: Uint32Array;
  #lanes = new Uint32Array();
  readonly #strikes: Uint32Array;
  readonly #all: Uint32Array;
  readonly #source: GrowingTable;

  constructor(source: GrowingTable) {
    const { count } = source.table;
    this.#source = source;
    this.passing = new Uint8Array(count);
    const blocks = (count >>> BLOCK_BITS) + 2;
    this.#words = new Uint32Array((blocks << BLOCK_BITS) >> 2);
    this.#firsts = new Uint8Array(this.#words.buffer, 0, count);
    this.#strikes = new Uint32Array(blocks);
    this.#all = new Uint32Array(blocks);
  }

  /** Counts anew. */
  count(mask: RowMask, days: RowDays): void {
    const size = (days.count + 1) << DAY_SHIFT;
    if (this.#lanes.length === size * LANES) this.#lanes.fill(0);
    else this.#lanes = new Uint32Array(size * LANES);
    for (const { row, entry, state } of this.#source.shards) {
      if (state !== 'loaded') continue;
      this.#pass(mask, row, row + entry.rows);
      // Where an event has rows for several places, only its first one that passes counts.
      if (entry.rows > entry.events) this.#keepFirst(row, row + entry.rows);
      this.#addDays(days.of, { from: row, to: row + entry.rows, size });
    }
    this.days = joinLanes(this.#lanes, size);
    this.#sum();
  }

  /** The hot loops have no branch that depends on a row: a wrong guess costs more than the work. */
  #pass({ looks, weapons, places }: RowMask, from: number, to: number): void {
    const { look, facets } = this.#source;
    const { passing } = this;
    if (places === null) {
      for (let row = from; row < to; row++) passing[row] = looks[look[row] as number] as number;
    } else {
      const { place } = facets;
      for (let row = from; row < to; row++)
        passing[row] = (looks[look[row] as number] as number) & -(places[place[row] as number] as number);
    }
    if (weapons !== 0) {
      const carried = facets.weapons;
      for (let row = from; row < to; row++) {
        const bits = (carried[row] as number) & weapons;
        // All ones where a bit is shared, else none.
        passing[row] = (passing[row] as number) & (-bits >> 31);
      }
    }
    this.#firsts.set(passing.subarray(from, to), from);
  }

  #keepFirst(from: number, to: number): void {
    const { event } = this.#source.table;
    const firsts = this.#firsts;
    let last = -1;
    for (let row = from; row < to; row++) {
      if (firsts[row] === 0) continue;
      if (event[row] === last) firsts[row] = 0;
      else last = event[row] as number;
    }
  }

  #addDays(days: Uint16Array, { from, to, size }: { from: number; to: number; size: number }): void {
    const [firsts, counts] = [this.#firsts, this.#lanes];
    const [second, third, fourth] = [size, size * 2, size * 3];
    let row = from;
    for (; row + LANES <= to; row += LANES) {
      const a = ((days[row] as number) << DAY_SHIFT) | (firsts[row] as number);
      const b = (((days[row + 1] as number) << DAY_SHIFT) | (firsts[row + 1] as number)) + second;
      const c = (((days[row + 2] as number) << DAY_SHIFT) | (firsts[row + 2] as number)) + third;
      const d = (((days[row + 3] as number) << DAY_SHIFT) | (firsts[row + 3] as number)) + fourth;
      counts[a] = (counts[a] as number) + 1;
      counts[b] = (counts[b] as number) + 1;
      counts[c] = (counts[c] as number) + 1;
      counts[d] = (counts[d] as number) + 1;
    }
    for (; row < to; row++) {
      const at = ((days[row] as number) << DAY_SHIFT) | (firsts[row] as number);
      counts[at] = (counts[at] as number) + 1;
    }
  }

  #sum(): void {
    const words = this.#words;
    let [strikes, all] = [0, 0];
    for (let block = 0; block < this.#all.length; block++) {
      this.#strikes[block] = strikes;
      this.#all[block] = all;
      // Four sums side by side in a word: a block has sixteen rows for each, so that none overflows its byte.
      let [struck, answered] = [0, 0];
      const end = ((block + 1) << BLOCK_BITS) >> 2;
      for (let at = (block << BLOCK_BITS) >> 2; at < end; at++) {
        const word = words[at] as number;
        struck += word & LOWEST;
        answered += (word >>> 1) & LOWEST;
      }
      strikes += sumOfBytes(struck);
      all += sumOfBytes(struck) + sumOfBytes(answered);
    }
  }

  /** Events whose first passing row is before a row. */
  #before(row: number): { strikes: number; all: number } {
    const block = row >>> BLOCK_BITS;
    let strikes = this.#strikes[block] ?? 0;
    let all = this.#all[block] ?? 0;
    for (let i = block << BLOCK_BITS; i < row; i++) {
      const kind = this.#firsts[i] ?? 0;
      if (kind !== 0) all++;
      if (kind === 1) strikes++;
    }
    return { strikes, all };
  }

  /** Kind of the event that is counted at a row: 0 none, 1 strike, 2 response. */
  kindAt(row: number): number {
    return this.#firsts[row] ?? 0;
  }

  /** What overlaps `[fromMin, toMin)`. */
  window(fromMin: number, toMin: number): TableWindow {
    const { table } = this.#source;
    const slice = sliceByTime(table, fromMin, toMin);
    const ongoing: number[] = [];
    let strikes = 0;
    for (let row = slice.from; row < slice.first; row++) {
      const kind = this.#firsts[row] ?? 0;
      if (kind === 0 || (table.endMin[row] ?? 0) <= fromMin) continue;
      ongoing.push(row);
      if (kind === 1) strikes++;
    }
    const [start, end] = [this.#before(slice.first), this.#before(slice.to)];
    const begun = end.all - start.all;
    strikes += end.strikes - start.strikes;
    return { fromMin, toMin, slice, ongoing, begun, strikes, responses: begun + ongoing.length - strikes };
  }

  /** The row of the n-th event of a window, oldest first; -1 when it has fewer. */
  rowAt({ slice, ongoing, begun }: TableWindow, n: number): number {
    if (n < ongoing.length) return ongoing[n] ?? -1;
    const wanted = n - ongoing.length;
    return wanted < begun ? this.#select(this.#before(slice.first).all + wanted) : -1;
  }

  /** Where an event stands in a window, oldest first; -1 when it is not in it. `row` is any row of it. */
  indexOf(window: TableWindow, row: number): number {
    const first = this.firstRowOf(row);
    if (first < 0) return -1;
    const { slice, ongoing } = window;
    if (first < slice.first) return ongoing.indexOf(first);
    return first < slice.to ? ongoing.length + this.#before(first).all - this.#before(slice.first).all : -1;
  }

  /** The row at which an event is counted; -1 when it does not pass. */
  firstRowOf(row: number): number {
    const { event } = this.#source.table;
    let start = row;
    while (start > 0 && event[start - 1] === event[row]) start--;
    for (let i = start; event[i] === event[row] && i < event.length; i++) if (this.#firsts[i] !== 0) return i;
    return -1;
  }

  /** Row of the event with this many before it. */
  #select(rank: number): number {
    const block = lowerBound(this.#all, rank + 1) - 1;
    let left = rank - (this.#all[block] ?? 0);
    const end = Math.min(this.#firsts.length, (block << BLOCK_BITS) + BLOCK);
    for (let row = block << BLOCK_BITS; row < end; row++) if (this.#firsts[row] !== 0 && left-- === 0) return row;
    return -1;
  }
}

/** The sum of a word's four bytes, at most 255. */
const sumOfBytes = (word: number): number => Math.imul(word, LOWEST) >>> 24;

/** The sums of what was counted in turn. */
function joinLanes(lanes: Uint32Array, size: number): Uint32Array<ArrayBuffer> {
  const joined = lanes.slice(0, size);
  for (let lane = 1; lane < LANES; lane++) {
    const from = lane * size;
    for (let at = 0; at < size; at++) joined[at] = (joined[at] as number) + (lanes[from + at] as number);
  }
  return joined;
}
