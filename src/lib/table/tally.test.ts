import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '$geodata/model/event-table.ts';
import { NO_FILTERS } from '../view/filters.ts';
import { toBinFrame, toBins, toDayAxis, toRowDays } from './day-bins.ts';
import { countFacets } from './facet-scan.ts';
import { GrowingTable } from './growing-table.ts';
import { toMask, type MaskInput } from './row-filter.ts';
import { Tally } from './tally.ts';
import { PLACES, toManifest, toShard, type TestRow } from './test-shards.ts';

const BEGIN = Date.UTC(2024, 0, 1) / 60_000;
const DAY = 1440;

/** A table with all its months, its tally under some filters. */
function tallyOf(months: readonly (readonly TestRow[])[], over: Partial<MaskInput> = {}) {
  const shards = months.map(toShard);
  const source = new GrowingTable(toManifest(shards));
  shards.forEach((shard, i) => source.fill(i, shard));
  const input: MaskInput = {
    ...{ kinds: ['strike', 'response'], filters: NO_FILTERS, sides: source.table.sides, places: PLACES },
    ...over,
  };
  const tally = new Tally(source);
  const axis = toDayAxis({ from: BEGIN * 60_000, to: (BEGIN + 60 * DAY) * 60_000 }, 'UTC');
  const days = toRowDays(source.table, axis, new Uint16Array(source.table.count));
  tally.count(toMask(input), days);
  const frame = (unit: 'day' | 'month') =>
    toBinFrame({ table: source.table, wide: days.wide, axis, unit, zone: 'UTC' });
  return { source, tally, frame, input };
}

const anyRow = fc.record({
  start: fc.integer({ min: BEGIN, max: BEGIN + 25 * DAY }),
  minutes: fc.constantFrom(1, 60, DAY, 7 * DAY),
  type: fc.constantFrom(...EVENT_TYPES),
  place: fc.integer({ min: 0, max: 2 }),
  rows: fc.integer({ min: 1, max: 3 }),
});

/** Two months of events with one row a place, sorted as an import sorts them. */
const anyMonths = fc.array(anyRow, { minLength: 1, maxLength: 400 }).map((drawn) => {
  const sorted = [...drawn].sort((a, b) => a.start - b.start);
  const months = [sorted.slice(0, sorted.length >> 1), sorted.slice(sorted.length >> 1)];
  return months
    .filter((month) => month.length > 0)
    .map((month) =>
      month.flatMap(({ rows, place, ...row }, event) =>
        Array.from({ length: rows }, (_, i): TestRow => ({ ...row, event, place: (place + i) % 3 })),
      ),
    );
});

