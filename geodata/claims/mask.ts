import { readNumber } from './read-number.ts';
import type { Token } from './tokenise.ts';
import {
  MONEY_BEFORE,
  MONTHS,
  NAMES_BEFORE,
  ONE_AFTER,
  ONE_BEFORE,
  UNITS_AFTER,
  YEAR_BEFORE,
} from './vocabulary-masks.ts';
import { UNITS } from './vocabulary-numbers.ts';

const NONE: boolean[] = [];

/** True for each token that must not be read as a count: weapon names, dates, clock times, ages, money, distances, ordinals. */
export function maskTokens(tokens: Token[]): boolean[] {
  const masked = tokens.map(() => false);
  for (let at = 0; at < tokens.length; at++) {
    const read = readNumber(tokens, at, NONE);
    if (!read) continue;
    if (RULES.some((rule) => rule(tokens, at, read.end))) masked.fill(true, at, read.end);
    // a masked word number may open a longer one ("one of 90"), so only digits jump
    if (tokens[at]?.kind === 'number') at = read.end - 1;
  }
  return masked;
}

type Rule = (tokens: Token[], at: number, end: number) => boolean;

const lower = (tokens: Token[], at: number): string => tokens[at]?.lower ?? '';

const isName: Rule = (tokens, at) => {
  const [sign, word] = [tokens[at - 1], tokens[at - 2]];
  if (tokens[at]?.kind !== 'number') return false;
  if (tokens[at]?.glued && sign?.kind === 'word') return true;
  const hyphen = /^[-‑–]$/.test(sign?.text ?? '') && sign?.glued && tokens[at]?.glued;
  return !!hyphen && word?.kind === 'word' && UNITS[word.lower] === undefined && MONTHS[word.lower] === undefined;
};

/** "95MS", "21st", "100s", "3am": letters glued behind; "20k" stays a number. */
const isGluedToLetters: Rule = (tokens, at, end) => {
  const next = tokens[end];
  return (
    tokens[at]?.kind === 'number' && next?.kind === 'word' && next.glued && !/^(?:k|mn|bn|million)$/.test(next.lower)
  );
};

const isNamed: Rule = (tokens, at) => {
  const before = lower(tokens, at - 1);
  if (before === '№' || before === '#') return true;
  if (before === '.' && /^no?$/.test(lower(tokens, at - 2))) return true;
  if (before === 'of' && tokens[at - 2]?.text === 'Group') return true;
  return NAMES_BEFORE.has(before) && !(before === 'no' && tokens[at]?.kind !== 'number');
};

const isMoney: Rule = (tokens, at, end) =>
  MONEY_BEFORE.has(lower(tokens, at - 1)) || MONEY_BEFORE.has(lower(tokens, end)) || lower(tokens, end) === 'trillion';

/** "120 miles", "nine-year-old", "20-point plan"; hours are kept, they may be a duration. */
const isMeasured: Rule = (tokens, at, end) => {
  const next = /^[-‑–]$/.test(lower(tokens, end)) ? end + 1 : end;
  if (!UNITS_AFTER.has(lower(tokens, next))) return false;
  return !(
    /^m$|^points?$|^second$/.test(lower(tokens, next)) &&
    next === end &&
    !tokens[next]?.glued &&
    /^m$|second/.test(lower(tokens, next))
  );
};

const AGED = /^(?:boy|girl|man|woman|child|youth|teenager|pensioner|lad|pupil|toddler|schoolboy|schoolgirl)$/;

/** ", 54," behind a name, "aged 9 and 12", "a boy of nine". */
const isAge: Rule = (tokens, at, end) => {
  const [comma, name] = [tokens[at - 1], tokens[at - 2]];
  const closed = /^[,.;)]$/.test(lower(tokens, end));
  if (comma?.text === ',' && closed && /^\p{Lu}/u.test(name?.text ?? '') && Number(tokens[at]?.text) < 110) return true;
  if (comma?.text === '(' && lower(tokens, end) === ')' && /^\p{Lu}/u.test(name?.text ?? '')) return true;
  if (lower(tokens, at - 1) === 'of' && AGED.test(lower(tokens, at - 2))) return true;
  return /^(?:to|and|or|-|–)$/.test(lower(tokens, at - 1)) && /^(?:aged|ages)$/.test(lower(tokens, at - 3));
};

const isDate: Rule = (tokens, at, end) => {
  const [before, after] = [lower(tokens, at - 1), lower(tokens, end)];
  const value = Number(tokens[at]?.text);
  if (!(value <= 31 || isYear(value))) return false;
  if (MONTHS[after] !== undefined && isMonthWord(tokens, end)) return true;
  if (MONTHS[before] !== undefined && isMonthWord(tokens, at - 1)) return true;
  if (before === '.' && MONTHS[lower(tokens, at - 2)] !== undefined && isMonthWord(tokens, at - 2)) return true;
  const range =
    /^(?:[-–]|and|to)$/.test(after) && MONTHS[lower(tokens, end + 2)] !== undefined && isMonthWord(tokens, end + 2);
  return range || (/^[-–]$/.test(before) && MONTHS[lower(tokens, at - 3)] !== undefined && isMonthWord(tokens, at - 3));
};

/** "may" and "march" are months only with a capital. */
const isMonthWord = (tokens: Token[], at: number): boolean => /^\p{Lu}/u.test(tokens[at]?.text ?? '');
const isYear = (value: number): boolean => value >= 1900 && value < 2100 && Number.isInteger(value);

const isYearNumber: Rule = (tokens, at, end) => {
  if (!/^\d{4}$/.test(tokens[at]?.text ?? '') || !isYear(Number(tokens[at]?.text))) return false;
  const [before, after] = [lower(tokens, at - 1), tokens[end]];
  return YEAR_BEFORE.has(before) || after?.kind !== 'word' || MONTHS[before] !== undefined || before === ',';
};

const isClock: Rule = (tokens, at, end) => {
  const text = tokens[at]?.text ?? '';
  if (text.includes(':') || /^\d+\/\d+/.test(text)) return true;
  const [next, then] = [lower(tokens, end), lower(tokens, end + 1)];
  if (/^(?:am|pm|gmt|utc|hrs|a\.m|p\.m|o'clock)$/.test(next)) return true;
  if (/^[ap]$/.test(next) && then === '.') return true;
  return next === '/' || (lower(tokens, at - 1) === '/' && tokens[at]?.kind === 'number');
};

/** "one of the largest", "no one", "one-way", "one another". */
const isIdiom: Rule = (tokens, at, end) => {
  if (lower(tokens, at) !== 'one' || end > at + 1) return false;
  const after = lower(tokens, end) === '-' ? lower(tokens, end + 1) : lower(tokens, end);
  if (after === 'of') return !/^(?:them|those|whom|which)$/.test(lower(tokens, end + 1)) && !isPartOf(tokens, end);
  if (lower(tokens, at - 1) === 'of' && /^(?:family|household)$/.test(after)) return true;
  return ONE_AFTER.has(after) || ONE_BEFORE.has(lower(tokens, at - 1));
};

/** "one of 90 drones", "one of the three missiles": a part of a stated whole. */
const isPartOf = (tokens: Token[], of: number): boolean => {
  const next = lower(tokens, of + 1) === 'the' ? of + 2 : of + 1;
  return readNumber(tokens, next, NONE) !== null;
};

const RULES: Rule[] = [
  isName,
  isGluedToLetters,
  isNamed,
  isMoney,
  isMeasured,
  isAge,
  isDate,
  isYearNumber,
  isClock,
  isIdiom,
];
