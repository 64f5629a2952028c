import type { ArticleRecord, ConflictEvent } from '$geodata/model/event.ts';
import { wordsOf, type Words } from '../card/words.ts';
import { buildDataset, type ArticleSummary } from '../data/dataset.ts';
import { oncePer } from '../data/once-per.ts';

/** A neighbour in time: enough for a link. */
export type EventHead = Pick<ConflictEvent, 'event_id' | 'title' | 'title_uk' | 'event_date'>;

/** What the page of one event needs, and nothing of the rest. */
export interface EventPageData {
  event: ConflictEvent;
  /** Its wave, its local strikes, its responses or what it answers; claims kept only where they are shown. */
  related: ConflictEvent[];
  articles: ArticleSummary[];
  words: Words;
  earlier: EventHead | null;
  later: EventHead | null;
}

/** Everything geodata wrote that pages of events are made from. */
interface AllEvents {
  events: readonly ConflictEvent[];
  articles: readonly ArticleRecord[];
}

// A build makes a page for every event from the same data.
const datasetOf = oncePer(({ events, articles }: AllEvents) =>
  buildDataset({ events, articles: articles.map(summaryOf) }),
);
const bodiesOf = oncePer((articles: readonly ArticleRecord[]) => new Map(articles.map(({ id, body }) => [id, body])));

/** Gathers what the page of one event shows; null for an id that is not there. */
export function buildEventPage(id: string, data: AllEvents): EventPageData | null {
  const { articles } = data;
  const dataset = datasetOf(data);
  const event = dataset.byId.get(id);
  if (!event) return null;
  const related = relatedTo(event, dataset);
  const shown = [event, ...related.filter(isDefence)];
  const index = dataset.events.indexOf(event);
  const articleIds = new Set(shown.flatMap((item) => item.article_ids));
  return {
    event,
    related: related.map((item) => (isDefence(item) ? item : { ...item, claims: [], figures: {} })),
    articles: articles.filter((article) => articleIds.has(article.id)).map(summaryOf),
    words: wordsOf(
      shown.flatMap((item) => item.claims),
      bodiesOf(articles),
    ),
    earlier: headOf(dataset.events[index - 1]),
    later: headOf(dataset.events[index + 1]),
  };
}

/** An article without its text. */
export function summaryOf({ id, title, publisher, source, url, published, language }: ArticleRecord): ArticleSummary {
  return { id, title, publisher, source, url, published, language };
}

function relatedTo(event: ConflictEvent, dataset: ReturnType<typeof buildDataset>): ConflictEvent[] {
  const answered = event.responds_to.map((link) => link.event_id);
  const ids = new Set([event.parent, ...answered].filter((id) => id !== null));
  const linked = [...ids].flatMap((id) => dataset.byId.get(id) ?? []);
  const responses = dataset.responsesOf(event.event_id).map((item) => item.event);
  return [...linked, ...dataset.childrenOf(event.event_id), ...responses];
}

function isDefence(event: ConflictEvent): boolean {
  return event.event_type === 'air_defence';
}

function headOf(event: ConflictEvent | undefined): EventHead | null {
  if (!event) return null;
  const { event_id, title, title_uk, event_date } = event;
  return { event_id, title, title_uk, event_date };
}
