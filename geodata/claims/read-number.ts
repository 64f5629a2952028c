import type { Token } from './tokenise.ts';
import { MULTIPLIERS, UNITS } from './vocabulary-numbers.ts';

/** A value and the token behind it. */
export interface Read {
  value: number;
  end: number;
}

/** Words that a number can begin with; digits do so anyway. */
export const NUMBER_STARTS = new Set([...Object.keys(UNITS), 'half', 'a', 'an']);
const SMALLEST_THOUSANDS = /^\d{1,3}(?:[.,]\d{3})+$/;

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
