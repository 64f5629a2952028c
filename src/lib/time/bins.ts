import type { ConflictEvent } from '$geodata/model/event.ts';
import { filedSpan, type TimeRange } from './range.ts';
import { addDays, daysBetween, dayOf, fromLocal, HOUR_MS, toLocal } from './zone.ts';

export type BinUnit = 'hour' | 'day' | 'week' | 'month';

/** Events that fall in one bin; `from`, `to` epoch ms, half-open. */
export interface Bin extends TimeRange {
  strikes: ConflictEvent[];
  responses: ConflictEvent[];
}

/** A histogram: bins with something in them, and events whose time is wider than a bin. */
export interface Histogram {
  unit: BinUnit;
  bins: Bin[];
  soft: ConflictEvent[];
}

/** Least width of a bin on screen, px. */
const LEAST_PX: readonly (readonly [BinUnit, number])[] = [
  ['hour', 24 * 7],
  ['day', 4.5],
  ['week', 0.8],
];

/** The finest unit whose bins are wide enough at this zoom. */
export function chooseUnit(pxPerDay: number): BinUnit {
  return LEAST_PX.find(([, least]) => pxPerDay >= least)?.[0] ?? 'month';
}

/** The bin of a unit that a local day (and hour) falls in. */
export function binOf(day: string, unit: BinUnit, zone: string, hour = 0): TimeRange {
  if (unit === 'hour') {
    const from = fromLocal(day, zone, hour);
    return { from, to: from + HOUR_MS };
  }
  const first = firstDay(day, unit);
  const next =
    unit === 'day' ? addDays(first, 1) : unit === 'week' ? addDays(first, 7) : firstDay(addDays(first, 31), unit);
  return { from: fromLocal(first, zone), to: fromLocal(next, zone) };
}

function firstDay(day: string, unit: BinUnit): string {
  if (unit === 'month') return `${day.slice(0, 8)}01`;
  if (unit !== 'week') return day;
  // 5 January 1970 was a Monday.
  const weekday = ((daysBetween('1970-01-05', day) % 7) + 7) % 7;
  return addDays(day, -weekday);
}

/**
 * Puts events into bins. A night or a day goes by the local day it is filed under, in the zone of its place, so that
 * an event does not change its day with the reader's zone; an event wider than its bin is `soft`.
 */
export function buildHistogram(events: readonly ConflictEvent[], unit: BinUnit, zone: string): Histogram {
  const bins = new Map<number, Bin>();
  const soft: ConflictEvent[] = [];
  for (const event of events) {
    const bin = binFor(event, unit, zone);
    if (bin) addTo(bins, bin, event);
    else soft.push(event);
  }
  return { unit, bins: [...bins.values()].sort((a, b) => a.from - b.from), soft };
}

function binFor(event: ConflictEvent, unit: BinUnit, zone: string): TimeRange | null {
  const span = filedSpan(event, zone);
  if (unit === 'hour') {
    if (span.to - span.from > 1.5 * HOUR_MS) return null;
    return binOf(dayOf(span.from, zone), 'hour', zone, toLocal(span.from, zone).hour);
  }
  const bin = binOf(event.event_date, unit, zone);
  return span.to - span.from > (bin.to - bin.from) * 1.05 ? null : bin;
}

function addTo(bins: Map<number, Bin>, { from, to }: TimeRange, event: ConflictEvent): void {
  const bin = bins.get(from) ?? { from, to, strikes: [], responses: [] };
  (event.kind === 'strike' ? bin.strikes : bin.responses).push(event);
  bins.set(from, bin);
}

/** The most events of a kind in any bin, at least 1. */
export function tallest(bins: readonly Bin[], kind: 'strikes' | 'responses'): number {
  return bins.reduce((most, bin) => Math.max(most, bin[kind].length), 1);
}
