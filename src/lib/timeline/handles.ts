import { binOf, type BinUnit } from '../time/bins.ts';
import type { TimeRange } from '../time/range.ts';
import { addDays, dayOf, fromLocal, HOUR_MS, toLocal } from '../time/zone.ts';

export type HandleEnd = 'from' | 'to';

/** How a key moves a handle: by days or hours, or to an end. */
export type Move = { by: number; unit: 'day' | 'hour' } | { toEnd: 'first' | 'last' };

/** The move a key asks for: arrows a day (an hour when bins are hours), Page a week, Home and End; null for other keys. */
export function moveOfKey(key: string, unit: BinUnit): Move | null {
  const small = unit === 'hour' ? 'hour' : 'day';
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return { by: -1, unit: small };
    case 'ArrowRight':
    case 'ArrowUp':
      return { by: 1, unit: small };
    case 'PageDown':
      return { by: -7, unit: 'day' };
    case 'PageUp':
      return { by: 7, unit: 'day' };
    case 'Home':
      return { toEnd: 'first' };
    case 'End':
      return { toEnd: 'last' };
    default:
      return null;
  }
}

/** What a handle may do. */
export interface HandleRoom {
  bounds: TimeRange;
  gaps: readonly TimeRange[];
  zone: string;
  unit: BinUnit;
}

/** Where a handle goes; never past the other one, and over a long gap in one step. */
export function moveHandle(range: TimeRange, end: HandleEnd, move: Move, room: HandleRoom): TimeRange {
  if ('toEnd' in move) return withEnd(range, end, move.toEnd === 'first' ? room.bounds.from : room.bounds.to, room);
  const target = overGap(range[end], shift(range[end], move, room.zone), room.gaps);
  return withEnd(range, end, target, room);
}

/** Whole days by the calendar, so that a change of clocks does not leave a handle at one in the morning. */
function shift(ms: number, { by, unit }: { by: number; unit: 'day' | 'hour' }, zone: string): number {
  if (unit === 'hour') return ms + by * HOUR_MS;
  return fromLocal(addDays(dayOf(ms, zone), by), zone, toLocal(ms, zone).hour);
}

function overGap(before: number, after: number, gaps: readonly TimeRange[]): number {
  const gap = gaps.find(({ from, to }) => after > from && after < to);
  if (!gap) return after;
  return after > before ? gap.to : gap.from;
}

/** A range with one end set: inside the bounds, at least one bin wide. */
export function withEnd(range: TimeRange, end: HandleEnd, ms: number, { bounds, unit, zone }: HandleRoom): TimeRange {
  const least = (from: number, count: number) =>
    unit === 'hour' ? from + count * HOUR_MS : shift(from, { by: count, unit: 'day' }, zone);
  if (end === 'from') return { from: Math.max(bounds.from, Math.min(ms, least(range.to, -1))), to: range.to };
  return { from: range.from, to: Math.min(bounds.to, Math.max(ms, least(range.from, 1))) };
}

/** The nearest bin boundary: midnights in days and coarser, full hours below. */
export function snap(ms: number, unit: BinUnit, zone: string): number {
  const bin = binOf(dayOf(ms, zone), unit === 'hour' ? 'hour' : 'day', zone, toLocal(ms, zone).hour);
  return ms - bin.from < bin.to - ms ? bin.from : bin.to;
}
