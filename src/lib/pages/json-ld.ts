import type { ConflictEvent } from '$geodata/model/event.ts';
import type { ArticleSummary } from '../data/dataset.ts';

/** A schema.org thing as plain JSON. */
export type JsonLd = Record<string, unknown>;

/** Sources as they are cited: title, publisher, day and address where there is one. */
function citationOf(article: ArticleSummary): JsonLd {
  return {
    '@type': 'NewsArticle',
    headline: article.title,
    datePublished: article.published,
    ...(article.publisher ? { publisher: { '@type': 'Organization', name: article.publisher } } : {}),
    ...(article.url ? { url: article.url } : {}),
  };
}

/**
 * An event as schema.org has it: when, where and its sources. Areas carry no coordinates, since a point in the
 * middle of a region would say more than is known.
 */
export function eventJsonLd(
  event: ConflictEvent,
  articles: readonly ArticleSummary[],
  { description, image }: { description: string; image: string },
): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    identifier: event.event_id,
    name: event.title,
    description,
    image,
    startDate: event.time.start,
    endDate: event.time.end,
    ...(event.status === 'cancelled' ? { eventStatus: 'https://schema.org/EventCancelled' } : {}),
    location: event.places.map((place) => ({
      '@type': 'Place',
      name: place.name,
      ...(place.precision === 'site' || place.precision === 'settlement'
        ? { geo: { '@type': 'GeoCoordinates', latitude: place.lat, longitude: place.lon } }
        : {}),
    })),
    subjectOf: articles.map(citationOf),
  };
}

/** The data as a whole, for dataset searches. */
export function datasetJsonLd(description: string, files: readonly { path: string }[]): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: 'Sirenmap: strikes and responses from news articles',
    description,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    distribution: files.map(({ path }) => ({
      '@type': 'DataDownload',
      name: path,
      encodingFormat: path.endsWith('.geojson') ? 'application/geo+json' : 'application/json',
    })),
  };
}

/** JSON that can stand in a script element whatever it holds: no `<`, no `&`. */
export function toScriptJson(jsonLd: JsonLd): string {
  return JSON.stringify(jsonLd).replace(/</g, '\\u003c').replace(/&/g, '\\u0026');
}
