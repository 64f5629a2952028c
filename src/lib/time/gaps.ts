import type { ConflictEvent } from '$geodata/model/event.ts';
import { filedDay, isDated, spanOf, type TimeRange } from './range.ts';
import { DAY_MS } from './zone.ts';

/** Empty stretches longer than this are drawn as a break and jumped over in play. */
export const LONG_GAP_DAYS = 30;

/** Stretches of more than 30 days with no event at all, in time order. */
export function findGaps(events: readonly ConflictEvent[]): TimeRange[] {
  const spans = events
    .map((event) => (isDated(event) ? filedDay(event) : spanOf(event)))
    .sort((a, b) => a.from - b.from);
  const gaps: TimeRange[] = [];
  let end: number | null = null;
  for (const span of spans) {
    if (end !== null && span.from - end > LONG_GAP_DAYS * DAY_MS) gaps.push({ from: end, to: span.from });
    end = Math.max(end ?? span.to, span.to);
  }
  return gaps;
}
