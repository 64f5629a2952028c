import { applyCorrections } from './corrections/apply-corrections.ts';
import { findQuantities } from './claims/find-quantities.ts';
import { anchorTimes } from './dates/anchor-times.ts';
import { findTimes } from './dates/find-times.ts';
import { markStamps } from './dates/mark-stamps.ts';
import { publishedDay } from './dates/zone.ts';
import { zoneOf } from './dates/zones.ts';
import { buildEvents } from './events/build-events.ts';
import type { ArticleFacts } from './events/article-facts.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import type { Areas } from './layers/areas.ts';
import { toFeatures } from './layers/features.ts';
import type { Article } from './model/article.ts';
import type { Correction } from './model/correction.ts';
import type { ArticleRecord, ArticlesFile, Dropped, EventsFile } from './model/event.ts';
import type { EventFeatureCollection } from './model/feature.ts';
import type { Toponym } from './model/toponym.ts';
import { geoparse } from './places/geoparse.ts';
import { readText } from './text/read-text.ts';

/** What the pipeline knows of the world. */
export interface World {
  gazetteer: Gazetteer;
  areas: Areas;
}

/** Everything that is written, before it is text. */
export interface Output {
  events: EventsFile;
  articles: ArticlesFile;
  strikes: EventFeatureCollection;
  responses: EventFeatureCollection;
  dropped: { schema: 1; dropped: Dropped[] };
  /** Rulings whose event is not there. */
  unmatched: Correction[];
}

/** Articles → events, layers and what was dropped. Pure: the same articles give the same output, in any order of input. */
export function runPipeline(
  articles: readonly Article[],
  world: World,
  corrections: readonly Correction[] = [],
): Output {
  const sorted = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1));
  const read = sorted.map((article) => readFacts(article, world));
  const built = buildEvents(read.map(({ facts }) => facts));
  const { events, unmatched } = applyCorrections(built.events, corrections);
  const dropped = [...read.flatMap((item) => item.dropped), ...built.dropped].sort((a, b) =>
    a.article_id < b.article_id ? -1 : a.article_id > b.article_id ? 1 : a.start - b.start || a.end - b.end,
  );
  return {
    events: { schema: 1, events },
    articles: { schema: 1, articles: read.map(({ facts }) => toRecord(facts, built.scenes)) },
    strikes: toFeatures(events, 'strike', world.areas),
    responses: toFeatures(events, 'response', world.areas),
    dropped: { schema: 1, dropped },
    unmatched,
  };
}

/** One article through text, places, claims and times. */
export function readFacts(article: Article, { gazetteer }: World): { facts: ArticleFacts; dropped: Dropped[] } {
  const text = readText(article);
  const parsed = geoparse(article, text.paragraphs, text.sentences, gazetteer);
  const country = mainCountry(parsed.toponyms);
  const zone = zoneOf(country, null);
  const quantities = text.sentences.flatMap((sentence, index) =>
    findQuantities(sentence, { previous: text.sentences.slice(Math.max(0, index - 3), index) }),
  );
  const published = publishedDay(article.published, zone);
  const times = anchorTimes(
    markStamps(
      text.sentences.flatMap((sentence) => findTimes(sentence, { published: article.published, zone })),
      text.sentences,
      { published, zone },
    ),
    published,
  );
  const facts = {
    article,
    sentences: text.sentences,
    toponyms: parsed.toponyms,
    quantities,
    times,
    country,
    gazetteer,
  };
  return { facts, dropped: [...text.dropped, ...parsed.dropped] };
}

/** The country that most of an article's event places lie in; metonyms count a little. */
function mainCountry(toponyms: readonly Toponym[]): string | null {
  const weight = new Map<string, number>();
  for (const { place, role } of toponyms) {
    if (!place?.country) continue;
    weight.set(place.country, (weight.get(place.country) ?? 0) + (role === 'event' ? 3 : role === 'person' ? 1 : 0.5));
  }
  return [...weight].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

/** A toponym keeps the role that the words around it gave; one left as "may be a scene" is background unless an event took it. */
function toRecord({ article, toponyms }: ArticleFacts, scenes: ReadonlySet<string>): ArticleRecord {
  const { id, title, publisher, source, url, published, language, body } = article;
  return {
    id,
    title,
    publisher,
    source,
    url,
    published,
    language,
    body,
    toponyms: toponyms.map((toponym) => ({
      start: toponym.start,
      end: toponym.end,
      surface: toponym.surface,
      place_id: toponym.place?.place_id ?? null,
      name: toponym.place?.name ?? null,
      country: toponym.place?.country ?? null,
      lon: toponym.place?.lon ?? null,
      lat: toponym.place?.lat ?? null,
      precision: toponym.precision,
      role: scenes.has(`${id}:${toponym.start}`) ? 'event' : toponym.role === 'event' ? 'background' : toponym.role,
      candidates: toponym.candidates,
      reason: toponym.reason,
    })),
  };
}
