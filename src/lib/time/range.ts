import type { ConflictEvent } from '$geodata/model/event.ts';
import { addDays, DAY_MS, fromLocal } from './zone.ts';

/** Epoch milliseconds, half-open `[from, to)`. */
export interface TimeRange {
  from: number;
  to: number;
}

/** Precisions that place an event within one local day; only coarser ones spread over several. */
const WITHIN_A_DAY = new Set(['minute', 'hour', 'night', 'part_of_day', 'day']);

/** True when an event is known to the day or better, and so has a bin of its own. */
export function isDated(event: ConflictEvent): boolean {
  return WITHIN_A_DAY.has(event.time.precision);
}

/** The instants an event may span, as the articles say. */
export function spanOf(event: ConflictEvent): TimeRange {
  const from = Date.parse(event.time.start);
  return { from, to: Math.max(from + 1, Date.parse(event.time.end)) };
}

/** The whole local day that an event is filed under, in the zone of its place. */
export function filedDay(event: ConflictEvent): TimeRange {
  const zone = event.time.zone || 'Europe/Kyiv';
  return { from: fromLocal(event.event_date, zone), to: fromLocal(addDays(event.event_date, 1), zone) };
}

/** Where an event stands in time: clock times as they are, nights and parts of days on their filed day. */
export function filedSpan(event: ConflictEvent): TimeRange {
  const span = spanOf(event);
  if (!isDated(event) || event.time.precision === 'minute' || event.time.precision === 'hour') return span;
  const day = filedDay(event);
  const from = Math.max(span.from, day.from);
  const to = Math.min(span.to, day.to);
  return to > from ? { from, to } : day;
}

/** True when two half-open ranges share an instant. */
export function overlaps(a: TimeRange, b: TimeRange): boolean {
  return a.from < b.to && b.from < a.to;
}

/**
 * True when an event belongs in a window. In windows of a day or more a night counts to its morning; a shorter
 * window asks when it may have happened.
 */
export function isInWindow(event: ConflictEvent, window: TimeRange): boolean {
  const short = window.to - window.from < DAY_MS - 2 * 3_600_000;
  return overlaps(short ? spanOf(event) : filedSpan(event), window);
}

/** A range moved inside bounds, keeping its width where it fits. */
export function clampRange(range: TimeRange, bounds: TimeRange): TimeRange {
  const width = Math.min(Math.max(range.to - range.from, 1), bounds.to - bounds.from);
  const from = Math.min(Math.max(range.from, bounds.from), bounds.to - width);
  return { from, to: from + width };
}

/** A range cut to bounds; the whole bounds when they do not meet. */
export function cutRange(range: TimeRange, bounds: TimeRange): TimeRange {
  const from = Math.max(range.from, bounds.from);
  const to = Math.min(range.to, bounds.to);
  return from < to ? { from, to } : { ...bounds };
}
