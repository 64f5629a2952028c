import { distance } from 'fastest-levenshtein';
import { foldName, semiticSkeleton, skeletonFor, slavicSkeleton } from './fold.ts';
import type { RowStore } from './row-store.ts';

interface Entry {
  skeleton: string;
  row: number;
}

/** Names by their spelling-blind skeleton. Built at the first question, for most articles ask none. */
export class FuzzyIndex {
  readonly #bySkeleton = new Map<string, number[]>();
  /** Country and first letter → places large enough to be misspelt in news. */
  readonly #byStart = new Map<string, Entry[]>();

  constructor(rows: RowStore) {
    for (let row = 0; row < rows.size; row++) {
      const place = rows.at(row);
      if (!place?.country || (place.kind !== 'settlement' && place.kind !== 'region')) continue;
      this.#add(foldName(place.name), place.country, row, place.population);
    }
  }

  /** Rows with the same skeleton as the key. */
  romanised(key: string): number[] {
    if (key.length < 4) return [];
    const slavic = this.#bySkeleton.get(`s:${slavicSkeleton(key)}`) ?? [];
    return [...slavic, ...(this.#bySkeleton.get(`a:${semiticSkeleton(key)}`) ?? [])];
  }

  /** Rows of the countries whose skeleton is one edit away, two for long names; the nearest ones only. */
  near(key: string, countries: Iterable<string>, budget: number): { row: number; edits: number }[] {
    const hits: { row: number; edits: number }[] = [];
    let left = budget;
    for (const country of countries) {
      const skeleton = skeletonFor(country, key);
      if (!skeleton || skeleton.length < 5) continue;
      const limit = skeleton.length >= 9 ? 2 : 1;
      for (const entry of this.#byStart.get(`${country}${skeleton[0]}`) ?? []) {
        if (Math.abs(entry.skeleton.length - skeleton.length) > limit) continue;
        if (--left < 0) return nearest(hits);
        const edits = distance(entry.skeleton, skeleton);
        if (edits <= limit) hits.push({ row: entry.row, edits });
      }
    }
    return nearest(hits);
  }

  #add(key: string, country: string, row: number, population: number): void {
    const skeleton = skeletonFor(country, key);
    if (!skeleton || skeleton.length < 3) return;
    const family = country === 'UA' || country === 'RU' || country === 'BY' ? 's:' : 'a:';
    push(this.#bySkeleton, family + skeleton, row);
    if (population >= 15000) push(this.#byStart, country + skeleton.charAt(0), { skeleton, row });
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function nearest(hits: { row: number; edits: number }[]): { row: number; edits: number }[] {
  const best = Math.min(...hits.map(({ edits }) => edits));
  return hits.filter(({ edits }) => edits === best);
}
