import type { TimeMention } from '../model/claim.ts';
import { addDays, daysBetween } from './calendar.ts';

/** How many sentences back a day is remembered. */
const REACH = 6;
const DAY_MS = 86_400_000;

/** Clock times and parts of a day without a day of their own; a bare night is left as it was read. */
const isBare = ({ rule, precision }: TimeMention) =>
  rule.startsWith('same') || (/^(?:clock|bare)\b/.test(rule) && precision !== 'night');
/** A clock time hangs on a day of the news, at most this many days before publication. */
const NEWS_DAYS = 4;
/** Times that later ones hang on: days by name, "yesterday". */
const isExplicit = ({ rule, background, tense, precision }: TimeMention) =>
  /^(?:weekday|date|stamp|relative|told)\b/.test(rule) &&
  !background &&
  tense === 'past' &&
  precision !== 'week' &&
  precision !== 'month';
/** "A day earlier", "the following morning": days from the day told last. */
const shiftOf = ({ rule }: TimeMention): number | null => {
  const days = /^told (-?\d+)/.exec(rule)?.[1];
  return days === undefined ? null : Number(days);
};

/** "That night" after "the night to Saturday" and "on Sunday": the night that was told. */
const isThatNight = ({ rule, stated }: TimeMention): boolean => /^told\b/.test(rule) && /^that night$/i.test(stated);

/**
 * Files bare clock times ("at noon", "9pm") and counted days ("a day earlier") under the day told last before them instead of the day of
 * publication (`YYYY-MM-DD`): a paper of Sunday that speaks of Saturday means Saturday's noon. Nothing told as done is moved past that day.
 * Times in order of their place in the article; pure.
 */
export function anchorTimes(times: readonly TimeMention[], published: string): TimeMention[] {
  let told: TimeMention | null = null;
  let night: TimeMention | null = null;
  return times.map((time) => {
    const last = isThatNight(time) ? (night ?? told) : told;
    const near: TimeMention | null = last && time.sentence - last.sentence <= REACH ? last : null;
    const anchored = near ? anchorTo(time, near.day, published) : notAhead(time, published);
    if (isExplicit(anchored)) told = anchored;
    if (isExplicit(anchored) && anchored.precision === 'night') night = anchored;
    else if (told && anchored !== time) told = { ...told, sentence: time.sentence };
    return anchored;
  });
}

function anchorTo(time: TimeMention, told: string, published: string): TimeMention {
  const days = shiftOf(time);
  if (days === null)
    return isBare(time) && time.day !== told && (time.rule.startsWith('same') || told >= addDays(published, -NEWS_DAYS))
      ? moveTo(time, told)
      : time;
  const night = time.precision === 'night' && days < 0 ? 1 : 0; // "the previous night" after a morning is the one before it
  return notAhead(moveTo(time, addDays(told, days + night)), published);
}

/** "The next day" of a day that is publication's own: no day of the news lies ahead of it. */
const notAhead = (time: TimeMention, published: string): TimeMention =>
  shiftOf(time) !== null && time.day > published ? moveTo(time, published) : time;

/** The same time of another local day, at most a week away; farther it stays. */
export function moveTo(time: TimeMention, day: string): TimeMention {
  const days = daysBetween(time.day, day);
  if (Math.abs(days) > 7) return time;
  const shift = days * DAY_MS;
  const moved = (instant: string) => new Date(Date.parse(instant) + shift).toISOString();
  return {
    ...time,
    day,
    startUtc: moved(time.startUtc),
    endUtc: moved(time.endUtc),
    rule: `${time.rule}, of the day told before`,
  };
}
