import type { EventTable } from '$geodata/model/event-table.ts';
import { binOf, type BinUnit } from '../time/bins.ts';
import type { TimeRange } from '../time/range.ts';
import { addDays, dayOf, daysBetween, fromLocal } from '../time/zone.ts';
import { DAY_SHIFT, type KindCounts, type RowDays, type Tally } from './tally.ts';

const MINUTE_MS = 60_000;
/** Day numbers fit two bytes: 179 years. */
const MOST_DAYS = 0xfffe;
/** A day with a change of clocks has 25 hours. */
const DAY_MIN = 25 * 60;
const BIN_MINUTES: Record<DayUnit, number> = { day: DAY_MIN, week: 7.1 * 1440, month: 31.1 * 1440 };

/** The days of a zone that a table covers, by number from 0. */
export interface DayAxis {
  first: string;
  count: number;
  /** Minute at which each day begins, and the last one ends. */
  beginMin: Int32Array;
}

/** Days of a zone over a range. */
export function toDayAxis(range: TimeRange, zone: string): DayAxis {
  const first = dayOf(range.from, zone);
  const count = Math.min(daysBetween(first, dayOf(range.to - 1, zone)) + 1, MOST_DAYS);
  const beginMin = new Int32Array(count + 1);
  for (let day = 0; day <= count; day++) beginMin[day] = fromLocal(addDays(first, day), zone) / MINUTE_MS;
  return { first, count, beginMin };
}

/**
 * The day of each row: that of its middle, so that a day of another zone stays the same date and a night counts to its morning.
 * @param into as long as the table; filled and handed back as `of`
 */
export function toRowDays({ startMin, endMin, count }: EventTable, axis: DayAxis, into: Uint16Array): RowDays {
  const { beginMin } = axis;
  const origin = beginMin[0] ?? 0;
  const wide: number[] = [];
  for (let row = 0; row < count; row++) {
    const start = startMin[row] as number;
    const end = endMin[row] as number;
    if (end - start > DAY_MIN) {
      into[row] = axis.count;
      wide.push(row);
      continue;
    }
    const middle = (start + end) / 2;
    let day = Math.min(Math.max(Math.floor((middle - origin) / 1440), 0), axis.count - 1);
    // Changes of clocks shift a day's begin by an hour against the plain count.
    if (day > 0 && middle < (beginMin[day] as number)) day--;
    else if (day + 1 < axis.count && middle >= (beginMin[day + 1] as number)) day++;
    into[row] = day;
  }
  return { of: into, count: axis.count, wide: Uint32Array.from(wide) };
}

/** A bin with its counts; `maybe` are events known only to a longer time, any part of which may be here. */
export interface CountBin extends TimeRange, KindCounts {
  maybe: KindCounts;
}

/** Bins of a unit over an axis, still empty, and where wide rows fall: the same for every filter. */
export interface BinFrame {
  spans: readonly TimeRange[];
  /** The bin of each day. */
  binOfDay: Uint16Array;
  /** Rows wider than a day. */
  wide: Uint32Array;
  /** First and last bin that each of them may be in; the same one when it is no wider than a bin. */
  first: Uint16Array;
  last: Uint16Array;
}

/** Units that a table is binned by; most rows are known to the day. */
export type DayUnit = Exclude<BinUnit, 'hour'>;

/** What bins are made over. */
export interface BinInput {
  table: EventTable;
  wide: Uint32Array;
  axis: DayAxis;
  unit: DayUnit;
  zone: string;
}

/** The bins of a unit. */
export function toBinFrame({ table, wide, axis, unit, zone }: BinInput): BinFrame {
  const spans: TimeRange[] = [];
  const lastDay = addDays(axis.first, axis.count - 1);
  for (let day = axis.first; day <= lastDay;) {
    const span = binOf(day, unit, zone);
    spans.push(span);
    day = dayOf(span.to, zone);
  }
  const binOfDay = numberBins(spans, axis);
  const binAt = (minute: number): number => {
    const day = Math.floor((minute - (axis.beginMin[0] ?? 0)) / 1440);
    return binOfDay[Math.min(Math.max(day, 0), axis.count - 1)] ?? 0;
  };
  const first = new Uint16Array(wide.length);
  const last = new Uint16Array(wide.length);
  wide.forEach((row, i) => {
    const [start, end] = [table.startMin[row] ?? 0, table.endMin[row] ?? 0];
    const fits = end - start <= BIN_MINUTES[unit];
    first[i] = binAt(fits ? (start + end) / 2 : start);
    last[i] = fits ? (first[i] ?? 0) : binAt(end - 1);
  });
  return { spans, binOfDay, wide, first, last };
}

/** Bins with something in them, in time order. */
export function toBins(tally: Tally, frame: BinFrame): CountBin[] {
  const { spans, binOfDay } = frame;
  const sums = new Uint32Array(spans.length << DAY_SHIFT);
  for (let day = 0; day < binOfDay.length; day++) {
    const at = (binOfDay[day] as number) << DAY_SHIFT;
    for (const kind of [1, 2])
      sums[at | kind] = (sums[at | kind] as number) + (tally.days[(day << DAY_SHIFT) | kind] ?? 0);
  }
  const maybe = addWide(tally, frame, sums);
  const bins = spans.map(({ from, to }, i): CountBin => {
    const at = i << DAY_SHIFT;
    return {
      ...{ from, to, strikes: sums[at | 1] ?? 0, responses: sums[at | 2] ?? 0 },
      maybe: { strikes: maybe[at | 1] ?? 0, responses: maybe[at | 2] ?? 0 },
    };
  });
  return bins.filter(({ strikes, responses, maybe: pale }) => strikes + responses + pale.strikes + pale.responses > 0);
}

/** Adds rows wider than a day to the one bin they fit in; gives, by bin, those that may be in one of several. */
function addWide(tally: Tally, { spans, wide, first, last }: BinFrame, sums: Uint32Array): Int32Array {
  const maybe = new Int32Array((spans.length + 1) << DAY_SHIFT);
  for (let i = 0; i < wide.length; i++) {
    const kind = tally.kindAt(wide[i] as number);
    if (kind === 0) continue;
    const from = ((first[i] as number) << DAY_SHIFT) | kind;
    const after = (((last[i] as number) + 1) << DAY_SHIFT) | kind;
    if (first[i] === last[i]) sums[from] = (sums[from] as number) + 1;
    else {
      // Where it may begin and where it has ended; the running sum is what may be in each bin.
      maybe[from] = (maybe[from] as number) + 1;
      maybe[after] = (maybe[after] as number) - 1;
    }
  }
  for (let at = 1 << DAY_SHIFT; at < maybe.length; at++)
    maybe[at] = (maybe[at] as number) + (maybe[at - (1 << DAY_SHIFT)] as number);
  return maybe;
}

/** The bin of each day. */
function numberBins(spans: readonly TimeRange[], { count, beginMin }: DayAxis): Uint16Array {
  const numbers = new Uint16Array(count);
  let bin = 0;
  for (let day = 0; day < count; day++) {
    while (bin + 1 < spans.length && (spans[bin + 1]?.from ?? 0) <= (beginMin[day] ?? 0) * MINUTE_MS) bin++;
    numbers[day] = bin;
  }
  return numbers;
}
