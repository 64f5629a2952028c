import type { Candidate, Gazetteer } from '../gazetteer/gazetteer.ts';
import { designate } from './designate.ts';
import type { ArticleSense, Features } from './features.ts';
import { featuresOf } from './features.ts';
import { keepScore } from './keep-score.ts';
import { spreadOverLists } from './lists.ts';
import type { Mention } from './mention.ts';
import { findSpans } from './spans.ts';
import { collectSurnames } from './surnames.ts';
import { isAdjacent } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { Unit } from './units.ts';
import { ADJECTIVES, CALENDAR, COMPASS, PLACE_PREPOSITIONS } from './vocabulary/words.ts';

/** A mention with what speaks for and against it. */
export interface Scored {
  mention: Mention;
  features: Features;
  /** The scorer's word: above 0 it is a place. */
  score: number;
}

/** Every name of the gazetteer in the text, with its features; nothing is dropped yet but demonyms and the calendar. */
export function findMentions(units: readonly Unit[], gazetteer: Gazetteer): Scored[] {
  const known = new Map<string, Candidate[]>();
  const mentions = units.flatMap((unit) => mentionsOf(unit, gazetteer, known));
  const sense = senseOf(units, mentions, gazetteer);
  return mentions.map((mention) => {
    const features = featuresOf(mention, sense);
    return { mention, features, score: keepScore(features) };
  });
}

function mentionsOf(unit: Unit, gazetteer: Gazetteer, known: Map<string, Candidate[]>): Mention[] {
  const found = findSpans(unit.tokens, gazetteer).flatMap(({ first, last, key }) => {
    if (first === last && isNeverPlace(key, gazetteer)) return [];
    const start = unit.tokens[first]?.start ?? 0;
    const end = unit.tokens[last]?.end ?? start;
    const surface = unit.paragraph.text.slice(start - unit.paragraph.start, end - unit.paragraph.start);
    const { designator: word, feature, part, share } = designate(unit.tokens, first, last);
    const candidates = known.get(surface) ?? namesakes(surface, key, unit.tokens[first], gazetteer);
    known.set(surface, candidates);
    if (candidates.length === 0) return [];
    const designator = word ?? (share && isRegionFirst(candidates) ? 'region' : null);
    return [{ unit, first, last, start, end, surface, key, candidates, designator, feature, part }];
  });
  spreadOverLists(found);
  return found;
}

/** "parts of Donetsk" are of the region; "half of Kyiv", "most of El Obeid" of the city. */
const isRegionFirst = (candidates: readonly Candidate[]): boolean =>
  candidates.some(({ place }) => place.kind === 'region') &&
  candidates.every(({ place }) => place.feature !== 'capital');

const isNeverPlace = (key: string, gazetteer: Gazetteer): boolean =>
  CALENDAR.has(key) || COMPASS.has(key) || ADJECTIVES.has(key) || gazetteer.countryOfDemonym(key) !== null;

/** "Car" is no Central African Republic: short forms count in capitals only, unless they are the place's own name. */
function namesakes(surface: string, key: string, token: Token | undefined, gazetteer: Gazetteer): Candidate[] {
  const found = gazetteer.find(surface);
  return key.length > 3 || token?.shape === 'upper' || /\d/.test(key) ? found : found.filter(({ primary }) => primary);
}

function senseOf(units: readonly Unit[], mentions: readonly Mention[], gazetteer: Gazetteer): ArticleSense {
  const placed = new Set<string>();
  const countries = new Set<string>();
  for (const { unit, first, key, candidates } of mentions) {
    const before = unit.tokens[first - 1];
    const token = unit.tokens[first];
    if (token && isAdjacent(token) && before && PLACE_PREPOSITIONS.has(before.lower)) placed.add(key);
    for (const { place } of candidates) if (place.kind === 'country') countries.add(place.place_id);
  }
  for (const unit of units)
    for (const token of unit.tokens) {
      const country = token.shape === 'lower' ? null : gazetteer.countryOfDemonym(token.lower);
      if (country) countries.add(country);
    }
  return { gazetteer, surnames: collectSurnames(units), placed, countries };
}
