import type { Token } from '../claims/tokenise.ts';
import type { EpochDay } from './calendar.ts';
import { wordAt, type Reading } from './reading.ts';

/** Whatever lies further back than this is no day that a clock time of the news could hang on. */
const ANCHOR_DAYS = 45;

/** "Overnight" and "at 04:11" hang on the day written right behind, else the nearest past day of the sentence, else publication. */
export function anchor(tokens: Token[], reading: Reading, all: Reading[], published: EpochDay): Reading {
  if (reading.ownDay) return reading;
  const days = all.filter(
    (day) =>
      day.ownDay && day.precision !== 'week' && day.precision !== 'month' && !isAside(tokens, reading.start, day.start),
  );
  const behind = days.find((day) => reading.rule === 'clock' && follows(tokens, reading, day));
  if (behind) return { ...reading, day: behind.day, hung: true };
  const [nearest] = days
    .filter(({ day, start }) => day <= published && published - day <= ANCHOR_DAYS && !isEdge(tokens, start))
    .sort((a, b) => Math.abs(a.start - reading.start) - Math.abs(b.start - reading.start));
  return nearest ? { ...reading, day: nearest.day } : reading;
}

/** "2:15 am (2245 GMT Friday)": the same hour elsewhere; its day is not that of the hour in front. */
function isAside(tokens: Token[], clock: number, day: number): boolean {
  const open = tokens.slice(Math.max(0, day - ASIDE), day).findLastIndex(({ text }) => text === '(' || text === ')');
  const at = Math.max(0, day - ASIDE) + open;
  return open >= 0 && tokens[at]?.text === '(' && clock < at && /^\d/.test(wordAt(tokens, at + 1));
}

/** Tokens between a bracket and the day in it. */
const ASIDE = 5;

/** "Since Friday": the edge of a stretch, no day that something happened on. */
const isEdge = (tokens: Token[], start: number): boolean => /^(?:since|until|till)$/.test(wordAt(tokens, start - 1));

/** "7 p.m. Tuesday", "7 p.m. on Tuesday". */
function follows(tokens: Token[], clock: Reading, day: Reading): boolean {
  const gap = day.start - clock.end;
  return gap === 0 || (gap === 1 && /^(?:on|,)$/.test(wordAt(tokens, clock.end)));
}

/** Joins "between 11 pm and 7 am Moscow time" and "from 7 p.m. Tuesday to 7 a.m. Wednesday" to one stretch; over midnight it is a night. */
export function joinClocks(tokens: Token[], readings: Reading[]): Reading[] {
  const joined: Reading[] = [];
  for (let i = 0; i < readings.length; i++) {
    const pair = pairAt(tokens, readings, i);
    joined.push(...(pair ? [pair.stretch] : readings.slice(i, i + 1)));
    if (pair) i = pair.last;
  }
  return joined;
}

function pairAt(tokens: Token[], readings: Reading[], i: number): { stretch: Reading; last: number } | null {
  const first = readings[i];
  if (first?.rule !== 'clock') return null;
  const dated = readings[i + 1];
  const firstDay = dated?.ownDay && follows(tokens, first, dated) ? dated : null;
  const next = firstDay ? i + 2 : i + 1;
  const second = readings[next];
  const end = (firstDay ?? first).end;
  if (second?.rule !== 'clock' || second.start !== end + 1 || !/^(?:and|to|until|till|-|–)$/.test(wordAt(tokens, end)))
    return null;
  const behind = readings[next + 1];
  const secondDay = behind?.ownDay && follows(tokens, second, behind) ? behind : null;
  return { stretch: toStretch(first, second, firstDay, secondDay), last: secondDay ? next + 1 : next };
}

/** "From late Sunday into Monday morning": a night, filed under its morning. */
export function joinNights(tokens: Token[], readings: Reading[]): Reading[] {
  const joined: Reading[] = [];
  for (let i = 0; i < readings.length; i++) {
    const [first, second] = [readings[i], readings[i + 1]];
    if (first && second && isNight(tokens, first, second)) {
      joined.push({
        ...second,
        start: first.start,
        from: first.from - 24,
        precision: 'night',
        rule: 'evening to morning',
      });
      i++;
    } else if (first) joined.push(first);
  }
  return joined;
}

/** The evening or night of one day, "into" the morning of the next. */
const isNight = (tokens: Token[], first: Reading, second: Reading): boolean =>
  first.ownDay &&
  second.ownDay &&
  second.start === first.end + 1 &&
  /^(?:into|to|through|until|till)$/.test(wordAt(tokens, first.end)) &&
  second.day - first.day === 1 &&
  first.precision === 'part_of_day' &&
  first.from >= EVENING &&
  second.to <= NOON;

/** Local hours at which an evening may begin, and a morning has ended. */
const EVENING = 17;
const NOON = 12;

function toStretch(first: Reading, second: Reading, firstDay: Reading | null, secondDay: Reading | null): Reading {
  const overMidnight = first.from >= second.from;
  const day = firstDay && !secondDay ? firstDay.day + (overMidnight ? 1 : 0) : second.day;
  const back = firstDay ? day - firstDay.day : overMidnight ? 1 : 0;
  const zone = second.zone ?? first.zone;
  return {
    start: first.start,
    end: (secondDay ?? second).end,
    day,
    from: first.from - 24 * back,
    to: second.from,
    precision: back > 0 ? 'night' : 'hour',
    rule: 'clock stretch',
    ownDay: true,
    ...(zone === undefined ? {} : { zone }),
  };
}
