import type { ConflictEvent } from '$geodata/model/event.ts';
import { magnitudeOf } from '$geodata/model/magnitude.ts';
import { byTime } from '../data/dataset.ts';

export type SortOrder = 'newest' | 'oldest' | 'most';

/** A line of the list; `part` when it stands under its wave. */
export interface Row {
  event: ConflictEvent;
  part: boolean;
}

/** Rows under one heading: a day, the events without a place, or all of them (`key` null). */
export interface RowGroup {
  key: string | null;
  rows: Row[];
}

/** Key of the group of events that no article puts anywhere. */
export const NO_PLACE = 'no-place';

/** Events as the list shows them: by day, local strikes under their wave, strikes before responses. */
export function buildGroups(events: readonly ConflictEvent[], order: SortOrder): RowGroup[] {
  if (order === 'most') return events.length > 0 ? [{ key: null, rows: byCasualties(events) }] : [];
  const placed = events.filter((event) => event.places.length > 0);
  const unplaced = events.filter((event) => event.places.length === 0);
  const days = [...byDay(placed)].sort(([a], [b]) => (a < b ? -1 : 1));
  if (order === 'newest') days.reverse();
  const groups = days.map(([key, of]) => ({ key, rows: dayRows(of) }));
  return unplaced.length > 0 ? [...groups, { key: NO_PLACE, rows: inOrder(unplaced, order) }] : groups;
}

function byDay(events: readonly ConflictEvent[]): Map<string, ConflictEvent[]> {
  const days = new Map<string, ConflictEvent[]>();
  for (const event of events) {
    const day = days.get(event.event_date);
    if (day) day.push(event);
    else days.set(event.event_date, [event]);
  }
  return days;
}

function inOrder(events: readonly ConflictEvent[], order: SortOrder): Row[] {
  const rows = [...events].sort((a, b) => a.event_date.localeCompare(b.event_date) || byTime(a, b));
  if (order === 'newest') rows.reverse();
  return rows.map((event) => ({ event, part: false }));
}

/** Waves with what belongs to them, then single strikes, then responses; each in time order. */
function dayRows(events: readonly ConflictEvent[]): Row[] {
  const here = new Set(events.map((event) => event.event_id));
  const isPart = (event: ConflictEvent) => event.parent !== null && here.has(event.parent);
  const roots = events.filter((event) => !isPart(event)).sort((a, b) => kindRank(a) - kindRank(b) || byTime(a, b));
  const rows = roots.flatMap((event) => [
    { event, part: false },
    ...partsOf(event.event_id, events).map((part) => ({ event: part, part: true })),
  ]);
  // Waves that point at each other have no root; they are shown all the same.
  const shown = new Set(rows.map(({ event }) => event.event_id));
  return [...rows, ...events.filter((event) => !shown.has(event.event_id)).map((event) => ({ event, part: false }))];
}

/** Parts of a wave and parts of those, nearest first; a loop in the data ends after each was seen once. */
function partsOf(id: string, events: readonly ConflictEvent[], seen = new Set([id])): ConflictEvent[] {
  return events
    .filter((event) => event.parent === id && !seen.has(event.event_id))
    .sort(byWeight)
    .flatMap((event) => {
      seen.add(event.event_id);
      return [event, ...partsOf(event.event_id, events, seen)];
    });
}

function kindRank(event: ConflictEvent): number {
  return event.kind === 'strike' ? 0 : 1;
}

function byCasualties(events: readonly ConflictEvent[]): Row[] {
  return [...events].sort((a, b) => byWeight(a, b) || byTime(a, b)).map((event) => ({ event, part: false }));
}

function byWeight(a: ConflictEvent, b: ConflictEvent): number {
  return casualtiesOf(b) - casualtiesOf(a);
}

/** Killed and injured, best figures; -1 when neither was reported, so that a reported 0 stands before it. */
export function casualtiesOf(event: ConflictEvent): number {
  return magnitudeOf(event) ?? -1;
}

/** Least number of people killed in a set of events, waves and their parts counted once; 0 when nobody says. */
export function leastKilled(events: readonly ConflictEvent[]): number {
  const byId = new Map(events.map((event) => [event.event_id, event]));
  return events
    .filter((event) => event.kind === 'strike' && event.status !== 'planned')
    .filter((event) => !hasCountedParent(event, byId))
    .reduce((sum, event) => sum + (event.figures['killed']?.low ?? 0), 0);
}

function hasCountedParent(event: ConflictEvent, byId: ReadonlyMap<string, ConflictEvent>): boolean {
  const seen = new Set<string>();
  for (let id = event.parent; id !== null && !seen.has(id); id = byId.get(id)?.parent ?? null) {
    seen.add(id);
    if (byId.get(id)?.figures['killed']) return true;
  }
  return false;
}
