import { findNoun, isBare, NOUN_TABLE, type FoundNoun } from './find-noun.ts';
import { findPhrases, phraseAt } from './match-phrases.ts';
import { parseNumbers, type NumberPhrase } from './parse-number.ts';
import type { Token } from './tokenise.ts';
import { SUBSET_NOUNS, toSingular, type Noun } from './vocabulary-items.ts';

/** A number with the noun it counts. Indices are of tokens, half-open. */
export interface Count {
  number: NumberPhrase;
  noun: Noun | null;
  /** Words of the noun, lower case; empty when there is none. */
  nounWords: string;
  start: number;
  end: number;
  /** "a woman": an article, not a number; said of one person or one weapon. */
  article: boolean;
  /** "40 of them", "two of whom", "34 of which". */
  ofThem: boolean;
}

const ARTICLES = new Set(['a', 'an', 'another', 'his', 'her', 'their']);
const OTHER: Noun = { category: 'other', item: null, count: 'any' };

/** Numbers and one-person articles with what they count, from left to right. */
export function findCounts(tokens: Token[], masked: boolean[]): Count[] {
  const counts = parseNumbers(tokens, masked).map((number) => toCount(tokens, number, masked));
  const taken = new Set(counts.flatMap(({ start, end }) => range(start, end)));
  const articles = tokens.flatMap((token, at) =>
    ARTICLES.has(token.lower) && !taken.has(at) ? (toArticleCount(tokens, at, masked) ?? []) : [],
  );
  const clear = articles.filter(({ start, end }) => !range(start, end).some((at) => taken.has(at)));
  return [...counts, ...clear].sort((a, b) => a.start - b.start);
}

const range = (start: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);

function toCount(tokens: Token[], number: NumberPhrase, masked: boolean[]): Count {
  const from = number.total?.end ?? number.end;
  const ofThem = isOfThem(tokens, from);
  const found = ofThem ? null : findNoun(tokens, from, number.total?.value ?? number.value, masked);
  return {
    number,
    noun: found?.noun ?? (ofThem || isBare(tokens, from) ? null : OTHER),
    nounWords: found ? toWords(tokens, found) : '',
    start: number.start,
    end: found?.end ?? (ofThem ? from + 2 : pastMore(tokens, from)),
    article: false,
    ofThem,
  };
}

/** "Six more", "three others": words that say "of the same". */
function pastMore(tokens: Token[], from: number): number {
  let end = from;
  while (/^(?:more|others?|further|additional)$/.test(tokens[end]?.lower ?? '')) end++;
  return end;
}

const toWords = (tokens: Token[], { start, end }: FoundNoun): string =>
  tokens
    .slice(start, end)
    .map((token) => token.lower)
    .join(' ');

const isOfThem = (tokens: Token[], at: number): boolean =>
  tokens[at]?.lower === 'of' && /^(?:them|whom|which|those|these)$/.test(tokens[at + 1]?.lower ?? '');

/** "A woman", "an elderly man", "a ballistic missile": counted as one where a verb of harm or defence says so. */
function toArticleCount(tokens: Token[], at: number, masked: boolean[]): Count | null {
  if (isAnother(tokens, at)) return { ...one(at), noun: null, nounWords: '', end: at + 1 };
  const found = findNoun(tokens, at + 1, 1, masked);
  if (!found || !(found.noun.category === 'person' || found.noun.category === 'weapon')) return null;
  if (found.noun.count !== 'one' && found.noun.item === null) return null;
  if (found.noun.category === 'weapon' && isPaired(tokens, found.end)) return null;
  return { ...one(at), noun: found.noun, nounWords: toWords(tokens, found), end: found.end };
}

/** "A missile and drone blitz" counts neither. */
const isPaired = (tokens: Token[], end: number): boolean =>
  tokens[end]?.lower === 'and' && phraseAt(tokens, end + 1, NOUN_TABLE)?.value.category === 'weapon';

/** "One guard died and another was hurt". */
const isAnother = (tokens: Token[], at: number): boolean =>
  tokens[at]?.lower === 'another' &&
  /^(?:was|is|has|had|died|injured|wounded|hurt|killed)$/.test(tokens[at + 1]?.lower ?? '');

function one(at: number): Omit<Count, 'noun' | 'nounWords' | 'end'> {
  const number: NumberPhrase = {
    start: at,
    head: at,
    end: at + 1,
    value: 1,
    qualifier: 'exact',
    total: null,
    share: false,
  };
  return { number, start: at, article: true, ofThem: false };
}

/** The item a subset names ("including three soldiers" → soldier); children are always named. */
export function subsetItem(tokens: Token[], count: Count): string | null {
  if (!count.noun) return itemBehind(tokens, count.end);
  return count.noun.item ?? SUBSET_NOUNS.get(count.nounWords) ?? toSingular(count.nounWords.split(' ').at(-1) ?? '');
}

/** "Three of them children", "ten of them seriously". */
function itemBehind(tokens: Token[], at: number): string | null {
  const word = tokens[at]?.lower ?? '';
  if (/^(?:seriously|critically|severely)$/.test(word)) return 'critical';
  return phraseAt(tokens, at, NOUN_TABLE)?.value.item ?? SUBSET_NOUNS.get(word) ?? null;
}

/** Weapons named before token `at`, counted or not, nearest first: what a bare "90" was. */
export function weaponNamedBefore(tokens: Token[], at: number): string | null {
  const hits = findPhrases(tokens.slice(0, at), NOUN_TABLE).filter((hit) => hit.value.category === 'weapon');
  return hits.at(-1)?.value.item ?? null;
}
