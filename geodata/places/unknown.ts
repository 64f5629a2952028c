import { foldName } from '../gazetteer/fold.ts';
import type { Candidate, Gazetteer } from '../gazetteer/gazetteer.ts';
import type { CountryShares } from './context.ts';
import { designate } from './designate.ts';
import type { Mention } from './mention.ts';
import { endOfRun, isArticle } from './name-run.ts';
import { isFirstName, isTitle } from './surnames.ts';
import { isAdjacent, isCapitalised } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { Unit } from './units.ts';
import { COMMON_WORDS } from './vocabulary/common-words.ts';
import {
  ADJECTIVES,
  CALENDAR,
  DISTRICT_WORDS,
  NOT_PLACES,
  ORGANISATION_HEADS,
  SETTLEMENT_WORDS,
} from './vocabulary/words.ts';

/** Behind these a name is a place, whatever it is called. */
const PLACING = new Set(['in', 'near', 'outside', 'around', 'into']);
/** A single word of fewer letters is no name to guess at; "Ras al-Ain" is. */
const SHORTEST = 4;
/** Look-ups an article may cost; long texts repeat their names. */
const MAX_LOOKUPS = 60;
/** A country must have this share of the article before its towns may be guessed from a misspelling. */
const MIN_SHARE = 0.08;

/** What the search for unknown names needs to know of the article. */
export interface UnknownSense {
  gazetteer: Gazetteer;
  surnames: ReadonlySet<string>;
  shares: CountryShares;
}

/**
 * Names that the gazetteer does not have as written, but whose words say place: "in Zaporidia", "the village of X".
 * Read by romanisation, then as a misspelling inside the countries at issue, else left without a place.
 */
export function findUnknown(units: readonly Unit[], taken: readonly Mention[], sense: UnknownSense): Mention[] {
  const starts = new Set(
    taken.flatMap(({ unit, first, last }) => unit.tokens.slice(first, last + 1).map(({ start }) => start)),
  );
  const countries = [...sense.shares].filter(([, share]) => share >= MIN_SHARE).map(([country]) => country);
  const known = new Map<string, Candidate[]>();
  const found: Mention[] = [];
  for (const unit of units) {
    if (unit.titleCase || !isStory(unit)) continue;
    for (let at = 0; at < unit.tokens.length; at++) {
      const mayOpen = unit.tokens[at]?.shape === 'title' || isArticle(unit.tokens, at);
      const last = mayOpen ? unknownAt(unit, at, starts, sense) : null;
      if (last === null || (known.size >= MAX_LOOKUPS && !known.has(unit.tokens[at]?.lower ?? ''))) continue;
      found.push(toMention(unit, at, last, sense.gazetteer, countries, known));
    }
  }
  return found;
}

function toMention(
  unit: Unit,
  first: number,
  last: number,
  gazetteer: Gazetteer,
  countries: readonly string[],
  known: Map<string, Candidate[]>,
): Mention {
  const start = unit.tokens[first]?.start ?? 0;
  const end = unit.tokens[last]?.end ?? start;
  const surface = unit.paragraph.text.slice(start - unit.paragraph.start, end - unit.paragraph.start);
  const key = foldName(surface);
  const candidates = known.get(key) ?? guess(surface, gazetteer, countries);
  known.set(key, candidates);
  const { designator, feature, part } = designate(unit.tokens, first, last);
  return { unit, first, last, start, end, surface, key, candidates, designator, feature, part };
}

function guess(surface: string, gazetteer: Gazetteer, countries: readonly string[]): Candidate[] {
  const exact = gazetteer.find(surface).filter(({ afterComma }) => !afterComma);
  if (exact.length > 0) return exact;
  const romanised = gazetteer
    .findRomanised(surface)
    .filter(({ place }) => place.country !== null && countries.includes(place.country));
  return romanised.length > 0 ? romanised : gazetteer.findFuzzy(surface, countries);
}

/** Last token of the unknown name that begins here; null when none does. */
function unknownAt(
  unit: Unit,
  at: number,
  taken: ReadonlySet<number>,
  { gazetteer, surnames }: UnknownSense,
): number | null {
  const { tokens } = unit;
  const token = tokens[at];
  const root = isArticle(tokens, at) ? tokens[at + 1] : token;
  if (!token || !root || taken.has(token.start) || !isNameLike(root, gazetteer)) return null;
  const last = endOfRun(tokens, at);
  if (last === at && token.text.length < SHORTEST) return null;
  if (!isPlaced(tokens, at) && !isPlacedBehind(tokens, at) && !isOwned(tokens, at, taken)) return null;
  const words = tokens.slice(at, last + 1);
  const unfit = words.some((word) => isUnfit(word, taken) || surnames.has(word.lower) || isFirstName(word));
  return unfit || isCapitalised(followedBy(tokens, last)) ? null : last;
}

const isStory = ({ paragraph }: Unit): boolean => paragraph.kind === 'body' || paragraph.kind === 'headline';

const followedBy = (tokens: readonly Token[], last: number): Token | undefined =>
  isAdjacent(tokens[last + 1]) && !tokens[last]?.possessive ? tokens[last + 1] : undefined;

const isNameLike = (token: Token, gazetteer: Gazetteer): boolean =>
  token.shape === 'title' && !token.opens && gazetteer.countryOfDemonym(token.lower) === null;

const isUnfit = (word: Token, taken: ReadonlySet<number>): boolean =>
  taken.has(word.start) ||
  ADJECTIVES.has(word.lower) ||
  COMMON_WORDS.has(word.lower) ||
  CALENDAR.has(word.lower) ||
  NOT_PLACES.has(word.lower) ||
  ORGANISATION_HEADS.has(word.lower) ||
  isTitle(word);

/** "Kyiv's X and Y districts". */
const isOwned = (tokens: readonly Token[], at: number, taken: ReadonlySet<number>): boolean => {
  const owner = tokens[at - 1];
  const words = [1, 2, 3].map((n) => tokens[at + n]?.lower ?? '');
  return (
    owner !== undefined && owner.possessive && taken.has(owner.start) && words.some((word) => DISTRICT_WORDS.has(word))
  );
};

/** "in X", "the village of X". */
function isPlaced(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || !isAdjacent(tokens[at])) return false;
  if (PLACING.has(before.lower)) return true;
  return before.lower === 'of' && SETTLEMENT_WORDS.has(tokens[at - 2]?.lower ?? '');
}

/** "X village", "the X district", "X Governor". */
const isPlacedBehind = (tokens: readonly Token[], at: number): boolean => {
  const { designator, last } = designate(tokens, at, at);
  const named = last > at && !tokens[at]?.possessive;
  return designator !== null && designator !== 'facility' && (named || designator === 'region');
};
