import type { ConflictEvent } from '$geodata/model/event.ts';
import { filedSpan, spanOf, type Placed } from '../time/range.ts';

/** How many events of each kind, the articles behind them, and how many have no place. */
export interface Counts {
  strikes: number;
  responses: number;
  articles: number;
  unplaced: number;
}

/** Counts a set of events. */
export function countVisible(events: readonly ConflictEvent[]): Counts {
  return {
    strikes: events.filter((event) => event.kind === 'strike').length,
    responses: events.filter((event) => event.kind === 'response').length,
    articles: new Set(events.flatMap((event) => event.article_ids)).size,
    unplaced: events.filter((event) => event.places.length === 0).length,
  };
}

/** Ids of events, for look-up. */
export function idsOf(events: readonly ConflictEvent[]): ReadonlySet<string> {
  return new Set(events.map((event) => event.event_id));
}

/** Where each event stands in time, by id: worked out once a zone, asked in every frame of a drag. */
export function placeInTime(events: readonly ConflictEvent[], zone: string): ReadonlyMap<string, Placed> {
  return new Map(events.map((event) => [event.event_id, { filed: filedSpan(event, zone), span: spanOf(event) }]));
}
