import type { TimeAxis } from './axis.ts';
import { addDays, dayOf, fromLocal } from './zone.ts';

/** A run of days in axis units. */
export interface UnitSpan {
  start: number;
  end: number;
}

/** Runs of days on the axis that no article tells about: not reported, which is not zero. */
export function findUncovered(axis: TimeAxis, covered: ReadonlySet<string>, zone: string): UnitSpan[] {
  const runs: UnitSpan[] = [];
  const last = dayOf(axis.domain.to - 1, zone);
  for (let day = dayOf(axis.domain.from, zone), n = 0; day <= last && n < 8000; day = addDays(day, 1), n += 1) {
    if (covered.has(day)) continue;
    const start = axis.toUnit(fromLocal(day, zone));
    const end = axis.toUnit(fromLocal(addDays(day, 1), zone));
    const before = runs.at(-1);
    if (before && start - before.end < 0.01) before.end = Math.max(before.end, end);
    else if (end > start) runs.push({ start, end });
  }
  return runs;
}
