import type { ArticleRecord, ConflictEvent, ResponseLink } from '$geodata/model/event.ts';
import type { EventFeatureCollection } from '$geodata/model/feature.ts';
import { isDated, rangeOf, type TimeRange } from '../time/range.ts';
import { addDays, DAY_MS } from '../time/zone.ts';

/** An article as the dashboard needs it; body and toponyms are read on demand (`readArticle`). */
export type ArticleSummary = Omit<ArticleRecord, 'body' | 'toponyms'>;

/** The map's two layers, whole (`readFeatures`) or with every area once and no points (`readOutlines`). */
export interface EventFeatures {
  strikes: EventFeatureCollection;
  responses: EventFeatureCollection;
}

/** A response with the link that ties it to the strike it answers. */
export interface ThreadItem {
  event: ConflictEvent;
  link: ResponseLink;
}

/** What geodata wrote, indexed once. Never changed after it is built. */
export interface Dataset {
  /** By start, then end, then id. */
  readonly events: readonly ConflictEvent[];
  readonly byId: ReadonlyMap<string, ConflictEvent>;
  readonly articles: ReadonlyMap<string, ArticleSummary>;
  /** Whole days in Kyiv from the first event to the last, epoch ms, half-open. */
  readonly range: TimeRange;
  /** Local days `YYYY-MM-DD` that at least one article tells about. */
  readonly coveredDays: ReadonlySet<string>;
  /** Events that answer this one, in time order. */
  responsesOf(eventId: string): readonly ThreadItem[];
  /** Local strikes that are part of this wave, in time order. */
  childrenOf(eventId: string): readonly ConflictEvent[];
}

/** What a page hands over: plain, serialisable. */
export interface DatasetInput {
  events: readonly ConflictEvent[];
  articles: readonly ArticleSummary[];
}

/** Sorts and indexes events and articles. */
export function buildDataset({ events, articles }: DatasetInput): Dataset {
  const sorted = [...events].sort(byTime);
  const byId = new Map(sorted.map((event) => [event.event_id, event]));
  const responses = new Map<string, ThreadItem[]>();
  const children = new Map<string, ConflictEvent[]>();
  for (const event of sorted) {
    for (const link of event.responds_to) if (byId.has(link.event_id)) push(responses, link.event_id, { event, link });
    if (event.parent !== null) push(children, event.parent, event);
  }
  return {
    events: sorted,
    byId,
    articles: new Map(articles.map((article) => [article.id, article])),
    // An empty dataset still needs an axis: one day at the epoch.
    range: rangeOf(sorted) ?? { from: 0, to: DAY_MS },
    coveredDays: coveredDays(sorted, articles),
    responsesOf: (id) => responses.get(id) ?? [],
    childrenOf: (id) => children.get(id) ?? [],
  };
}

/** Time order: start, then end, then id, so that equal times never change places. */
export function byTime(a: ConflictEvent, b: ConflictEvent): number {
  return compare(a.time.start, b.time.start) || compare(a.time.end, b.time.end) || compare(a.event_id, b.event_id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

/** An article covers the day it appeared, the day before, and the days of the events it reports. */
function coveredDays(events: readonly ConflictEvent[], articles: readonly ArticleSummary[]): Set<string> {
  const days = new Set<string>();
  for (const { published } of articles) {
    const day = published.slice(0, 10);
    days.add(day).add(addDays(day, -1));
  }
  for (const event of events) if (isDated(event) && event.status !== 'planned') days.add(event.event_date);
  return days;
}
