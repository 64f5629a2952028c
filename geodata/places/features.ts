import { isArticle } from './name-run.ts';
import type { Candidate, Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Mention } from './mention.ts';
import { isFirstName, isTitle } from './surnames.ts';
import { isAdjacent, isCapitalised } from './tokens.ts';
import type { Token } from './tokens.ts';
import { COMMON_WORDS } from './vocabulary/common-words.ts';
import { SCENE_VERBS } from './vocabulary/roles.ts';
import {
  NOT_PLACES,
  ORGANISATION_HEADS,
  ORGANISATION_OPENERS,
  OUTLET_TAILS,
  PLACE_PREPOSITIONS,
} from './vocabulary/words.ts';

/** Readable facts about a name and its surroundings, 0 to 1 each, for the keep/drop scorer (weights.ts). */
export type Features = Record<string, number>;

/** What the features need to know of the whole article. */
export interface ArticleSense {
  gazetteer: Gazetteer;
  surnames: ReadonlySet<string>;
  /** Folded names that stand somewhere in the article behind a place preposition, in running text. */
  placed: ReadonlySet<string>;
  /** Countries named in the article, as alpha-2. */
  countries: ReadonlySet<string>;
}

/** The features of one mention. */
export function featuresOf(mention: Mention, sense: ArticleSense): Features {
  const { tokens } = mention.unit;
  const before = tokens[mention.first - 1];
  const first = tokens[mention.first];
  const after = tokens[mention.last + 1];
  const touching = first && isAdjacent(first) ? before : undefined;
  const next = after && isAdjacent(after) && !tokens[mention.last]?.possessive ? after : undefined;
  const features: Record<string, number> = ofPlace(mention, sense);
  Object.assign(features, ofWord(mention, sense), ofLeft(mention, touching, before, sense));
  return Object.assign(features, ofRight(mention, next, sense), ofHyphen(first, after));
}

const isPlacing = (word: string): boolean => PLACE_PREPOSITIONS.has(word) || SCENE_VERBS.has(word);

const flag = (value: boolean): number => (value ? 1 : 0);

/** How much a candidate is talked about: people for settlements, a stand-in for the rest. */
export function weightOf({ place }: Candidate): number {
  if (place.kind === 'country') return 8.5;
  if (place.kind === 'area') return place.feature === 'continent' || place.feature === 'sea' ? 7 : 6;
  if (place.kind === 'region') return 6;
  if (place.kind === 'site') return 5;
  const people = Math.log10(Math.max(place.population, 300));
  if (place.feature === 'capital') return Math.max(people, 6.2);
  if (place.feature === 'region_seat') return people + 0.2;
  return place.kind === 'district' ? Math.min(people - 1, 5) : people;
}

/** The candidate that is talked about most. */
function heaviest(candidates: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  let weight = -1;
  for (const candidate of candidates) {
    const own = weightOf(candidate);
    if (own > weight) [best, weight] = [candidate, own];
  }
  return best;
}

function ofPlace({ candidates, designator, part }: Mention, { countries }: ArticleSense): Record<string, number> {
  const best = heaviest(candidates);
  const weight = best ? weightOf(best) : 0;
  const kinds = new Set(candidates.map(({ place }) => place.kind));
  const near = candidates.some(({ place }) => place.country !== null && countries.has(place.country));
  return {
    weight: weight / 8,
    country: flag(kinds.has('country')),
    region: flag(kinds.has('region')),
    area: flag(kinds.has('area')),
    site: flag(best?.place.kind === 'site'),
    large: flag(weight >= 5.3),
    small: flag(weight < 4),
    tiny: flag(weight < 3.2),
    atIssue: flag(near),
    primary: flag(candidates.some(({ primary }) => primary)),
    designated: flag(designator !== null),
    part: flag(part !== null),
    abbreviated: flag(candidates.every(({ afterComma }) => afterComma)),
  };
}

/** "Liège" is no common word, as "liege" may be. */
const NOT_ASCII = /[^\0-\x7f]/;

/** "Muscat", "Male": wires mean the capital. */
const isCapital = ({ candidates }: Mention): boolean =>
  candidates.some(({ place, primary }) => primary && place.feature === 'capital');

