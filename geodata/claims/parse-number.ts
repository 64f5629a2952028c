import type { Qualifier } from '../model/claim.ts';
import { phraseAt, toPhraseTable } from './match-phrases.ts';
import type { Token } from './tokenise.ts';
import { FRACTIONS, MULTIPLIERS, QUALIFIERS_AFTER, QUALIFIERS_BEFORE, UNITS } from './vocabulary-numbers.ts';

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

interface Read {
  value: number;
  end: number;
}

const BEFORE = toPhraseTable(QUALIFIERS_BEFORE);
const AFTER = toPhraseTable(QUALIFIERS_AFTER);
const NUMBER_STARTS = new Set([...Object.keys(UNITS), 'half', 'a', 'an']);
const LONGEST_QUALIFIER = 4;
const SMALLEST_THOUSANDS = /^\d{1,3}(?:[.,]\d{3})+$/;

/** All numbers of a sentence from left to right; `masked` tokens (weapon names, dates, money) are never read. */
export function parseNumbers(tokens: Token[], masked: boolean[]): NumberPhrase[] {
  const found: NumberPhrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const phrase = readShare(tokens, at, masked) ?? readPhrase(tokens, at, masked);
    if (!phrase) continue;
    found.push(bound(tokens, phrase, found.at(-1)?.end ?? 0));
    at = (phrase.total?.end ?? phrase.end) - 1;
  }
  return found;
}

/** The plain number that begins at token `at`, or null: "9,500", "34 000", "1.5 million", "two dozen", "one hundred and six". */
export function readNumber(tokens: Token[], at: number, masked: boolean[]): Read | null {
  const token = tokens[at];
  if (!token || masked[at]) return null;
  if (token.kind !== 'number' && !NUMBER_STARTS.has(token.lower)) return null;
  if (token.kind === 'number') return multiplied(tokens, readDigits(tokens, at, masked));
  if (token.lower === 'half') return readHalf(tokens, at);
  if (token.lower === 'a' || token.lower === 'an') {
    const factor = MULTIPLIERS[tokens[at + 1]?.lower ?? ''];
    return factor ? multiplied(tokens, { value: factor, end: at + 2 }) : null;
  }
  return readWords(tokens, at);
}

function readDigits(tokens: Token[], at: number, masked: boolean[]): Read {
  let digits = tokens[at]?.text ?? '';
  let end = at + 1;
  while (/^\d{1,3}(?: \d{3})*$/.test(digits) && !masked[end] && isNextGroup(tokens, end)) {
    digits += ` ${tokens[end]?.text ?? ''}`;
    end++;
  }
  const scaled = (MULTIPLIERS[tokens[end]?.lower ?? ''] ?? 0) >= 1_000_000;
  const grouped = SMALLEST_THOUSANDS.test(digits) && !(scaled && !digits.includes(','));
  return {
    value: Number(grouped ? digits.replaceAll(/[.,]/g, '') : digits.replaceAll(' ', '').replace(',', '.')),
    end,
  };
}

/** "34 000": three more digits after a single space. */
function isNextGroup(tokens: Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return !!before && !!token && /^\d{3}$/.test(token.text) && token.start === before.end + 1;
}

function multiplied(tokens: Token[], read: Read): Read | null {
  if (!Number.isFinite(read.value)) return null;
  let { value, end } = read;
  for (let factor; (factor = MULTIPLIERS[tokens[end]?.lower ?? '']); end++) value *= factor;
  return { value: Math.round(value * 1000) / 1000, end };
}

/** "half a million", "half a dozen". */
function readHalf(tokens: Token[], at: number): Read | null {
  const skip = tokens[at + 1]?.lower === 'a' ? 2 : 1;
  const factor = MULTIPLIERS[tokens[at + skip]?.lower ?? ''];
  return factor ? { value: factor / 2, end: at + skip + 1 } : null;
}

/** Number words, "twenty-five", "one hundred and six", "three thousand". */
function readWords(tokens: Token[], at: number): Read | null {
  let total = 0;
  let current = 0;
  let end = at;
  for (let i = at; i < tokens.length; i++) {
    const word = tokens[i]?.lower ?? '';
    const unit = UNITS[word];
    const factor = MULTIPLIERS[word];
    if (unit !== undefined && (current % 100 === 0 || (unit < 10 && current % 10 === 0 && current % 100 >= 20))) {
      current += unit;
    } else if (factor !== undefined && current > 0) {
      if (factor < 1000) current *= factor;
      else [total, current] = [total + current * factor, 0];
    } else if (isLink(tokens, i, total + current)) continue;
    else break;
    end = i + 1;
  }
  return end > at ? { value: total + current, end } : null;
}

/** The hyphen of "twenty-five", the "and" of "one hundred and six". */
function isLink(tokens: Token[], at: number, soFar: number): boolean {
  const next = UNITS[tokens[at + 1]?.lower ?? ''];
  if (next === undefined || soFar === 0) return false;
  if (tokens[at]?.text === '-') return soFar % 10 === 0 && next < 10;
  return tokens[at]?.lower === 'and' && soFar >= 100 && soFar % 100 === 0;
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

/** Adds the words before and after that bound the number. */
function bound(tokens: Token[], phrase: NumberPhrase, floor: number): NumberPhrase {
  let { start, qualifier } = phrase;
  for (let hit; (hit = qualifierEndingAt(tokens, start, floor)); start = hit.start) {
    if (qualifier === 'exact') qualifier = hit.value;
  }
  if (qualifier === 'exact') qualifier = qualifierAfter(tokens, phrase.end);
  return { ...phrase, start, qualifier };
}

function qualifierEndingAt(tokens: Token[], end: number, floor: number) {
  for (let length = LONGEST_QUALIFIER; length > 0; length--) {
    if (end - length < floor) continue;
    const hit = phraseAt(tokens, end - length, BEFORE);
    if (hit?.end === end) return hit;
  }
  return null;
}

/** "Four or more dead", "11 dead or more", "10 dead, or higher", "50+". */
function qualifierAfter(tokens: Token[], end: number): Qualifier {
  const next = tokens[end];
  if (next?.text === '+' && next.glued) return 'at_least';
  for (let at = end; at < end + 4; at++) {
    if (at > end && tokens[at]?.kind === 'number') break;
    const hit = phraseAt(tokens, at, AFTER);
    if (hit && (hit.value !== 'at_least' || !UNITS[tokens[hit.end]?.lower ?? ''])) {
      return tokens[hit.end]?.kind === 'number' || tokens[hit.end]?.lower === 'than' ? 'exact' : hit.value;
    }
  }
  return 'exact';
}
