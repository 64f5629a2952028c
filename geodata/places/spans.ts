import { foldName } from '../gazetteer/fold.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { isCapitalised } from './tokens.ts';
import type { Token } from './tokens.ts';

/** A run of words that the gazetteer knows, by token numbers, both inclusive. */
export interface NameSpan {
  first: number;
  last: number;
  key: string;
}

const MAX_WORDS = 6;
/** Articles with which names begin in lower case: "al-Mawasi", "el-Fasher". */
const LOWER_OPENERS = new Set(['al', 'el', 'ad', 'ar', 'as', 'at', 'ash', 'an', 'the']);
/** Common nouns in which names may end: "Ben Gurion airport", "Kerch bridge". */
const LOWER_ENDINGS = new Set(
  `airport airfield airbase base plant station refinery terminal port seaport dam bridge depot hospital palace crossing
  island islands river sea strait lake region oblast province governorate krai voivodeship state camp npp prison jail
  reactor complex mosque field oilfield mountains hills valley corridor cathedral castle dam pumping gulf peninsula
  naval harbour harbor facility compound barracks garrison triangle heights farms`.split(/\s+/),
);
const JOIN = /^[ \u00a0\-‑–]$/;
const ABBREVIATED = new Set(['st', 'mt', 'ft']);

function joins(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  const before = tokens[at - 1];
  if (!next || !before || (before.possessive && before.tail === '')) return false;
  if (JOIN.test(next.gap)) return true;
  if (next.gap === '. ') return ABBREVIATED.has(before.lower);
  return next.gap === ', ' && /^d\.?c\.?$/.test(next.lower);
}

function canStart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isCapitalised(token)) return true;
  return LOWER_OPENERS.has(token.lower) && isCapitalised(tokens[at + 1]) && joins(tokens, at + 1);
}

/** Longest matches from left to right; a name must begin and end with a capital letter (or a figure). */
export function findSpans(tokens: readonly Token[], gazetteer: Gazetteer): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const span = canStart(tokens, at) ? longestAt(tokens, at, gazetteer) : null;
    if (!span || isCutShort(tokens, span, gazetteer)) continue;
    spans.push(span);
    at = span.last;
  }
  return spans;
}

/** "the Gulf of Finland": the article must not keep a shorter name ("the Gulf") from the longer one behind it. */
function isCutShort(tokens: readonly Token[], { first, last }: NameSpan, gazetteer: Gazetteer): boolean {
  if (tokens[first]?.lower !== 'the' || last === first) return false;
  return (longestAt(tokens, first + 1, gazetteer)?.last ?? 0) > last;
}

function longestAt(tokens: readonly Token[], at: number, gazetteer: Gazetteer): NameSpan | null {
  let last = at;
  while (last - at + 1 < MAX_WORDS && joins(tokens, last + 1)) last++;
  for (; last >= at; last--) {
    if (tokens[last]?.shape === 'lower' && last > at && !LOWER_ENDINGS.has(tokens[last]?.lower ?? '')) continue;
    const key = keyOf(tokens, at, last);
    if (last === at && !isSingle(tokens[at], key)) continue;
    if (gazetteer.hasKey(key)) return { first: at, last, key };
  }
  return null;
}

/** A single word: capitalised, and abbreviations all in capitals ("US", not "Us") or with a figure ("T4"). */
const isSingle = (token: Token | undefined, key: string): boolean =>
  isCapitalised(token) && (key.length >= 3 || token?.shape === 'upper' || /\d/.test(key));

/** The folded key of a run of words. */
export function keyOf(tokens: readonly Token[], first: number, last: number): string {
  let name = '';
  for (let i = first; i <= last; i++) {
    const tail = i < last ? (tokens[i]?.tail ?? '') : '';
    name += (i > first ? ' ' : '') + (tokens[i]?.text ?? '') + tail;
  }
  return foldName(name);
}
