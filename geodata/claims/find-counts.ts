import { findPhrases, phraseAt, toPhraseTable } from './match-phrases.ts';
import { parseNumbers, readNumber, type NumberPhrase } from './parse-number.ts';
import type { Token } from './tokenise.ts';
import { CUES } from './vocabulary-cues.ts';
import { PHRASE_STOPS, QUOTES } from './vocabulary-grammar.ts';
import { COMPOUND_HEADS, NOUNS, PEOPLES, SUBSET_NOUNS, toSingular, type Noun } from './vocabulary-items.ts';

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
const ARTICLES = new Set(['a', 'an', 'another', 'his', 'her', 'their']);
const REACH = 9;
/** Behind these a number has no noun of its own: "six more", "90 overnight". */
const BARE_AFTER =
  /^(?:more|further|additional|overnight|already|still|each|altogether|[a-z]+ly|[a-z]+day|reported|confirmed|feared|others?)$/;
const OTHER: Noun = { category: 'other', item: null, count: 'any' };

interface Found {
  noun: Noun;
  start: number;
  end: number;
}

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

/** Nothing that could be a noun follows: the number stands alone, or is told by the verb behind it. */
function isBare(tokens: Token[], at: number): boolean {
  const next = tokens[at];
  if (next?.kind !== 'word') return next?.kind !== 'number';
  return (
    PHRASE_STOPS.has(next.lower) ||
    CUE_WORDS.has(next.lower) ||
    BARE_AFTER.test(next.lower) ||
    /^(?:and|or)$/.test(next.lower)
  );
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
    if (hit && fitsNumber(hit.value, value))
      return toHead(tokens, { noun: general(tokens, hit.value, from, at), start: hit.start, end: hit.end });
    if (hit && hit.end < tokens.length && hit.end > at + 1) at = hit.end - 1;
    else if (!isModifier(tokens, at, from, masked)) return null;
  }
  return null;
}

const fitsNumber = (noun: Noun, value: number): boolean =>
  noun.count === 'any' || noun.category === 'hour' || noun.count === (value === 1 ? 'one' : 'many');

/** "Hypersonic and ballistic missiles" are not all ballistic. */
function general(tokens: Token[], noun: Noun, from: number, at: number): Noun {
  const mixed =
    noun.category === 'weapon' && tokens.slice(from, at).some(({ lower }) => lower === 'and' || lower === 'or');
  return mixed && noun.item?.endsWith('_missile') ? { ...noun, item: 'missile' } : noun;
}

/** "200 missiles and drones", "150 drones, bombs and missiles": one number for all kinds. */
function both(tokens: Token[], found: Found): Found {
  if (found.noun.category !== 'weapon') return found;
  let end = found.end;
  for (let next; (next = weaponLinked(tokens, end)); end = next.end);
  return end === found.end ? found : { noun: { ...found.noun, item: 'aerial_target' }, start: found.start, end };
}

/** Another kind of weapon behind a comma or "and", without a number of its own. */
function weaponLinked(tokens: Token[], at: number): { end: number } | null {
  let next = at;
  while (/^(?:,|and|or)$/.test(tokens[next]?.lower ?? '')) next++;
  const hit = next > at ? phraseAt(tokens, next, NOUN_TABLE) : null;
  return hit?.value.category === 'weapon' && hit.value.count === 'many' ? hit : null;
}

/** "A drone and artillery strike" counts no drone. */
const isJoined = (tokens: Token[], end: number): boolean =>
  tokens[end]?.lower === 'and' && [2, 3].some((i) => COMPOUND_HEADS.has(tokens[end + i]?.lower ?? ''));

/** The head of a compound: "school children" counts children; "drone attack" counts no drone. */
function toHead(tokens: Token[], found: Found): Found | null {
  const next = phraseAt(tokens, found.end, NOUN_TABLE);
  if (next && found.noun.count !== 'many') return { noun: next.value, start: found.start, end: next.end };
  const word = tokens[found.end];
  const hyphen = word?.text === '-' && word.glued;
  if (
    hyphen ||
    (found.noun.category === 'weapon' &&
      found.noun.count !== 'many' &&
      (COMPOUND_HEADS.has(word?.lower ?? '') || isJoined(tokens, found.end)))
  )
    return null;
  if (PEOPLES.has(tokens[found.end - 1]?.lower ?? '') && found.noun.count !== 'many' && !isBare(tokens, found.end))
    return null;
  return both(tokens, found);
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

/** "One civilian died and another was injured". */
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
