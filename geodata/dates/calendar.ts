/** A calendar day as days since 1970-01-01; has no zone. */
export type EpochDay = number;

const DAY_MS = 86_400_000;

/** `YYYY-MM-DD` → epoch day; NaN when it is no date. */
export function toEpochDay(day: string): EpochDay {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(day);
  if (!match) return NaN;
  return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Year, month 1–12 and day of month → epoch day; NaN when there is no such day. */
export function dayOf(year: number, month: number, dayOfMonth: number): EpochDay {
  const ms = Date.UTC(year, month - 1, dayOfMonth);
  const back = new Date(ms);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === dayOfMonth ? Math.floor(ms / DAY_MS) : NaN;
}

/** Epoch day → `YYYY-MM-DD`. */
export const toDayString = (day: EpochDay): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The day some days after another, both `YYYY-MM-DD`. */
export const addDays = (day: string, days: number): string => toDayString(toEpochDay(day) + days);

/** Whole days from one day to a later one, both `YYYY-MM-DD`; negative when it is earlier. */
export const daysBetween = (day: string, later: string): number => toEpochDay(later) - toEpochDay(day);

/** Day of the week, 0 = Sunday. */
export const weekdayOf = (day: EpochDay): number => (((day + 4) % 7) + 7) % 7;

/** Year and month 1–12 of a day. */
export function monthOf(day: EpochDay): { year: number; month: number } {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

/** First day of the month that is `by` months after the given one. */
export function monthStart(year: number, month: number, by = 0): EpochDay {
  return Math.floor(Date.UTC(year, month - 1 + by, 1) / DAY_MS);
}
