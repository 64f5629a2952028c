import type { Token } from './tokenise.ts';
import { SOFT_STOPS, SOURCE_NOUNS, SUBJECT_STOPS } from './vocabulary-claimants.ts';
import { QUOTES, SPEECH_VERBS } from './vocabulary-grammar.ts';

/** A stretch of tokens that may name a source, half-open. */
export interface Range {
  from: number;
  to: number;
}

const LONGEST_NAME = 14;
const ADVERBS = /^(?:later|also|then|earlier|meanwhile|since|had|has|have|[a-z]+ly)$/;

/** Lower-case text of a token, empty past the ends. */
export const wordAt = (tokens: Token[], at: number): string => tokens[at]?.lower ?? '';

/** The noun phrase that begins at `at`. */
export function nameFrom(tokens: Token[], at: number): Range {
  let to = at;
  while (
    to < Math.min(tokens.length, at + LONGEST_NAME) &&
    isNamePart(tokens, to) &&
    !(SOFT_STOPS.has(wordAt(tokens, to)) && !SOURCE_NOUNS.has(wordAt(tokens, to - 1)))
  )
    to++;
  return { from: at, to };
}

/** The noun phrase that ends before the verb at `verb`, with an apposition between commas. */
export function nameUntil(tokens: Token[], verb: number): Range {
  let to = verb;
  while (to > 0 && ADVERBS.test(tokens[to - 1]?.lower ?? '')) to--;
  const closes = tokens[to - 1]?.text === ',';
  const comma = closes ? tokens.slice(0, to - 1).findLastIndex((token) => token.text === ',') : -1;
  const end = closes ? to - 1 : to;
  const limit = Math.max(0, end - LONGEST_NAME);
  let from = closes && comma >= limit ? comma : end;
  while (from > limit && isNamePart(tokens, from - 1)) from--;
  const closed = from === 0 || tokens[from - 1]?.text === ',' || QUOTES.has(tokens[from - 1]?.text ?? '');
  return { from: closed ? from : lastSoftStop(tokens, from, end), to: end };
}

/** In a longer stretch only what follows the last "and" or "in" is the name, unless a noun of an office stands before it. */
function lastSoftStop(tokens: Token[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    if (SOFT_STOPS.has(tokens[at]?.lower ?? '') && !SOURCE_NOUNS.has(tokens[at - 1]?.lower ?? '')) return at + 1;
  }
  return from;
}

function isNamePart(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || (QUOTES.has(token.text) && !token.glued)) return false;
  if (token.kind === 'sign') return /^[-‑&/]$/.test(token.text) ? token.glued : isAbbreviated(tokens, at);
  return !SUBJECT_STOPS.has(token.lower) && !SPEECH_VERBS.has(token.lower);
}

/** The point of "Gov." or "U.S.", not the end of a sentence. */
function isAbbreviated(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    tokens[at]?.text === '.' &&
    !!tokens[at]?.glued &&
    at + 1 < tokens.length &&
    /^(?:\p{Lu}|Gov|Gen|Lt|Col|Maj|Sgt|Capt|Dr|Mr|Mrs|Ms|St|Rep|Sen|Brig|Adm)$/u.test(before?.text ?? '')
  );
}

/** Without articles and loose signs at the ends. */
export function stripped(tokens: Token[], { from, to }: Range): Range {
  const isLoose = (at: number) =>
    tokens[at]?.kind === 'sign' ||
    /^(?:the|a|an|its|his|her|their|and|in|on|at|from|by|for|with|according|to)$/.test(tokens[at]?.lower ?? '');
  while (from < to && isLoose(from)) from++;
  while (
    to > from &&
    (tokens[to - 1]?.kind === 'sign' || /^(?:however|though|meanwhile|too)$/.test(wordAt(tokens, to - 1)))
  )
    to--;
  return { from, to };
}
