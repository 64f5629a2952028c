import { phraseAt, toPhraseTable } from '../claims/match-phrases.ts';
import { readNumber } from '../claims/read-number.ts';
import type { Token } from '../claims/tokenise.ts';
import { monthOf, monthStart, weekdayOf, type EpochDay } from './calendar.ts';
import { judgeTense } from './judge-tense.ts';
import { isCapital, wordAt, type Reading, type Scene } from './reading.ts';
import { MONTHS, ORDINAL_WORDS, RELATIVE_SPANS, SERIES_WORDS } from './vocabulary-times.ts';

const SPANS = toPhraseTable(RELATIVE_SPANS);

/** "Last week", "earlier this month", "over the weekend": a span of days around publication. */
export function readRelativeSpan({ tokens, published }: Scene, at: number): Reading | null {
  const hit = phraseAt(tokens, at, SPANS);
  if (!hit) return null;
  const { unit, by } = hit.value;
  const [from, to] = spanOf(published, unit, by);
  const day = by > 0 ? from : Math.min(published, to - 1);
  return {
    start: at,
    end: hit.end,
    day,
    ...hours(day, from, Math.max(to, day + 1)),
    precision: unit === 'year' ? 'month' : unit === 'weekend' ? 'week' : unit,
    rule: `relative ${unit}`,
    ownDay: true,
  };
}

/** First and past-last day of a week (from Monday), a month, a year, a weekend. */
function spanOf(published: EpochDay, unit: 'week' | 'month' | 'year' | 'weekend', by: number): [EpochDay, EpochDay] {
  const { year, month } = monthOf(published);
  if (unit === 'month') return [monthStart(year, month, by), monthStart(year, month, by + 1)];
  if (unit === 'year') return [monthStart(year + by, 1), monthStart(year + by + 1, 1)];
  const monday = published - ((weekdayOf(published) + 6) % 7);
  if (unit === 'week') return [monday + 7 * by, monday + 7 * by + 7];
  // on a Monday to Thursday the weekend is the one just past
  const saturday = by > 0 || weekdayOf(published) === 6 || weekdayOf(published) === 0 ? monday + 5 : monday - 2;
  return [saturday, saturday + 2];
}

const hours = (day: EpochDay, from: EpochDay, to: EpochDay): Pick<Reading, 'from' | 'to'> => ({
  from: (from - day) * 24,
  to: (to - day) * 24,
});

/** "Ago", "earlier"; and "it is two days since the raid". */
const isBack = (tokens: Token[], at: number, end: number): boolean =>
  /^(?:ago|earlier)$/.test(wordAt(tokens, end)) ||
  (wordAt(tokens, end) === 'since' &&
    /^(?:it is|it's|has been)$/.test(`${wordAt(tokens, at - 2)} ${wordAt(tokens, at - 1)}`.trim()));

/** "Two weeks ago", "three days earlier", "nearly four years ago". */
export function readAgo({ tokens, published }: Scene, at: number): Reading | null {
  const read = readNumber(tokens, at, []) ?? (/^an?$/.test(wordAt(tokens, at)) ? { value: 1, end: at + 1 } : null);
  if (!read || !Number.isInteger(read.value)) return null;
  const unit = wordAt(tokens, read.end).replace(/s$/, '');
  if (!/^(?:day|week|month|year)$/.test(unit) || !isBack(tokens, at, read.end + 1)) return null;
  const { value } = read;
  if (value > 2000) return null;
  const { year, month } = monthOf(published);
  const back = {
    day: published - value,
    week: published - 7 * value,
    month: monthStart(year, month, -value),
    year: monthStart(year - value, month),
  };
  const day = back[unit as keyof typeof back];
  const width = { day: [0, 1], week: [-3, 4], month: [0, 31], year: [0, 366] }[unit as keyof typeof back] ?? [0, 1];
  const precision = unit === 'day' ? 'day' : unit === 'week' ? 'week' : 'month';
  return {
    start: at,
    end: read.end + 2,
    day,
    ...hours(day, day + (width[0] ?? 0), day + (width[1] ?? 1)),
    precision,
    rule: `${unit}s ago`,
    ownDay: true,
  };
}

/** "In November", "last October", "February 2022", "since 2014", "late 2023". */
export function readMonthOrYear(scene: Scene, at: number): Reading | null {
  return readMonth(scene, at) ?? readYear(scene, at);
}

function readMonth({ tokens, published }: Scene, at: number): Reading | null {
  const month = isCapital(tokens, at) ? MONTHS[wordAt(tokens, at).replace(/'s$/, '')] : undefined;
  if (month === undefined) return null;
  const year = yearAt(tokens, wordAt(tokens, at + 1) === ',' ? at + 2 : at + 1);
  const opened =
    /^(?:in|since|last|that|of|by|until|from|early|late|mid|during|this|next|-|through|between|to|and)$/.test(
      wordAt(tokens, at - 1),
    );
  const again = /^last year$|^this year$/.exec(`${wordAt(tokens, at + 1)} ${wordAt(tokens, at + 2)}`);
  if (year === null && !opened && !again) return null;
  const now = monthOf(published);
  const ahead = judgeTense(tokens, at, at + 1) === 'future' && month !== now.month;
  const passed =
    month > now.month || (month === now.month && /^(?:last|that)$/.test(wordAt(tokens, at - 1)))
      ? now.year - 1
      : now.year;
  const coming = month < now.month ? now.year + 1 : now.year;
  const inYear = year ?? (again?.[0] === 'last year' ? now.year - 1 : ahead ? coming : passed);
  const end = year !== null ? at + (wordAt(tokens, at + 1) === ',' ? 3 : 2) : again ? at + 3 : at + 1;
  const first = monthStart(inYear, month);
  return {
    start: at,
    end,
    day: first,
    ...hours(first, first, monthStart(inYear, month, 1)),
    precision: 'month',
    rule: 'month',
    ownDay: true,
  };
}

function yearAt(tokens: Token[], at: number): number | null {
  const text = tokens[at]?.text ?? '';
  return /^(?:19|20)\d\d$/.test(text) ? Number(text) : null;
}

function readYear({ tokens }: Scene, at: number): Reading | null {
  const year = yearAt(tokens, at);
  if (
    year === null ||
    !/^(?:in|since|of|late|early|mid|from|until|by|during|before|through|-|–)$/.test(wordAt(tokens, at - 1))
  )
    return null;
  const first = monthStart(year, 1);
  return {
    start: at,
    end: at + 1,
    day: first,
    ...hours(first, first, monthStart(year + 1, 1)),
    precision: 'month',
    rule: 'year',
    ownDay: true,
  };
}

/** "For the third straight day", "a second night in a row": today, or the night before it. */
export function readSeries({ tokens, published }: Scene, at: number): Reading | null {
  const ordinal = ORDINAL_WORDS.has(wordAt(tokens, at)) || /^\d{1,4}$/.test(wordAt(tokens, at));
  if (!ordinal) return null;
  const words = [1, 2, 3, 4, 5].map((i) => wordAt(tokens, at + i));
  const unit = words.findIndex((word) => /^(?:day|night)$/.test(word));
  const series = words.findIndex((word) => SERIES_WORDS.has(word));
  if (unit < 0 || series < 0) return null;
  const night = words[unit] === 'night';
  const end = at + 2 + Math.max(unit, series);
  return {
    start: at,
    end,
    day: published,
    from: night ? -4 : 0,
    to: night ? 8 : 24,
    precision: night ? 'night' : 'day',
    rule: 'series',
    ownDay: true,
  };
}
