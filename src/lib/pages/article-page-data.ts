import type { ArticleRecord, ConflictEvent, Dropped } from '$geodata/model/event.ts';

/** An event that an article reports, with its number on the page. */
export interface ArticleEvent {
  n: number;
  event: Pick<ConflictEvent, 'event_id' | 'kind' | 'title' | 'title_uk' | 'status' | 'places' | 'event_date' | 'time'>;
}

/** A claim's words, tied to the event they went into. */
export interface Mark {
  start: number;
  end: number;
  claimId: string;
  /** Number of the event on the page. */
  n: number;
  eventId: string;
}

/** A name as written, what it was read as, and how often. */
export interface NamedPlace {
  surface: string;
  placeId: string | null;
  name: string | null;
  role: ArticleRecord['toponyms'][number]['role'];
  count: number;
  /** True when the place has a page, since an event is there. */
  hasPage: boolean;
}

/** What the page of one article shows. */
export interface ArticlePageData {
  article: Omit<ArticleRecord, 'toponyms'>;
  events: ArticleEvent[];
  marks: Mark[];
  /** Spans of names where an event happens. */
  placeSpans: { start: number; end: number; placeId: string }[];
  named: NamedPlace[];
  dropped: Dropped[];
}

/** Gathers what the page of one article shows; null for an id that is not there. */
export function buildArticlePage(
  id: string,
  data: { events: readonly ConflictEvent[]; articles: readonly ArticleRecord[]; dropped: readonly Dropped[] },
): ArticlePageData | null {
  const record = data.articles.find((article) => article.id === id);
  if (!record) return null;
  const { toponyms, ...article } = record;
  const reported = data.events
    .filter((event) => event.article_ids.includes(id))
    .sort((a, b) => firstSpan(a, id) - firstSpan(b, id));
  const placed = new Set(data.events.flatMap((event) => event.places.map((place) => place.place_id)));
  return {
    article,
    events: reported.map((event, index) => ({ n: index + 1, event: headOf(event) })),
    marks: reported
      .flatMap((event, index) => marksOf(event, id, index + 1))
      .sort((a, b) => a.start - b.start || a.end - b.end),
    placeSpans: toponyms.flatMap(({ start, end, place_id, role }) =>
      role === 'event' && place_id && placed.has(place_id) ? [{ start, end, placeId: place_id }] : [],
    ),
    named: namedPlaces(toponyms, placed),
    dropped: data.dropped.filter((row) => row.article_id === id).sort((a, b) => a.start - b.start),
  };
}

function headOf({
  event_id,
  kind,
  title,
  title_uk,
  status,
  places,
  event_date,
  time,
}: ConflictEvent): ArticleEvent['event'] {
  return { event_id, kind, title, title_uk, status, places, event_date, time };
}

function firstSpan(event: ConflictEvent, articleId: string): number {
  return Math.min(
    ...event.claims.filter((claim) => claim.article_id === articleId).map((claim) => claim.evidence.start),
  );
}

function marksOf(event: ConflictEvent, articleId: string, n: number): Mark[] {
  return event.claims
    .filter((claim) => claim.article_id === articleId)
    .map(({ claim_id, evidence }) => ({ ...evidence, claimId: claim_id, n, eventId: event.event_id }));
}

const roleOrder = ['event', 'metonym', 'person', 'byline', 'background'];

function namedPlaces(toponyms: ArticleRecord['toponyms'], placed: ReadonlySet<string>): NamedPlace[] {
  const rows = new Map<string, NamedPlace>();
  for (const { surface, place_id, name, role } of toponyms) {
    const key = `${surface} ${place_id} ${role}`;
    const known = rows.get(key);
    if (known) known.count += 1;
    else {
      const hasPage = place_id !== null && placed.has(place_id);
      rows.set(key, { surface, placeId: place_id, name, role, count: 1, hasPage });
    }
  }
  return [...rows.values()].sort(
    (a, b) =>
      roleOrder.indexOf(a.role) - roleOrder.indexOf(b.role) || b.count - a.count || (a.surface < b.surface ? -1 : 1),
  );
}
