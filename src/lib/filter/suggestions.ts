import type { Dataset } from '../data/dataset.ts';
import type { I18n } from '../i18n/i18n.svelte.ts';
import { foldWords, matchesWords } from '../view/search.ts';

/** Something a search may mean. `also` is the spelling that matched when it is not the label. */
export interface Suggestion {
  kind: 'place' | 'event' | 'claimant';
  value: string;
  label: string;
  also: string;
  count: number;
}

const MOST = { place: 5, event: 4, claimant: 3 };

/** Places, events and claimants that a query may mean, in this order. */
export function buildSuggestions(query: string, dataset: Dataset, i18n: I18n): Suggestion[] {
  const words = foldWords(query);
  if (words.length === 0 || query.trim().length < 2) return [];
  return [...placeHits(words, dataset, i18n), ...eventHits(words, dataset, i18n), ...claimantHits(words, dataset)];
}

function placeHits(words: readonly string[], dataset: Dataset, i18n: I18n): Suggestion[] {
  const hits = new Map<string, Suggestion>();
  for (const place of dataset.events.flatMap((event) => event.places)) {
    const label = i18n.pick(place.name, place.name_uk);
    const found = [label, place.name, place.name_uk ?? ''].find((name) => matchesWords(foldWords(name), words));
    if (!found || place.role === 'origin') continue;
    const also = found === label ? '' : found;
    const hit = hits.get(place.place_id) ?? { kind: 'place', value: place.place_id, label, also, count: 0 };
    hits.set(place.place_id, { ...hit, count: hit.count + 1 });
  }
  return mostFirst([...hits.values()]).slice(0, MOST.place);
}

function eventHits(words: readonly string[], dataset: Dataset, i18n: I18n): Suggestion[] {
  return [...dataset.events]
    .reverse()
    .filter((event) => matchesWords(foldWords(`${event.title} ${event.title_uk}`), words))
    .slice(0, MOST.event)
    .map((event) => {
      const label = i18n.pick(event.title, event.title_uk);
      return { kind: 'event', value: event.event_id, label, also: '', count: 0 };
    });
}

function claimantHits(words: readonly string[], dataset: Dataset): Suggestion[] {
  const hits = new Map<string, number>();
  for (const { claimant } of dataset.events.flatMap((event) => event.claims)) {
    if (claimant && matchesWords(foldWords(claimant), words)) hits.set(claimant, (hits.get(claimant) ?? 0) + 1);
  }
  const found = [...hits].map(([name, count]): Suggestion => ({
    kind: 'claimant',
    value: name,
    label: name,
    also: '',
    count,
  }));
  return mostFirst(found).slice(0, MOST.claimant);
}

function mostFirst(hits: Suggestion[]): Suggestion[] {
  return hits.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
}
