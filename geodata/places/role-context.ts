import { isWithin } from './context.ts';
import type { Place } from '../model/place.ts';
import type { Mention } from './mention.ts';
import { isAdjacent } from './tokens.ts';
import type { Token } from './tokens.ts';
import { ATTACK_WORDS, EVENT_WORDS, RECAP, TERRITORY_WORDS } from './vocabulary/roles.ts';

/** The words around a resolved mention, as the role rules look at them. */
export interface RoleContext {
  mention: Mention;
  place: Place | null;
  tokens: readonly Token[];
  /** Word before the name (skipping "the", a compass word, "occupied"), lower case; empty at a sentence's start. */
  before: string;
  /** The word before that. */
  earlier: string;
  /** Up to five words behind the name and its designator, lower case, cut at the end of the clause. */
  after: readonly string[];
  possessive: boolean;
  /** "Kharkiv, X", "a town in X": it only says where the place before it is. */
  contains: boolean;
  /** A country, a capital, a union, or a seat of power: what stands for a government. */
  canAct: boolean;
  /** A seat of power: the Kremlin, the White House. */
  isSeat: boolean;
  /** What its sentence talks about. */
  frame: Frame;
}

/** What the words of a sentence are about, whatever their order. */
export interface Frame {
  attack: boolean;
  happening: boolean;
  territory: boolean;
  /** A country's jets go up or its airports shut: the event is at home. */
  home: boolean;
  /** "this year", "in recent weeks": a summary of many days. */
  recap: boolean;
  /** "650 kilometres away". */
  away: boolean;
  /** Years named in it. */
  years: readonly number[];
}

const SKIPPED = new Set(
  `the occupied neighbouring neighboring western eastern northern southern central north south east west southeastern
  northeastern southwestern northwestern annexed russian-occupied russian-held war-torn mainland nearby both rival nato
  member ally russian ukrainian israeli`.split(/\s+/),
);
const STOPS = /[.!?;•]["'”’)]*\s|\n|:\s/;
/** Where a sentence ends; a colon goes on. */
const ENDS = /[.!?;•]["'”’)]*\s|\n/;
const MAX_SENTENCE = 60;

/** Reads the surroundings of a mention. @param reach last token of the name with its designator
 * @param previous the place named right before it, with a comma or "in" between */
export function readContext(mention: Mention, place: Place | null, reach: number, previous: Place | null): RoleContext {
  const { tokens } = mention.unit;
  const left = wordsBefore(tokens, mention.first);
  return {
    mention,
    place,
    tokens,
    before: left[0] ?? '',
    earlier: left[1] ?? '',
    after: wordsAfter(tokens, reach),
    possessive: tokens[reach]?.possessive ?? false,
    contains: place !== null && previous !== null && isWithin(previous, place),
    canAct: canAct(place),
    isSeat: isSeatOfPower(place),
    frame: frameOf(tokens, mention.first),
  };
}

/** A residence that stands for who works in it; Mar-a-Lago and the Ciragan Palace are only venues. */
const isSeatOfPower = (place: Place | null): boolean =>
  place?.feature === 'palace' && /Kremlin|White House|Downing|Pentagon|Elysee|Capitol|Verkhovna/.test(place.name);

function canAct(place: Place | null): boolean {
  if (!place) return false;
  if (place.kind === 'country' || place.feature === 'capital' || place.feature === 'union') return true;
  if (isSeatOfPower(place) || place.name === 'Tel Aviv' || place.name === 'Delhi') return true;
  return place.feature === 'continent' && place.name === 'Europe';
}

/** Words before the token within its sentence, nearest first. */
function wordsBefore(tokens: readonly Token[], first: number): string[] {
  const words: string[] = [];
  for (let at = first; at > 0 && words.length < 3; at--) {
    if (STOPS.test(tokens[at]?.gap ?? '')) break;
    const word = tokens[at - 1];
    if (!word) break;
    if (words.length > 0 || !SKIPPED.has(word.lower)) words.push(word.lower);
  }
  return words;
}

function wordsAfter(tokens: readonly Token[], last: number): string[] {
  const words: string[] = [];
  for (let at = last + 1; at < tokens.length && words.length < 5; at++) {
    const token = tokens[at];
    if (!token || STOPS.test(token.gap) || /[,()–—]/.test(token.gap)) break;
    words.push(token.lower);
  }
  return words;
}

function frameOf(tokens: readonly Token[], at: number): Frame {
  let from = at;
  while (from > 0 && at - from < MAX_SENTENCE && !ENDS.test(tokens[from]?.gap ?? '')) from--;
  let to = at + 1;
  while (to < tokens.length && to - at < MAX_SENTENCE && !ENDS.test(tokens[to]?.gap ?? '')) to++;
  const sentence = tokens.slice(from, to);
  const has = (set: ReadonlySet<string>): boolean => sentence.some(({ lower }) => set.has(lower));
  // "the biggest change since 2020" dates what it is compared with
  const years = sentence
    .filter(({ text }, i) => /^(?:19|20)\d\d$/.test(text) && sentence[i - 1]?.lower !== 'since')
    .map(({ text }) => Number(text));
  const text = sentence.map(({ lower }) => lower).join(' ');
  const home = sentence.some(({ lower }) => lower.startsWith('scrambl'));
  return {
    attack: has(ATTACK_WORDS),
    happening: has(EVENT_WORDS),
    territory: has(TERRITORY_WORDS),
    home,
    recap: RECAP.some((phrase) => text.includes(phrase)),
    away: /(?:kilomet(?:re|er)s?|miles?|km) away/.test(text),
    years,
  };
}

/** Is the word behind the name joined to it by a space or a hyphen? */
export const joinedAfter = (tokens: readonly Token[], last: number): 'hyphen' | 'space' | null => {
  const next = tokens[last + 1];
  if (next?.gap === '-' || next?.gap === '‑' || next?.gap === '–') return 'hyphen';
  return isAdjacent(next) ? 'space' : null;
};
