import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSlice, finishTable, lowerBound, sliceByTime, UNREPORTED, type EventTable } from './event-table.ts';

/** A table of intervals at one point. */
function tableOf(intervals: readonly (readonly [start: number, minutes: number])[]): EventTable {
  const sorted = [...intervals].sort((a, b) => a[0] - b[0]);
  const n = sorted.length;
  return finishTable({
    lon: new Int32Array(n),
    lat: new Int32Array(n),
    startMin: Int32Array.from(sorted, ([start]) => start),
    endMin: Int32Array.from(sorted, ([start, minutes]) => start + minutes),
    type: new Uint8Array(n),
    side: new Uint8Array(n),
    precision: new Uint8Array(n),
    magnitude: new Int32Array(n).fill(UNREPORTED),
    event: Uint32Array.from(sorted, (_, row) => row),
    sides: [''],
  });
}

const intervals = fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 200 })), {
  maxLength: 60,
});

/** Rows that overlap a window, one by one. */
function overlapping({ startMin, endMin, count }: EventTable, from: number, to: number): number[] {
  return Array.from({ length: count }, (_, row) => row).filter(
    (row) => (startMin[row] ?? 0) < to && (endMin[row] ?? 0) > from && from < to,
  );
}

describe('sliceByTime', () => {
  it('counts what a row-by-row filter counts, for any events and any window', () => {
    fc.assert(
      fc.property(
        intervals,
        fc.integer({ min: -50, max: 750 }),
        fc.integer({ min: -5, max: 300 }),
        (list, from, span) => {
          const table = tableOf(list);
          const slice = sliceByTime(table, from, from + span);
          const naive = overlapping(table, from, from + span);
          expect(countSlice(table, slice, from)).toBe(naive.length);
          expect(naive.every((row) => row >= slice.from && row < slice.to)).toBe(true);
          expect(naive.filter((row) => row >= slice.first)).toHaveLength(slice.to - slice.first);
        },
      ),
    );
  });

  it('finds an event that began before the window and still goes on', () => {
    const table = tableOf([
      [0, 10],
      [5, 100],
      [20, 1],
    ]);
    expect(sliceByTime(table, 30, 40)).toEqual({ from: 1, first: 3, to: 3 });
    expect(countSlice(table, sliceByTime(table, 30, 40), 30)).toBe(1);
  });

  it('leaves out an event that ends where the window begins, and one that starts where it ends', () => {
    const table = tableOf([
      [0, 10],
      [20, 5],
    ]);
    expect(countSlice(table, sliceByTime(table, 10, 20), 10)).toBe(0);
  });

  it('gives nothing for a window without length', () => {
    expect(sliceByTime(tableOf([[0, 10]]), 5, 5)).toEqual({ from: 0, first: 0, to: 0 });
  });
});

describe('finishTable', () => {
  it('refuses rows out of order', () => {
    const table = tableOf([
      [0, 1],
      [9, 1],
    ]);
    expect(() => finishTable({ ...table, startMin: Int32Array.from([9, 0]) })).toThrow('row 1 starts before row 0');
  });
});

describe('lowerBound', () => {
  it('gives the place of the first value that is not smaller', () => {
    expect([0, 1, 2, 3, 9].map((value) => lowerBound([1, 2, 2, 5], value))).toEqual([0, 0, 1, 3, 4]);
  });
});
