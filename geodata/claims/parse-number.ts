import type { Qualifier } from '../model/claim.ts';
import { boundNumber } from './bound-number.ts';
import { NUMBER_STARTS, readNumber, type Read } from './read-number.ts';
import type { Token } from './tokenise.ts';
import { FRACTIONS, UNITS } from './vocabulary-numbers.ts';

/** A number in figures or words. Indices are of tokens, half-open. */
export interface NumberPhrase {
  /** With the words that bound it: "at least". */
  start: number;
  /** The number itself. */
  head: number;
  end: number;
  value: number;
  qualifier: Qualifier;
  /** The whole in "58 out of 67". */
  total: { value: number; start: number; end: number } | null;
  /** A part of a whole: "a third of", "40 per cent". */
  share: boolean;
}

/** All numbers of a sentence from left to right; `masked` tokens (weapon names, dates, money) are never read. */
export function parseNumbers(tokens: Token[], masked: boolean[]): NumberPhrase[] {
  const found: NumberPhrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const phrase = readShare(tokens, at, masked) ?? readPhrase(tokens, at, masked);
    if (!phrase) continue;
    found.push({ ...phrase, ...boundNumber(tokens, phrase, found.at(-1)?.end ?? 0) });
    at = (phrase.total?.end ?? phrase.end) - 1;
  }
  return found;
}

/** A number with what belongs to it: a range, "of 90", "all but three of 90". */
function readPhrase(tokens: Token[], at: number, masked: boolean[]): NumberPhrase | null {
  const except = tokens[at]?.lower === 'all' && tokens[at + 1]?.lower === 'but' ? 2 : 0;
  const read = readNumber(tokens, at + except, masked);
  if (!read) return null;
  const plain = { start: at, head: at, end: read.end, share: false, qualifier: 'exact' as const };
  const total = readTotal(tokens, read, masked);
  if (except) return total ? { ...plain, value: total.value - read.value, total } : null;
  const upper = readUpper(tokens, read, masked);
  if (!upper) return { ...plain, value: read.value, total };
  // "rose from 10 to 12" states 12; any other range is kept at its lower end
  if (tokens[at - 1]?.lower === 'from') return { ...plain, value: upper.value, end: upper.end, total: null };
  return { ...plain, value: read.value, end: upper.end, qualifier: 'at_least', total: null };
}

function readTotal(tokens: Token[], part: Read, masked: boolean[]): NumberPhrase['total'] {
  let at = part.end;
  if (tokens[at]?.lower === 'out') at++;
  if (tokens[at]?.lower !== 'of') return null;
  at++;
  while (['the', 'a', 'total', 'of', 'some', 'about', 'around'].includes(tokens[at]?.lower ?? '')) at++;
  const whole = readNumber(tokens, at, masked);
  return whole && whole.value > part.value ? { value: whole.value, start: at, end: whole.end } : null;
}

/** The upper end of "20-30", "two or three", "5,000 to 6,000", "between 20 and 30". */
function readUpper(tokens: Token[], low: Read, masked: boolean[]): Read | null {
  const link = tokens[low.end];
  const between = tokens.slice(Math.max(0, low.end - 4), low.end).some((t) => t.lower === 'between');
  const joined = /^[-–—]$/.test(link?.text ?? '') && link?.glued;
  if (!joined && !['to', 'or'].includes(link?.lower ?? '') && !(between && link?.lower === 'and')) return null;
  const high = readNumber(tokens, low.end + 1, masked);
  return high && high.value > low.value && high.value <= low.value * 20 ? high : null;
}

/** "A third of", "two-thirds of", "half the", "40 per cent": a share of a whole. */
function readShare(tokens: Token[], at: number, masked: boolean[]): NumberPhrase | null {
  const token = tokens[at];
  if (!token || masked[at] || (token.kind !== 'number' && !NUMBER_STARTS.has(token.lower))) return null;
  const read = readFraction(tokens, at) ?? readPercent(tokens, at, masked);
  if (!read) return null;
  return { start: at, head: at, end: read.end, value: read.value, qualifier: 'exact', total: null, share: true };
}

function readFraction(tokens: Token[], at: number): Read | null {
  const word = tokens[at]?.lower ?? '';
  const count = word === 'a' ? 1 : word === 'half' ? 1 : UNITS[word];
  let part = word === 'half' ? at : at + 1;
  if (tokens[part]?.text === '-') part++;
  const size = FRACTIONS[tokens[part]?.lower ?? ''];
  if (!count || !size) return null;
  if (tokens[part + 1]?.lower !== 'of' && !(word === 'half' && tokens[part + 1]?.lower === 'the')) return null;
  const value = size === 0.333 ? count / 3 : size * count;
  return { value: Math.round(value * 1000) / 1000, end: part + 1 };
}

function readPercent(tokens: Token[], at: number, masked: boolean[]): Read | null {
  const read = readNumber(tokens, at, masked);
  if (!read || read.value > 100) return null;
  const sign = tokens[read.end]?.lower;
  const words = sign === 'per' && tokens[read.end + 1]?.lower === 'cent' ? 2 : 0;
  const length = sign === '%' || sign === 'percent' || sign === 'pct' ? 1 : words;
  return length ? { value: Math.round(read.value * 10) / 1000, end: read.end + length } : null;
}
