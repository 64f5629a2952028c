import { findPhrases, phraseAt, toPhraseTable } from './match-phrases.ts';
import { parseNumbers, readNumber, type NumberPhrase } from './parse-number.ts';
import type { Token } from './tokenise.ts';
import { CUES } from './vocabulary-cues.ts';
import { PHRASE_STOPS, QUOTES } from './vocabulary-grammar.ts';
import { COMPOUND_HEADS, NOUNS, SUBSET_NOUNS, type Noun } from './vocabulary-items.ts';

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

const NOUN_TABLE = toPhraseTable(NOUNS);
const CUE_WORDS = new Set(CUES.map(([phrase]) => phrase).filter((phrase) => /^[a-z]+$/.test(phrase)));
const REACH = 9;

interface Found {
  noun: Noun;
  start: number;
  end: number;
}

/** Numbers and one-person articles with what they count, from left to right. */
export function findCounts(tokens: Token[], masked: boolean[]): Count[] {
  const counts = parseNumbers(tokens, masked).map((number) => toCount(tokens, number, masked));
  const taken = new Set(counts.flatMap(({ start, end }) => range(start, end)));
  const articles = tokens.flatMap((_, at) => (taken.has(at) ? [] : (toArticleCount(tokens, at, masked) ?? [])));
  const clear = articles.filter(({ start, end }) => !range(start, end).some((at) => taken.has(at)));
  return [...counts, ...clear].sort((a, b) => a.start - b.start);
}

const range = (start: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);

function toCount(tokens: Token[], number: NumberPhrase, masked: boolean[]): Count {
  const from = number.total?.end ?? number.end;
  const ofThem = isOfThem(tokens, from);
  const found = ofThem ? null : findNoun(tokens, from, number.value, masked);
  return {
    number,
    noun: found?.noun ?? null,
    nounWords: found ? toWords(tokens, found) : '',
    start: number.start,
    end: found?.end ?? (ofThem ? from + 2 : from),
    article: false,
    ofThem,
  };
}

const toWords = (tokens: Token[], { start, end }: Found): string =>
  tokens
    .slice(start, end)
    .map((token) => token.lower)
    .join(' ');

const isOfThem = (tokens: Token[], at: number): boolean =>
  tokens[at]?.lower === 'of' && /^(?:them|whom|which|those|these)$/.test(tokens[at + 1]?.lower ?? '');

/** The noun that a number counts, past adjectives: "111 strike and decoy drones", "13 of the explosive drones". */
function findNoun(tokens: Token[], from: number, value: number, masked: boolean[]): Found | null {
  for (let at = from; at < Math.min(tokens.length, from + REACH); at++) {
    const hit = phraseAt(tokens, at, NOUN_TABLE);
    if (hit && fitsNumber(hit.value, value, tokens[from]?.text === '-'))
      return toHead(tokens, { noun: general(tokens, hit.value, from, at), start: hit.start, end: hit.end });
    if (hit && hit.end < tokens.length && hit.end > at + 1) at = hit.end - 1;
    else if (!isModifier(tokens, at, from, masked)) return null;
  }
  return null;
}

const fitsNumber = (noun: Noun, value: number, hyphened: boolean): boolean =>
  noun.count === 'any' ||
  (value === 1 || (hyphened && noun.category === 'hour') ? noun.count === 'one' : noun.count === 'many');

/** "Hypersonic and ballistic missiles" are not all ballistic. */
function general(tokens: Token[], noun: Noun, from: number, at: number): Noun {
  const mixed =
    noun.category === 'weapon' && tokens.slice(from, at).some(({ lower }) => lower === 'and' || lower === 'or');
  return mixed && noun.item?.endsWith('_missile') ? { ...noun, item: 'missile' } : noun;
}

/** The head of a compound: "school children" counts children; "drone attack" counts no drone. */
function toHead(tokens: Token[], found: Found): Found | null {
  const next = phraseAt(tokens, found.end, NOUN_TABLE);
  if (next && found.noun.count !== 'many') return { noun: next.value, start: found.start, end: next.end };
  const word = tokens[found.end];
  const hyphen = word?.text === '-' && word.glued;
  if (
    hyphen ||
    (found.noun.category === 'weapon' && COMPOUND_HEADS.has(word?.lower ?? '') && found.noun.count !== 'many')
  )
    return null;
  return found;
}

/** May the token stand between a number and its noun? */
function isModifier(tokens: Token[], at: number, from: number, masked: boolean[]): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'number') return masked[at] ?? false;
  if (token.kind === 'sign') return /^[-‑/.&]$/.test(token.text) || QUOTES.has(token.text);
  if (token.lower === 'of') return at === from || /^(?:type|types|kind)$/.test(tokens[at - 1]?.lower ?? '');
  if (token.lower === 'and' || token.lower === 'or')
    return at > from && !readNumber(tokens, at + 1, masked) && tokens[at + 1]?.lower !== 'a';
  return !PHRASE_STOPS.has(token.lower) && !CUE_WORDS.has(token.lower);
}

/** "A woman", "an elderly man", "a ballistic missile": counted as one where a verb of harm or defence says so. */
function toArticleCount(tokens: Token[], at: number, masked: boolean[]): Count | null {
  if (!/^(?:an?|another)$/.test(tokens[at]?.lower ?? '')) return null;
  const found = findNoun(tokens, at + 1, 1, masked);
  if (!found || !(found.noun.category === 'person' || found.noun.category === 'weapon')) return null;
  if (found.noun.count !== 'one' && found.noun.item === null) return null;
  const number: NumberPhrase = {
    start: at,
    head: at,
    end: at + 1,
    value: 1,
    qualifier: 'exact',
    total: null,
    share: false,
  };
  return {
    number,
    noun: found.noun,
    nounWords: toWords(tokens, found),
    start: at,
    end: found.end,
    article: true,
    ofThem: false,
  };
}

/** The item a subset names ("including three soldiers" → soldier); children are always named. */
export function subsetItem(count: Count): string | null {
  return count.noun?.item ?? SUBSET_NOUNS.get(count.nounWords) ?? (count.nounWords || null);
}

/** Weapons named before token `at`, counted or not, nearest first: what a bare "90" was. */
export function weaponNamedBefore(tokens: Token[], at: number): string | null {
  const hits = findPhrases(tokens.slice(0, at), NOUN_TABLE).filter((hit) => hit.value.category === 'weapon');
  return hits.at(-1)?.value.item ?? null;
}
