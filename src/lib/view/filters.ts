import type { ConflictEvent } from '$geodata/model/event.ts';
import type { ArticleSummary } from '../data/dataset.ts';

export type Kind = 'strike' | 'response';
export const KINDS: readonly Kind[] = ['strike', 'response'];

/** What a reader asked for; an empty list asks for everything. */
export interface Filters {
  types: readonly string[];
  /** Acting side, ISO alpha-2; `none` for events that name no side. */
  sides: readonly string[];
  weapons: readonly string[];
  precisions: readonly string[];
  /** Place ids, region codes (`UA-51`) or countries (`UA`); `none` for events without a place. */
  places: readonly string[];
  /** Publishers as slugs (`sourceKey`) or article ids. */
  sources: readonly string[];
  /** Least number of articles that report it. */
  minSources: number;
  /** Search words. */
  q: string;
}

export type ListFacet = 'types' | 'sides' | 'weapons' | 'precisions' | 'places' | 'sources';
export const LIST_FACETS: readonly ListFacet[] = ['types', 'sides', 'weapons', 'precisions', 'places', 'sources'];

export const NO_FILTERS: Filters = {
  types: [],
  sides: [],
  weapons: [],
  precisions: [],
  places: [],
  sources: [],
  minSources: 1,
  q: '',
};

/** A publisher as a short key for addresses: `The Kyiv Independent` → `the-kyiv-independent`. */
export function sourceKey(article: Pick<ArticleSummary, 'publisher' | 'id'>): string {
  const slug = (article.publisher ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-/, '')
    .replace(/-$/, '');
  return slug.slice(0, 60) || `article-${article.id}`;
}

/** The values an event has in a facet; what a checkbox in that facet would match. */
export function facetValues(
  event: ConflictEvent,
  facet: ListFacet,
  articles: ReadonlyMap<string, ArticleSummary>,
): string[] {
  switch (facet) {
    case 'types':
      return [event.event_type];
    case 'sides':
      return [event.actor ?? 'none'];
    case 'weapons':
      return event.weapons;
    case 'precisions':
      return unique(event.places.filter((place) => place.role !== 'origin').map((place) => place.precision));
    case 'places':
      return placeValues(event);
    case 'sources':
      return sourceValues(event, articles);
  }
}

function placeValues(event: ConflictEvent): string[] {
  const places = event.places.filter((place) => place.role !== 'origin');
  if (places.length === 0) return ['none'];
  return unique(places.flatMap((place) => [place.place_id, place.admin1_code, place.country]));
}

function sourceValues(event: ConflictEvent, articles: ReadonlyMap<string, ArticleSummary>): string[] {
  return unique(
    event.article_ids.flatMap((id) => {
      const article = articles.get(id);
      return article ? [sourceKey(article), id] : [id];
    }),
  );
}

function unique(values: (string | null)[]): string[] {
  return [...new Set(values)].filter((value): value is string => value !== null && value !== '');
}

/** True when an event passes every list facet, one of them left out on request, and the number of sources. */
export function passesFilters(
  event: ConflictEvent,
  filters: Filters,
  { articles, except }: { articles: ReadonlyMap<string, ArticleSummary>; except?: ListFacet | 'minSources' },
): boolean {
  if (except !== 'minSources' && event.article_ids.length < filters.minSources) return false;
  return LIST_FACETS.every((facet) => {
    const wanted = filters[facet];
    if (facet === except || wanted.length === 0) return true;
    return facetValues(event, facet, articles).some((value) => wanted.includes(value));
  });
}

/** How many boxes are ticked; the search words are not counted. */
export function activeCount(filters: Filters): number {
  const lists = LIST_FACETS.reduce((sum, facet) => sum + filters[facet].length, 0);
  return lists + (filters.minSources > 1 ? 1 : 0);
}

/** A list with a value added, or taken out when it was there. */
export function toggled(list: readonly string[], value: string): string[] {
  return list.includes(value) ? list.filter((item) => item !== value) : [...list, value];
}
