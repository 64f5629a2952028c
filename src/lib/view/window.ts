import { cutRange, type TimeRange } from '../time/range.ts';
import { addDays, DAY_MS, dayOf, fromLocal, HOUR_MS, offsetMs, toLocal } from '../time/zone.ts';
import type { OpenRange } from './url-values.ts';
import type { UrlState } from './url.ts';

/** How play moves: both ends, the end alone, or a day at a time. */
export type Mode = 'window' | 'cumulative' | 'day';

/** What is shown of time, and how. `extent` is where play may go, when an address narrows it. */
export interface TimeState {
  mode: Mode;
  range: TimeRange;
  extent: TimeRange | null;
}

/** The day of a zone that an instant falls on, as a range. */
export function dayRange(ms: number, zone: string): TimeRange {
  const day = dayOf(ms, zone);
  return { from: fromLocal(day, zone), to: fromLocal(addDays(day, 1), zone) };
}

/** The time part of an address, over the dataset's whole range. */
export function toTimeState({ datetime, t, window }: UrlState, whole: TimeRange, zone: string): TimeState {
  const named = closed(datetime, whole);
  const mode: Mode = window === 'all' ? 'cumulative' : window === DAY_MS ? 'day' : 'window';
  const to = t === null ? named.to : Math.min(Math.max(t, named.from + 1), named.to);
  const behind = typeof window === 'number' && mode === 'window' ? window : null;
  const extent = t === null || datetime === null ? null : named;
  if (mode === 'day') return { mode, range: dayRange(to - 1, zone), extent };
  if (mode === 'cumulative') return { mode, range: { from: extent?.from ?? named.from, to }, extent };
  return { mode, range: { from: Math.max(named.from, behind === null ? named.from : to - behind), to }, extent };
}

function closed(range: OpenRange | null, whole: TimeRange): TimeRange {
  const open = { from: range?.from ?? whole.from, to: range?.to ?? whole.to };
  return cutRange(open, whole);
}

/** The same, back to an address; silent where it is the whole. */
export function fromTimeState(
  { mode, range, extent }: TimeState,
  whole: TimeRange,
): Pick<UrlState, 'datetime' | 't' | 'window'> {
  const window = mode === 'cumulative' ? 'all' : mode === 'day' ? DAY_MS : null;
  if (extent) {
    const behind = range.from > extent.from ? range.to - range.from : null;
    return { datetime: opened(extent, whole), t: range.to, window: window ?? behind };
  }
  return { datetime: opened(range, whole), t: null, window };
}

function opened(range: TimeRange, whole: TimeRange): OpenRange | null {
  const from = range.from <= whole.from ? null : range.from;
  const to = range.to >= whole.to ? null : range.to;
  return from === null && to === null ? null : { from, to };
}

/** The same calendar times in another zone: midnight stays midnight. */
export function moveZone({ from, to }: TimeRange, before: string, after: string): TimeRange {
  const move = (ms: number) => {
    const { hour } = toLocal(ms, before);
    const restMs = ms + offsetMs(ms, before) - Math.floor((ms + offsetMs(ms, before)) / HOUR_MS) * HOUR_MS;
    return fromLocal(dayOf(ms, before), after, hour) + restMs;
  };
  return { from: move(from), to: move(to) };
}
