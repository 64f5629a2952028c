import { isAdjacent, isCapitalised } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { Unit } from './units.ts';
import { ENGLISH_FIRST_NAMES } from './vocabulary/english-first-names.ts';
import { FIRST_NAMES_ELSEWHERE } from './vocabulary/first-names.ts';
import { COMMON_WORDS } from './vocabulary/common-words.ts';
import { COMPASS, ORGANISATION_HEADS, PERSON_TITLES } from './vocabulary/words.ts';

/** Is the word a first name somewhere? Says nothing by itself: Paris and Jordan are. */
export const isFirstName = (token: Token | undefined): boolean =>
  token !== undefined &&
  isCapitalised(token) &&
  !COMPASS.has(token.lower) &&
  !ORGANISATION_HEADS.has(token.lower) &&
  (FIRST_NAMES_ELSEWHERE.has(token.lower) || ENGLISH_FIRST_NAMES.has(token.lower) || /^\p{Lu}\.?$/u.test(token.text));

export const isTitle = (token: Token | undefined): boolean => token !== undefined && PERSON_TITLES.has(token.lower);

/** Surnames of the people an article introduces by title or first name, so that a bare "Sullivan" later is one too. */
export function collectSurnames(units: readonly Unit[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { tokens, titleCase } of units) {
    if (titleCase) continue;
    tokens.forEach((token, at) => {
      if (!isCapitalised(token) || !isAdjacentName(token) || COMMON_WORDS.has(token.lower)) return;
      const before = tokens[at - 1];
      if (isFirstName(before) || (isTitle(before) && isCapitalised(before))) surnames.add(token.lower);
    });
  }
  return surnames;
}

/** Stands right behind the word before it, or behind its abbreviation's dot ("Gov. Smith"). */
const isAdjacentName = (token: Token): boolean => isAdjacent(token) || token.gap === '. ';