describe('a tally', () => {
  it('counts a window and finds its n-th event as plain counting does, for any events, filter and window', () => {
    const wanted = fc.constantFrom<string[]>([], ['UA-51'], ['kyiv']);
    const ends = fc.tuple(fc.integer({ min: -5, max: 40 }), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(anyMonths, wanted, ends, (months, places, [first, length]) => {
        const { source, tally } = tallyOf(months, { filters: { ...NO_FILTERS, places } });
        const [from, to] = [BEGIN + first * DAY, BEGIN + (first + length) * DAY];
        const window = tally.window(from, to);
        const { startMin, endMin, event, count } = source.table;
        const passes = (row: number) => {
          const place = PLACES[source.facets.place[row] ?? 0];
          return places.length === 0 || places.some((code) => code === place?.place_id || code === place?.admin1_code);
        };
        const rows = Array.from({ length: count }, (_, row) => row).filter(passes);
        const firsts = rows.filter((row, i) => i === 0 || event[row] !== event[rows[i - 1] ?? 0]);
        const inside = firsts.filter((row) => (startMin[row] ?? 0) < to && (endMin[row] ?? 0) > from);
        const total = window.strikes + window.responses;
        expect(total).toBe(inside.length);
        expect(Array.from({ length: total }, (_, n) => tally.rowAt(window, n))).toEqual(inside);
        expect(inside.map((row) => tally.indexOf(window, row))).toEqual(inside.map((_, n) => n));
        expect(tally.rowAt(window, total)).toBe(-1);
      }),
      { numRuns: 60 },
    );
  });

  it('puts each event in one bin, or palely in every bin it may be in', () => {
    const { tally, frame } = tallyOf([
      [
        // Known to the hour, to a night that counts to its morning, to a week.
        { start: BEGIN + 60, minutes: 60, event: 0 },
        { start: BEGIN + 1200, minutes: 720, event: 1 },
        { start: BEGIN + 3 * DAY, minutes: 7 * DAY, event: 2 },
        { start: BEGIN + 9 * DAY, minutes: DAY, type: 'air_defence', event: 3 },
      ],
    ]);
    const bins = toBins(tally, frame('day'));
    const seen = bins.map(({ from, strikes, responses, maybe }) => [
      Math.round((from / 60_000 - BEGIN) / DAY),
      strikes,
      responses,
      maybe.strikes,
    ]);
    expect(seen).toEqual([
      [0, 1, 0, 0],
      [1, 1, 0, 0],
      ...[3, 4, 5, 6, 7, 8].map((day) => [day, 0, 0, 1]),
      [9, 0, 1, 1],
    ]);
    const [week] = toBins(tally, frame('month'));
    expect(week).toMatchObject({ strikes: 3, responses: 1, maybe: { strikes: 0 } });
  });

  it('counts nothing of a month that is not here, and keeps the numbers of the others', () => {
    const shards = [
      toShard([{ start: BEGIN, minutes: DAY, event: 0 }]),
      toShard([{ start: BEGIN + 31 * DAY, minutes: DAY, side: 'RU', event: 0 }]),
    ];
    const source = new GrowingTable(toManifest(shards));
    const [, second] = shards;
    if (second) source.fill(1, second);
    const tally = new Tally(source);
    const mask = toMask({ kinds: ['strike'], filters: NO_FILTERS, sides: source.table.sides, places: PLACES });
    tally.count(mask, { of: new Uint16Array(2), count: 1, wide: new Uint32Array() });
    const window = tally.window(BEGIN, BEGIN + 60 * DAY);
    expect([window.strikes, tally.rowAt(window, 0)]).toEqual([1, 1]);
    expect(source.table.event[1]).toBe(1);
  });

  it('refuses a month with other rows than its manifest says', () => {
    const shard = toShard([{ start: BEGIN, minutes: DAY, event: 0 }]);
    const source = new GrowingTable(toManifest([shard]));
    expect(() => source.fill(0, toShard([]))).toThrow('2024-01: 0 rows instead of 1');
  });
});

describe('facets', () => {
  it('count what each value would show with the other filters as they are', async () => {
    const rows: TestRow[] = [
      { start: BEGIN, minutes: DAY, side: 'RU', place: 0, weapons: 1, event: 0 },
      { start: BEGIN, minutes: DAY, side: 'RU', place: 1, weapons: 3, event: 1 },
      // One event in two regions.
      { start: BEGIN, minutes: DAY, side: 'UA', type: 'shelling', place: 0, event: 2 },
      { start: BEGIN, minutes: DAY, side: 'UA', type: 'shelling', place: 1, event: 2 },
    ];
    const { source, tally, input } = tallyOf([rows], { filters: { ...NO_FILTERS, sides: ['RU'] } });
    const window = tally.window(BEGIN, BEGIN + DAY);
    const counts = await countFacets(source, window, { input, rest: () => Promise.resolve(true) });
    expect(counts).toMatchObject({ kinds: { strike: 2, response: 0 } });
    expect([...(counts?.sides ?? [])]).toEqual([
      ['RU', 2],
      ['UA', 1],
    ]);
    expect([...(counts?.types ?? [])]).toEqual([['air_strike', 2]]);
    expect([...(counts?.weapons ?? [])]).toEqual([
      ['drone', 2],
      ['missile', 1],
    ]);
    expect(Object.fromEntries(counts?.places ?? [])).toEqual({ UA: 2, 'UA-30': 1, 'UA-51': 1 });
  });
});
