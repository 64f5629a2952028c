import type { ConflictEvent } from '$geodata/model/event.ts';
import { filedDay, isDated, spanOf, type TimeRange } from './range.ts';
import { addDays, DAY_MS, dayOf, fromLocal } from './zone.ts';

/** Empty stretches longer than this are drawn as a break and jumped over in play. */
export const LONG_GAP_DAYS = 30;

/** Stretches of more than 30 days with no event at all, in time order. */
export function findGaps(events: readonly ConflictEvent[]): TimeRange[] {
  const spans = events.map(wholeDays).sort((a, b) => a.from - b.from);
  const gaps: TimeRange[] = [];
  let end: number | null = null;
  for (const span of spans) {
    if (end !== null && span.from - end > LONG_GAP_DAYS * DAY_MS) gaps.push({ from: end, to: span.from });
    end = Math.max(end ?? span.to, span.to);
  }
  return gaps;
}

/** The days in Kyiv that an event touches, so that a break begins and ends at midnight. */
function wholeDays(event: ConflictEvent): TimeRange {
  if (isDated(event)) return filedDay(event);
  const { from, to } = spanOf(event);
  return {
    from: fromLocal(dayOf(from, 'Europe/Kyiv'), 'Europe/Kyiv'),
    to: fromLocal(addDays(dayOf(to - 1, 'Europe/Kyiv'), 1), 'Europe/Kyiv'),
  };
}
