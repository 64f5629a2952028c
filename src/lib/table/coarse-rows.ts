import { FIRST_RESPONSE, lowerBound, PRECISIONS } from '$geodata/model/event-table.ts';
import type { TablePlace } from '$geodata/model/decode-table.ts';
import { areaOf } from '$geodata/model/table-manifest.ts';
import type { GrowingTable } from './growing-table.ts';
import type { KindCounts, TableWindow } from './tally.ts';

const FIRST_AREA = PRECISIONS.indexOf('district');

/** The rows whose place is an area and no point, apart from the others: few, so that a window counts them by scanning. */
export class CoarseRows {
  readonly #source: GrowingTable;
  readonly #rows: Uint32Array;
  /** Number of each row's area in `#codes`. */
  readonly #area: Uint16Array;
  readonly #codes: string[] = [];

  constructor(source: GrowingTable, places: readonly TablePlace[]) {
    this.#source = source;
    const { precision } = source.table;
    const rows: number[] = [];
    if (places.length > 0) {
      for (const shard of source.shards) {
        if (shard.state !== 'loaded') continue;
        for (let row = shard.row; row < shard.row + shard.entry.rows; row++)
          if ((precision[row] ?? 0) >= FIRST_AREA) rows.push(row);
      }
    }
    this.#rows = Uint32Array.from(rows);
    this.#area = new Uint16Array(rows.length);
    const numbers = new Map<string, number>();
    rows.forEach((row, i) => (this.#area[i] = this.#number(row, places, numbers)));
  }

  /** Events of a window by area; `passing` as {@link Tally} has it. */
  count(window: TableWindow, passing: Uint8Array): Map<string, KindCounts> {
    const { type } = this.#source.table;
    const sums = new Uint32Array(this.#codes.length * 2);
    this.#each(window, passing, (row, area) => {
      const at = area * 2 + ((type[row] as number) < FIRST_RESPONSE ? 0 : 1);
      sums[at] = (sums[at] as number) + 1;
    });
    const counts = new Map<string, KindCounts>();
    this.#codes.forEach((code, area) => {
      const [strikes = 0, responses = 0] = sums.subarray(area * 2, area * 2 + 2);
      if (code !== '' && strikes + responses > 0) counts.set(code, { strikes, responses });
    });
    return counts;
  }

  /** Rows of one area in a window, newest first, at most 500. */
  rowsOf(code: string, window: TableWindow, passing: Uint8Array): number[] {
    const rows: number[] = [];
    const wanted = this.#codes.indexOf(code);
    this.#each(window, passing, (row, area) => {
      if (area === wanted) rows.push(row);
    });
    return rows.reverse().slice(0, 500);
  }

  #each({ slice, fromMin }: TableWindow, passing: Uint8Array, take: (row: number, area: number) => void): void {
    const { endMin } = this.#source.table;
    for (let i = lowerBound(this.#rows, slice.from); i < this.#rows.length; i++) {
      const row = this.#rows[i] ?? 0;
      if (row >= slice.to) return;
      if (passing[row] !== 0 && (endMin[row] ?? 0) > fromMin) take(row, this.#area[i] as number);
    }
  }

  #number(row: number, places: readonly TablePlace[], numbers: Map<string, number>): number {
    const { facets, table } = this.#source;
    const place = places[facets.place[row] ?? -1];
    const code = (place && areaOf(place, PRECISIONS[table.precision[row] ?? 0] ?? 'country')) ?? '';
    const known = numbers.get(code);
    if (known !== undefined) return known;
    numbers.set(code, this.#codes.length);
    return this.#codes.push(code) - 1;
  }
}
