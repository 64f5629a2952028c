import type { ArticleRecord, ConflictEvent, EventPlace } from '$geodata/model/event.ts';
import type { ArticleSummary } from '../data/dataset.ts';
import { summaryOf } from './event-page-data.ts';

/** A place with a page of its own, and how many events it has. */
export interface PlaceHead {
  place: EventPlace;
  events: number;
}

/** What the page of one place shows. */
export interface PlacePageData {
  place: EventPlace;
  /** Newest first; statements are left behind, claims with numbers kept. */
  events: ConflictEvent[];
  /** Places that lie in this area and have events of their own, most events first. */
  inside: PlaceHead[];
  /** The areas around it that have events known only to them. */
  around: PlaceHead[];
  articles: ArticleSummary[];
}

/** Every place of any event, once, in the order of their ids. */
export function listPlaces(events: readonly ConflictEvent[]): PlaceHead[] {
  const heads = new Map<string, PlaceHead>();
  for (const event of events) {
    for (const id of new Set(event.places.map((place) => place.place_id))) {
      const place = event.places.find((candidate) => candidate.place_id === id);
      const known = heads.get(id);
      if (known) known.events += 1;
      else if (place) heads.set(id, { place: { ...place, part: null }, events: 1 });
    }
  }
  return [...heads.values()].sort((a, b) => (a.place.place_id < b.place.place_id ? -1 : 1));
}

/** Gathers what the page of one place shows; null for a place without events. */
export function buildPlacePage(
  id: string,
  { events, articles }: { events: readonly ConflictEvent[]; articles: readonly ArticleRecord[] },
): PlacePageData | null {
  const heads = listPlaces(events);
  const head = heads.find(({ place }) => place.place_id === id);
  if (!head) return null;
  const here = events.filter((event) => event.places.some((place) => place.place_id === id));
  const articleIds = new Set(here.flatMap((event) => event.article_ids));
  return {
    place: head.place,
    events: here
      .map((event) => ({ ...event, claims: event.claims.filter((claim) => claim.measure !== 'statement') }))
      .sort(newestFirst),
    inside: heads.filter(({ place }) => liesIn(place, head.place)).sort((a, b) => b.events - a.events),
    around: heads.filter(({ place }) => liesIn(head.place, place)),
    articles: articles.filter((article) => articleIds.has(article.id)).map(summaryOf),
  };
}

/** True when a place lies in an area, by their codes: a region's own place id is its ISO 3166-2 code, a country's its ISO code. */
export function liesIn(place: EventPlace, area: EventPlace): boolean {
  if (place.place_id === area.place_id) return false;
  if (area.precision === 'region') return place.admin1_code === area.place_id && place.precision !== 'region';
  return area.precision === 'country' && place.country === area.place_id && place.precision !== 'country';
}

function newestFirst(a: ConflictEvent, b: ConflictEvent): number {
  if (a.event_date !== b.event_date) return a.event_date < b.event_date ? 1 : -1;
  return a.time.start < b.time.start ? 1 : -1;
}
