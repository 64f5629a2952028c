import type { TimeMention } from '../model/claim.ts';

/** How many sentences back a day is remembered. */
const REACH = 6;
const DAY_MS = 86_400_000;

/** Clock times and parts of a day without a day of their own; a bare night is left as it was read. */
const isBare = ({ rule, precision }: TimeMention) =>
  rule.startsWith('same') || (/^(?:clock|bare)\b/.test(rule) && precision !== 'night');
const isExplicit = ({ rule, background, tense }: TimeMention) =>
  /^(?:weekday|date)\b/.test(rule) && !background && tense === 'past';

/**
 * Files bare clock times ("at noon", "9pm") under the day told last before them instead of the day of publication: a paper of Sunday
 * that speaks of Saturday means Saturday's noon. Times in order of their place in the article; pure.
 */
export function anchorTimes(times: readonly TimeMention[]): TimeMention[] {
  let told: TimeMention | null = null;
  return times.map((time) => {
    if (isExplicit(time)) told = time;
    if (!isBare(time) || !told || time.sentence - told.sentence > REACH || time.day === told.day) return time;
    return moveTo(time, told.day);
  });
}

function moveTo(time: TimeMention, day: string): TimeMention {
  const shift = Date.parse(`${day}T00:00:00Z`) - Date.parse(`${time.day}T00:00:00Z`);
  if (Math.abs(shift) > 7 * DAY_MS) return time;
  const moved = (instant: string) => new Date(Date.parse(instant) + shift).toISOString();
  return {
    ...time,
    day,
    startUtc: moved(time.startUtc),
    endUtc: moved(time.endUtc),
    rule: `${time.rule}, of the day told before`,
  };
}
