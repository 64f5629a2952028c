import type { ConflictEvent } from '$geodata/model/event.ts';
import { addDays, DAY_MS, dayOf, fromLocal } from './zone.ts';

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

/** The whole day that an event is filed under, as a day of a zone: the date stays, whoever reads it. */
export function filedDay(event: ConflictEvent, zone = 'Europe/Kyiv'): TimeRange {
  return { from: fromLocal(event.event_date, zone), to: fromLocal(addDays(event.event_date, 1), zone) };
}

/**
 * Where an event stands on the axis of a zone. What is known to a day or better stays on the day it is filed under;
 * a night counts to its morning.
 */
export function filedSpan(event: ConflictEvent, zone = 'Europe/Kyiv'): TimeRange {
  const span = spanOf(event);
  if (!isDated(event)) return span;
  const day = filedDay(event, zone);
  const from = Math.max(span.from, day.from);
  const to = Math.min(span.to, day.to);
  return to > from ? { from, to } : day;
}

/** The days from the first of some events to the last, in a zone; null without events. */
export function rangeOf(events: readonly ConflictEvent[], zone = 'Europe/Kyiv'): TimeRange | null {
  const spans = events.map((event) => (isDated(event) ? filedDay(event, zone) : spanOf(event)));
  if (spans.length === 0) return null;
  const { from, to } = spans.reduce((all, { from, to }) => ({
    from: Math.min(all.from, from),
    to: Math.max(all.to, to),
  }));
  return { from: fromLocal(dayOf(from, zone), zone), to: fromLocal(addDays(dayOf(to - 1, zone), 1), zone) };
}

/** True when two half-open ranges share an instant. */
export function overlaps(a: TimeRange, b: TimeRange): boolean {
  return a.from < b.to && b.from < a.to;
}

/** An event's two answers to "when": where it is filed, and when it may have happened. */
export interface Placed {
  filed: TimeRange;
  span: TimeRange;
}

/** True when an event belongs in a window; a window much shorter than a day asks when it may have happened. */
export function isInWindow({ filed, span }: Placed, window: TimeRange): boolean {
  return overlaps(window.to - window.from < 0.9 * DAY_MS ? span : filed, window);
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