function ofWord(mention: Mention, { surnames, placed }: ArticleSense): Record<string, number> {
  const { unit, first, last, key } = mention;
  const token = unit.tokens[first];
  const words = last - first + 1;
  const common = words === 1 && COMMON_WORDS.has(key) && !NOT_ASCII.test(mention.surface) && !isCapital(mention);
  const opens = flag(token?.opens ?? false);
  const upper = token?.shape === 'upper' && token.text.length > 3;
  return {
    words: Math.min(words - 1, 2) / 2,
    common: flag(common),
    commonOpens: flag(common) * opens,
    opens,
    titleCase: flag(unit.titleCase),
    upper: flag(upper),
    short: flag(key.length <= 4 && token?.shape !== 'upper'),
    firstName: flag(isFirstName(token)),
    surname: flag(surnames.has(unit.tokens[last]?.lower ?? '')),
    placed: flag(placed.has(key)),
    possessive: flag(unit.tokens[last]?.possessive ?? false),
    notPlace: flag(words === 1 && NOT_PLACES.has(key)),
  };
}

function ofLeft(
  { unit, first }: Mention,
  touching: Token | undefined,
  before: Token | undefined,
  { gazetteer }: ArticleSense,
): Record<string, number> {
  const earlier = unit.tokens[first - 2];
  const capital = isCapitalised(touching) && !touching?.opens;
  const name = isFirstName(touching) && touching?.lower !== 'a' && touching?.lower !== 'i';
  const known =
    touching !== undefined && (gazetteer.hasKey(touching.lower) || gazetteer.countryOfDemonym(touching.lower) !== null);
  return {
    preposition: flag(touching !== undefined && isPlacing(touching.lower)),
    of: flag(touching?.lower === 'of'),
    organisationOf: flag(
      touching?.lower === 'of' && isCapitalised(earlier) && ORGANISATION_OPENERS.has(earlier?.lower ?? ''),
    ),
    the: flag(touching?.lower === 'the'),
    a: flag(touching?.lower === 'a' || touching?.lower === 'an'),
    afterFirstName: flag(name && !known),
    afterTitle: flag(isTitle(touching) && isCapitalised(touching)),
    afterCapital: flag(capital && !name && !isTitle(touching) && !known),
    afterComma: flag(/^,[ \u00a0]$/.test(unit.tokens[first]?.gap ?? '') && isCapitalised(before)),
    afterAnd: flag((touching?.lower === 'and' || touching?.lower === 'or') && isCapitalised(earlier)),
  };
}

function ofRight(
  { unit, last }: Mention,
  next: Token | undefined,
  { gazetteer }: ArticleSense,
): Record<string, number> {
  // "Jabata al-Khashab": the name goes on behind its article
  const capital = (isCapitalised(next) || (isAdjacent(next) && isArticle(unit.tokens, last + 1))) && !unit.titleCase;
  const head = organisationHead(unit.tokens, last);
  const known = next !== undefined && (gazetteer.hasKey(next.lower) || gazetteer.countryOfDemonym(next.lower) !== null);
  const comma = unit.tokens[last + 1]?.gap ?? '';
  return {
    beforeTitle: flag(isTitle(next)),
    beforeHead: flag(head && !isTitle(next)),
    beforeOutlet: flag(isCapitalised(next) && OUTLET_TAILS.has(next?.lower ?? '')),
    beforeCapital: flag(capital && !head && !isTitle(next) && !known),
    beforeKnown: flag(capital && known && !head && !isTitle(next)),
    beforeComma: flag(/^,[ \u00a0]$/.test(comma) && isCapitalised(unit.tokens[last + 1])),
    beforeNumber: flag(next?.shape === 'number'),
    beforeLower: flag(next?.shape === 'lower'),
  };
}

/** A capitalised run behind the name that ends in an organisation's head: "X State University", "X Food Agency". */
function organisationHead(tokens: readonly Token[], last: number): boolean {
  if (tokens[last]?.possessive) return false;
  for (let at = last + 1; at <= last + 5; at++) {
    const token = tokens[at];
    if (!token || !isAdjacent(token)) return false;
    if (!isCapitalised(token) && token.lower !== 'of' && token.lower !== 'and' && token.lower !== 'for') return false;
    if (isCapitalised(token) && ORGANISATION_HEADS.has(token.lower)) return true;
  }
  return false;
}

function ofHyphen(first: Token | undefined, after: Token | undefined): Record<string, number> {
  return { hyphenBefore: flag(first?.gap === '-'), hyphenAfter: flag(after?.gap === '-') };
}
