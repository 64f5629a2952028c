import { isAdjacent, isCapitalised } from './tokens.ts';
import type { Token } from './tokens.ts';

/** Articles of Arabic names, as the wires write them. */
const ARTICLES = new Set('al el ad ar as at ash an az ed er es'.split(' '));
/** Words that a name may have, articles not counted. */
const MAX_WORDS = 3;

/** "al-" or "Al-" before a capitalised word: the first part of a name. */
export const isArticle = (tokens: readonly Token[], at: number): boolean =>
  ARTICLES.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.gap === '-' && isCapitalised(tokens[at + 1]);

/** "Gora-Podol": the second half of a name. */
const isHyphened = (next: Token | undefined): boolean => next?.gap === '-' && isCapitalised(next);

/** Last token of the run of capitalised words that begins here: "Deir al-Zahrani", "Al-Lait". */
export function endOfRun(tokens: readonly Token[], at: number): number {
  let last = isArticle(tokens, at) ? at + 1 : at;
  for (let words = 1; words < MAX_WORDS; words++) {
    const next = tokens[last + 1];
    if (tokens[last]?.possessive || !(isAdjacent(next) || isHyphened(next))) break;
    if (isArticle(tokens, last + 1)) last += 2;
    else if (isCapitalised(next)) last++;
    else break;
  }
  return last;
}
