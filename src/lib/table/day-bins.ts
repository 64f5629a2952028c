import type { EventTable } from '$geodata/model/event-table.ts';
import { binOf, type BinUnit } from '../time/bins.ts';
import type { TimeRange } from '../time/range.ts';
import { addDays, dayOf, daysBetween, fromLocal } from '../time/zone.ts';
import { WIDE, type KindCounts, type Tally } from './tally.ts';

const MINUTE_MS = 60_000;
/** A day with a change of clocks has 25 hours. */
const DAY_MIN = 25 * 60;
const BIN_MINUTES: Record<Exclude<BinUnit, 'hour'>, number> = { day: DAY_MIN, week: 7.1 * 1440, month: 31.1 * 1440 };

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
  const count = Math.min(daysBetween(first, dayOf(range.to - 1, zone)) + 1, WIDE - 1);
  const beginMin = new Int32Array(count + 1);
  for (let day = 0; day <= count; day++) beginMin[day] = fromLocal(addDays(first, day), zone) / MINUTE_MS;
  return { first, count, beginMin };
}

/**
 * The day of each row: that of its middle, so that a day of another zone stays the same date and a night counts to its morning.
 * {@link WIDE} for what is wider than a day.
 */
export function dayNumbers({ startMin, endMin, count }: EventTable, axis: DayAxis, into: Uint16Array): void {
  const { beginMin } = axis;
  const origin = beginMin[0] ?? 0;
  for (let row = 0; row < count; row++) {
    const start = startMin[row] as number;
    const end = endMin[row] as number;
    if (end - start > DAY_MIN) {
      into[row] = WIDE;
      continue;
    }
    const middle = (start + end) / 2;
    let day = Math.min(Math.max(Math.floor((middle - origin) / 1440), 0), axis.count - 1);
    // Changes of clocks shift a day's begin by an hour against the plain count.
    if (day > 0 && middle < (beginMin[day] as number)) day--;
    else if (day + 1 < axis.count && middle >= (beginMin[day + 1] as number)) day++;
    into[row] = day;
  }
}

/** A bin with its counts; `maybe` are events known only to a longer time, any part of which may be here. */
export interface CountBin extends TimeRange, KindCounts {
  maybe: KindCounts;
}

/** Bins of a unit with something in them, in time order. */
export function toBins(tally: Tally, { table, axis, unit, zone }: BinInput): CountBin[] {
  const bins = emptyBins(axis, unit, zone);
  const binOfDay = numberBins(bins, axis);
  for (let day = 0; day < axis.count; day++) {
    const bin = bins[binOfDay[day] ?? 0];
    if (!bin) continue;
    bin.strikes += tally.days[day * 2] ?? 0;
    bin.responses += tally.days[day * 2 + 1] ?? 0;
  }
  for (const row of tally.wide)
    addWide({ bins, binOfDay, axis, unit }, table, { row, strike: tally.kindAt(row) === 1 });
  return bins.filter(({ strikes, responses, maybe }) => strikes + responses + maybe.strikes + maybe.responses > 0);
}

interface BinInput {
  table: EventTable;
  axis: DayAxis;
  unit: Exclude<BinUnit, 'hour'>;
  zone: string;
}

function emptyBins({ first, count }: DayAxis, unit: BinUnit, zone: string): CountBin[] {
  const bins: CountBin[] = [];
  const last = addDays(first, count - 1);
  for (let day = first; day <= last;) {
    const { from, to } = binOf(day, unit, zone);
    bins.push({ from, to, strikes: 0, responses: 0, maybe: { strikes: 0, responses: 0 } });
    day = dayOf(to, zone);
  }
  return bins;
}

/** The bin of each day. */
function numberBins(bins: readonly CountBin[], { count, beginMin }: DayAxis): Uint16Array {
  const numbers = new Uint16Array(count);
  let bin = 0;
  for (let day = 0; day < count; day++) {
    while (bin + 1 < bins.length && (bins[bin + 1]?.from ?? 0) <= (beginMin[day] ?? 0) * MINUTE_MS) bin++;
    numbers[day] = bin;
  }
  return numbers;
}

interface WideContext {
  bins: readonly CountBin[];
  binOfDay: Uint16Array;
  axis: DayAxis;
  unit: Exclude<BinUnit, 'hour'>;
}

function addWide(
  { bins, binOfDay, axis, unit }: WideContext,
  table: EventTable,
  at: { row: number; strike: boolean },
): void {
  const start = table.startMin[at.row] ?? 0;
  const end = table.endMin[at.row] ?? 0;
  const binAt = (minute: number): number => {
    const day = Math.floor((minute - (axis.beginMin[0] ?? 0)) / 1440);
    return binOfDay[Math.min(Math.max(day, 0), axis.count - 1)] ?? 0;
  };
  if (end - start <= BIN_MINUTES[unit]) {
    const bin = bins[binAt((start + end) / 2)];
    if (bin) bin[at.strike ? 'strikes' : 'responses']++;
    return;
  }
  for (let i = binAt(start); i <= binAt(end - 1); i++) {
    const bin = bins[i];
    if (bin) bin.maybe[at.strike ? 'strikes' : 'responses']++;
  }
}
