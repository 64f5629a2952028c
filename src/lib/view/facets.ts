import type { ConflictEvent } from '$geodata/model/event.ts';
import type { ArticleSummary } from '../data/dataset.ts';
import { facetValues, LIST_FACETS, passesFilters, type Filters, type Kind, type ListFacet } from './filters.ts';

/** Per facet: value → how many events it would show with the other filters as they are. */
export type FacetCounts = Record<ListFacet, Map<string, number>> & {
  /** Least number of articles → events. */
  minSources: Map<number, number>;
};

/** What facets count over: events already cut to window, search and as-known-on. */
export interface FacetInput {
  events: readonly ConflictEvent[];
  kinds: readonly Kind[];
  filters: Filters;
  articles: ReadonlyMap<string, ArticleSummary>;
}

/** Counts each facet over the events that pass all other facets. */
export function countFacets({ events, kinds, filters, articles }: FacetInput): FacetCounts {
  const counts = emptyCounts();
  for (const event of events) {
    if (!kinds.includes(event.kind)) continue;
    for (const facet of LIST_FACETS) {
      if (!passesFilters(event, filters, { articles, except: facet })) continue;
      for (const value of facetValues(event, facet, articles)) add(counts[facet], value);
    }
    if (!passesFilters(event, filters, { articles, except: 'minSources' })) continue;
    for (let n = 1; n <= Math.min(5, event.article_ids.length); n += 1) add(counts.minSources, n);
  }
  return counts;
}

/** How many events of each kind would be shown: what the two chips say, whichever of them is pressed. */
export function countKinds({ events, filters, articles }: Omit<FacetInput, 'kinds'>): Record<Kind, number> {
  const passing = events.filter((event) => passesFilters(event, filters, { articles }));
  const strikes = passing.filter((event) => event.kind === 'strike').length;
  return { strike: strikes, response: passing.length - strikes };
}

function emptyCounts(): FacetCounts {
  return {
    types: new Map(),
    sides: new Map(),
    weapons: new Map(),
    precisions: new Map(),
    places: new Map(),
    sources: new Map(),
    minSources: new Map(),
  };
}

function add<K>(map: Map<K, number>, key: K): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}
