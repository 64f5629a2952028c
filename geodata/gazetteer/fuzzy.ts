import { distance } from 'fastest-levenshtein';
import { semiticSkeleton, skeletonFor, slavicSkeleton } from './fold.ts';

interface Entry {
  skeleton: string;
  placeId: string;
}

/** Shorter skeletons fit too many names. */
const SHORTEST = 4;

/** Places by the spelling-blind skeleton of their name (`skeletons.tsv`: `country skeleton place_id`). */
export class FuzzyIndex {
  readonly #bySkeleton = new Map<string, string[]>();
  /** Country and first letter → entries. */
  readonly #byStart = new Map<string, Entry[]>();

  constructor(text: string) {
    for (const line of text.split('\n')) {
      const [country = '', skeleton = '', placeId = ''] = line.split('\t');
      if (!placeId) continue;
      push(this.#bySkeleton, family(country) + skeleton, placeId);
      push(this.#byStart, country + skeleton.charAt(0), { skeleton, placeId });
    }
  }

  /** Ids of places with the same skeleton as the folded name. */
  romanised(key: string): string[] {
    if (key.length < 4) return [];
    const [slavic, semitic] = [slavicSkeleton(key), semiticSkeleton(key)];
    const found = slavic.length < SHORTEST ? [] : (this.#bySkeleton.get(`s:${slavic}`) ?? []);
    return semitic.length < SHORTEST ? found : [...found, ...(this.#bySkeleton.get(`a:${semitic}`) ?? [])];
  }

  /** Places of the countries whose skeleton is one edit away, two for long names; the nearest ones only. */
  near(key: string, countries: Iterable<string>, budget: number): { placeId: string; edits: number }[] {
    const hits: { placeId: string; edits: number }[] = [];
    let left = budget;
    for (const country of countries) {
      const skeleton = skeletonFor(country, key);
      if (!skeleton || skeleton.length < 5) continue;
      const limit = skeleton.length >= 9 ? 2 : 1;
      for (const entry of this.#byStart.get(`${country}${skeleton[0]}`) ?? []) {
        if (Math.abs(entry.skeleton.length - skeleton.length) > limit) continue;
        if (--left < 0) return nearest(hits);
        const edits = distance(entry.skeleton, skeleton);
        if (edits <= limit) hits.push({ placeId: entry.placeId, edits });
      }
    }
    return nearest(hits);
  }
}

const family = (country: string): string => (country === 'UA' || country === 'RU' || country === 'BY' ? 's:' : 'a:');

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function nearest<T extends { edits: number }>(hits: T[]): T[] {
  const best = Math.min(...hits.map(({ edits }) => edits));
  return hits.filter(({ edits }) => edits === best);
}
