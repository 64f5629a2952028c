import { phraseAt, toPhraseTable, type PhraseHit } from './match-phrases.ts';
import { readNumber } from './read-number.ts';
import type { Token } from './tokenise.ts';
import { CUES } from './vocabulary-cues.ts';
import { PHRASE_STOPS, QUOTES } from './vocabulary-grammar.ts';
import { COMPOUND_HEADS, NOUNS, PEOPLES, type Noun } from './vocabulary-items.ts';

/** Every counted noun by its words. */
export const NOUN_TABLE = toPhraseTable(NOUNS);
const CUE_WORDS = new Set(CUES.map(([phrase]) => phrase).filter((phrase) => /^[a-z]+$/.test(phrase)));
const REACH = 12;
/** Behind these a number has no noun of its own: "six more", "90 overnight". */
const BARE_AFTER =
  /^(?:more|further|additional|overnight|already|still|each|altogether|treated|[a-z]+ly|[a-z]+day|reported|confirmed|feared|others?)$/;

/** A counted noun where it stands; token indices, half-open. */
export interface FoundNoun {
  noun: Noun;
  start: number;
  end: number;
}

/** Nothing that could be a noun follows: the number stands alone, or is told by the verb behind it. */
export function isBare(tokens: Token[], at: number): boolean {
  const next = tokens[at];
  if (next?.kind !== 'word') return next?.kind !== 'number';
  return (
    PHRASE_STOPS.has(next.lower) ||
    CUE_WORDS.has(next.lower) ||
    BARE_AFTER.test(next.lower) ||
    /^(?:and|or)$/.test(next.lower)
  );
}

/** The noun that a number counts, past adjectives: "111 strike and decoy drones", "13 of the explosive drones". */
export function findNoun(tokens: Token[], from: number, value: number, masked: boolean[]): FoundNoun | null {
  for (let at = from; at < Math.min(tokens.length, from + REACH); at++) {
    const hit = phraseAt(tokens, at, NOUN_TABLE);
    if (hit && isType(tokens, hit.end)) continue;
    if (hit && fitsNumber(hit.value, value))
      return toHead(tokens, { noun: general(tokens, hit.value, from, at), start: hit.start, end: hit.end });
    if (hit && hit.end < tokens.length && hit.end > at + 1) at = hit.end - 1;
    else if (!isModifier(tokens, at, from, masked)) return null;
  }
  return null;
}

/** "Shahed-type": the kind of the noun behind. */
const isType = (tokens: Token[], at: number): boolean => tokens[at]?.text === '-' && tokens[at + 1]?.lower === 'type';

const fitsNumber = (noun: Noun, value: number): boolean =>
  noun.count === 'any' || noun.category === 'hour' || noun.count === (value === 1 ? 'one' : 'many');

/** "Hypersonic and ballistic missiles" are not all ballistic. */
function general(tokens: Token[], noun: Noun, from: number, at: number): Noun {
  const mixed =
    noun.category === 'weapon' && tokens.slice(from, at).some(({ lower }) => lower === 'and' || lower === 'or');
  return mixed && noun.item?.endsWith('_missile') ? { ...noun, item: 'missile' } : noun;
}

/** "200 missiles and drones", "150 drones, bombs and missiles": one number for all kinds. */
function both(tokens: Token[], found: FoundNoun): FoundNoun {
  if (found.noun.category !== 'weapon') return found;
  let { end } = found;
  let mixed = false;
  for (let next; (next = weaponLinked(tokens, end)); end = next.end) mixed ||= next.value.item !== found.noun.item;
  return { noun: mixed ? { ...found.noun, item: 'aerial_target' } : found.noun, start: found.start, end };
}

/** Another kind of weapon behind a comma or "and", without a number of its own. */
function weaponLinked(tokens: Token[], at: number): PhraseHit<Noun> | null {
  let next = at;
  while (/^(?:,|and|or)$/.test(tokens[next]?.lower ?? '')) next++;
  const hit = next > at ? phraseAt(tokens, next, NOUN_TABLE) : null;
  return hit?.value.category === 'weapon' && hit.value.count === 'many' ? hit : null;
}

/** "A drone and artillery strike" counts no drone. */
const isJoined = (tokens: Token[], end: number): boolean =>
  tokens[end]?.lower === 'and' && [2, 3].some((i) => COMPOUND_HEADS.has(tokens[end + i]?.lower ?? ''));

/** The head of a compound: "school children" counts children; "drone attack" counts no drone. */
function toHead(tokens: Token[], found: FoundNoun): FoundNoun | null {
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
  if (token.text === ',') return tokens[at - 1]?.lower === 'type';
  if (token.kind === 'sign') return /^[-‑/.&]$/.test(token.text) || QUOTES.has(token.text);
  if (token.lower === 'of') return at === from || /^(?:type|types|kind)$/.test(tokens[at - 1]?.lower ?? '');
  if (token.lower === 'and' || token.lower === 'or')
    return at > from && !readNumber(tokens, at + 1, masked) && tokens[at + 1]?.lower !== 'a';
  return !PHRASE_STOPS.has(token.lower) && !CUE_WORDS.has(token.lower);
}
