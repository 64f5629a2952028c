import { readNumber } from '../claims/read-number.ts';
import type { Token } from '../claims/tokenise.ts';
import { dayOf, monthOf, weekdayOf, type EpochDay } from './calendar.ts';
import { judgeTense } from './judge-tense.ts';
import { isCapital, wordAt, type Scene } from './reading.ts';
import { MONTHS, WEEKDAYS } from './vocabulary-times.ts';

/** A day named by weekday or date, with the day behind it when a range was written ("26–27 December"). */
export interface NamedDay {
  end: number;
  day: EpochDay;
  until: EpochDay | null;
  kind: 'weekday' | 'date';
}

const FAR_AHEAD = 60;

/** "Saturday", "27 December 2025", "Dec. 27", "26–27 December", "2025-12-27", "17/10/2020" at token `at`; null when none. */
export function readDay(scene: Scene, at: number): NamedDay | null {
  return readWeekday(scene, at) ?? readDayMonth(scene, at) ?? readMonthDay(scene, at) ?? readNumeric(scene.tokens, at);
}

function readWeekday({ tokens, published }: Scene, at: number): NamedDay | null {
  let name = at;
  const shift = wordAt(tokens, at);
  if (/^(?:last|next|this|coming|past)$/.test(shift)) name++;
  const word = wordAt(tokens, name).replace(/'s$/, '');
  const weekday = WEEKDAYS[word];
  if (weekday === undefined || !isCapital(tokens, name) || (word.length <= 3 && !isShortDay(tokens, name))) return null;
  const future =
    shift === 'next' || shift === 'coming' || (shift !== 'last' && judgeTense(tokens, at, name + 1) === 'future');
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const past = published - (back === 0 && shift === 'last' ? 7 : back);
  const ahead = published + ((7 - back) % 7) + (back === 0 && shift === 'next' ? 7 : 0);
  return { end: name + 1, day: future ? ahead : past, until: null, kind: 'weekday' };
}

/** "Sat", "Sun", "Mon" only as a date line writes them: "Sat 27 Dec", "(Mon)". */
const isShortDay = (tokens: Token[], at: number): boolean =>
  tokens[at + 1]?.kind === 'number' || MONTHS[wordAt(tokens, at + 1)] !== undefined || wordAt(tokens, at + 1) === ',';

/** "27 December", "26-27 December 2025", "27th of December". */
function readDayMonth(scene: Scene, at: number): NamedDay | null {
  const { tokens } = scene;
  const first = dayNumber(tokens, at);
  if (!first) return null;
  const second = /^(?:[-–—/]|to|and)$/.test(wordAt(tokens, first.end)) ? dayNumber(tokens, first.end + 1) : null;
  let end = (second ?? first).end;
  if (wordAt(tokens, end) === 'of') end++;
  const month = monthAt(tokens, end);
  if (!month) return null;
  return withYear(scene, month.end, month.month, first.value, second?.value ?? null);
}

/** "December 27, 2025", "Dec. 26–27", "September 6th". */
function readMonthDay(scene: Scene, at: number): NamedDay | null {
  const { tokens } = scene;
  const month = monthAt(tokens, at);
  const first = month && dayNumber(tokens, month.end);
  if (!month || !first) return null;
  const linked = /^(?:[-–—]|to|and)$/.test(wordAt(tokens, first.end)) && monthAt(tokens, first.end + 2) === null;
  const second = linked ? dayNumber(tokens, first.end + 1) : null;
  const comma = wordAt(tokens, first.end) === ',' && isYear(tokens, first.end + 1) ? 1 : 0;
  return withYear(scene, (second ?? first).end + comma, month.month, first.value, second?.value ?? null);
}

function monthAt(tokens: Token[], at: number): { month: number; end: number } | null {
  const month = isCapital(tokens, at) ? MONTHS[wordAt(tokens, at)] : undefined;
  if (month === undefined) return null;
  const dotted = wordAt(tokens, at + 1) === '.' && wordAt(tokens, at).length <= 4 && tokens[at + 2]?.kind === 'number';
  return { month, end: at + (dotted ? 2 : 1) };
}

function dayNumber(tokens: Token[], at: number): { value: number; end: number } | null {
  const token = tokens[at];
  if (!token || !/^\d{1,2}$/.test(token.text) || Number(token.text) < 1 || Number(token.text) > 31) return null;
  const ordinal = /^(?:st|nd|rd|th)$/.test(wordAt(tokens, at + 1)) && tokens[at + 1]?.glued;
  return { value: Number(token.text), end: at + (ordinal ? 2 : 1) };
}

const isYear = (tokens: Token[], at: number): boolean => /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '');

function withYear(scene: Scene, end: number, month: number, first: number, second: number | null): NamedDay | null {
  const { tokens } = scene;
  const stated = isYear(tokens, end) ? Number(tokens[end]?.text) : null;
  const year = stated ?? nearestYear(scene, month, first);
  const day = dayOf(year, month, first);
  const until = second === null ? null : dayOf(year, month, second);
  if (!Number.isFinite(day) || (until !== null && !(until > day))) return null;
  return { end: stated === null ? end : end + 1, day, until, kind: 'date' };
}

/** The year that puts a date without one nearest behind publication; a little ahead is allowed (plans). */
function nearestYear({ published }: Scene, month: number, dayOfMonth: number): number {
  const { year } = monthOf(published);
  const ahead = dayOf(year + 1, month, dayOfMonth);
  if (ahead - published <= FAR_AHEAD) return year + 1;
  return dayOf(year, month, dayOfMonth) - published > FAR_AHEAD ? year - 1 : year;
}

/** "2025-12-27", "17/10/2020", "17.10.2020". Day first: the month-first reading is taken only where the other is no date. */
function readNumeric(tokens: Token[], at: number): NamedDay | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(tokens[at]?.text ?? '');
  const parts = dotted ? dotted.slice(1).map(Number) : slashed(tokens, at);
  if (!parts) return null;
  const [a = 0, b = 0, c = 0] = parts;
  const day = a > 31 ? dayOf(a, b, c) : [dayOf(c, b, a), dayOf(c, a, b)].find(Number.isFinite);
  if (day === undefined || !Number.isFinite(day)) return null;
  return { end: at + (dotted ? 1 : 5), day, until: null, kind: 'date' };
}

function slashed(tokens: Token[], at: number): number[] | null {
  const sign = wordAt(tokens, at + 1);
  if (!/^[/-]$/.test(sign) || wordAt(tokens, at + 3) !== sign) return null;
  const parts = [at, at + 2, at + 4].map((i) => readNumber(tokens, i, [])?.value ?? NaN);
  const years = parts.filter((part) => part >= 1900 && part < 2100).length;
  return years === 1 && parts.every((part) => Number.isInteger(part)) ? parts : null;
}
