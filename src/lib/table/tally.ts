import { lowerBound, sliceByTime, type TableSlice } from '$geodata/model/event-table.ts';
import type { GrowingTable } from './growing-table.ts';
import type { RowMask } from './row-filter.ts';

/** Rows of a block: sums are kept by block and the rest is counted, which is as fast and takes a fraction of the room. */
const BLOCK_BITS = 6;
const BLOCK = 1 << BLOCK_BITS;
/** Day of a row whose time is wider than a day. */
export const WIDE = 0xffff;

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
  /** By row: 1 when it passes. */
  readonly passing: Uint8Array;
  /** By local day, strikes and responses in turn: events known to a day or better, on the day of their middle. */
  days = new Uint32Array();
  /** First passing rows of events whose time is wider than a day, in time order. */
  wide: Uint32Array = new Uint32Array();
  readonly #firsts: Uint8Array;
  readonly #strikes: Uint32Array;
  readonly #all: Uint32Array;
  readonly #wideRows: Uint32Array;
  readonly #source: GrowingTable;

  constructor(source: GrowingTable) {
    const { count } = source.table;
    this.#source = source;
    this.passing = new Uint8Array(count);
    this.#firsts = new Uint8Array(count);
    this.#wideRows = new Uint32Array(count);
    const blocks = (count >>> BLOCK_BITS) + 2;
    this.#strikes = new Uint32Array(blocks);
    this.#all = new Uint32Array(blocks);
  }

  /** Counts anew. `days` tells the day of each row ({@link dayNumbers}), below `dayCount`. */
  count(mask: RowMask, days: Uint16Array, dayCount: number): void {
    this.days = new Uint32Array(dayCount * 2);
    let wide = 0;
    for (const { row, entry, state } of this.#source.shards) {
      if (state === 'loaded') wide = this.#countRows({ mask, days, from: row, to: row + entry.rows, wide });
    }
    this.wide = this.#wideRows.subarray(0, wide);
    this.#sum();
  }

  /** The hot loop: about five nanoseconds a row. */
  #countRows({
    mask,
    days,
    from,
    to,
    wide,
  }: {
    mask: RowMask;
    days: Uint16Array;
    from: number;
    to: number;
    wide: number;
  }) {
    const { looks, weapons, places } = mask;
    const { look, facets, table } = this.#source;
    const { place, weapons: carried } = facets;
    const { event } = table;
    const [passing, firsts, wideRows, counts] = [this.passing, this.#firsts, this.#wideRows, this.days];
    let last = -1;
    for (let row = from; row < to; row++) {
      let kind = looks[look[row] as number] as number;
      if (kind !== 0 && weapons !== 0 && ((carried[row] as number) & weapons) === 0) kind = 0;
      if (kind !== 0 && places !== null && places[place[row] as number] !== 1) kind = 0;
      passing[row] = kind === 0 ? 0 : 1;
      if (kind === 0 || event[row] === last) {
        firsts[row] = 0;
        continue;
      }
      last = event[row] as number;
      firsts[row] = kind;
      const day = days[row] as number;
      if (day === WIDE) wideRows[wide++] = row;
      else counts[day * 2 + kind - 1] = (counts[day * 2 + kind - 1] as number) + 1;
    }
    return wide;
  }

  #sum(): void {
    const firsts = this.#firsts;
    let [strikes, all] = [0, 0];
    for (let block = 0; block < this.#all.length; block++) {
      this.#strikes[block] = strikes;
      this.#all[block] = all;
      const end = Math.min(firsts.length, (block + 1) << BLOCK_BITS);
      for (let row = block << BLOCK_BITS; row < end; row++) {
        const kind = firsts[row] as number;
        if (kind === 0) continue;
        all++;
        if (kind === 1) strikes++;
      }
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
