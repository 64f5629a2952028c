import { dayOf, monthOf, monthStart, toDayString, type EpochDay } from '../dates/calendar.ts';
import { localDay, toInstant } from '../dates/zone.ts';
import type { TimePrecision } from '../model/event.ts';
import type { DraftTime } from './draft.ts';

const HOUR_MS = 3_600_000;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A million rows share few dates: what was read once is kept. */
const moments = new Map<string, Moment | null>();
const MAX_KEPT = 20_000;

/** Order of numbers in a date that is not `YYYY-MM-DD`. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

/** A day, and minutes after its midnight when the text gives a clock. */
export interface Moment {
  day: EpochDay;
  minute: number | null;
}

/**
 * Reads `2024-03-05`, `2024-03-05 18:30`, `20240305`, `5 March 2024` and, by `order`, `05.03.2024` or `3/5/2024`; null for anything
 * else and for years outside 1900 to 2100.
 */
export function parseMoment(text: string, order: DateOrder = 'dmy'): Moment | null {
  const key = `${order} ${text}`;
  const known = moments.get(key);
  if (known !== undefined) return known;
  if (moments.size > MAX_KEPT) moments.clear();
  const moment = readMoment(text, order);
  moments.set(key, moment);
  return moment;
}

function readMoment(text: string, order: DateOrder): Moment | null {
  const day = parseDay(text, order);
  if (day === null) return null;
  const clock = /[ T](\d{1,2}):(\d{2})/.exec(text);
  return { day, minute: clock ? Number(clock[1]) * 60 + Number(clock[2]) : null };
}

function parseDay(text: string, order: DateOrder): EpochDay | null {
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text);
  if (iso) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const worded = /^(\d{1,2})[ -]([A-Z]{3})[a-z]*[ -](\d{4})/i.exec(text);
  if (worded) return checked(Number(worded[3]), MONTHS.indexOf((worded[2] ?? '').toLowerCase()) + 1, Number(worded[1]));
  const numbers = /^(\d{1,4})[./](\d{1,2})[./](\d{1,4})(?!\d)/.exec(text);
  if (!numbers) return null;
  const parts = numbers.slice(1).map(Number);
  const at = (unit: string) => parts[order.indexOf(unit)] ?? 0;
  return checked(at('y'), at('m'), at('d'));
}

function checked(year: number, month: number, dayOfMonth: number): EpochDay | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const day = dayOf(year, month, dayOfMonth);
  return Number.isNaN(day) ? null : day;
}

const midnights = new Map<string, Map<EpochDay, number>>();

/** Epoch ms at which a local day begins; kept, since a million rows share few days. */
export function midnight(day: EpochDay, zone: string): number {
  const days = midnights.get(zone) ?? new Map<EpochDay, number>();
  midnights.set(zone, days);
  const known = days.get(day);
  if (known !== undefined) return known;
  if (days.size > MAX_KEPT) days.clear();
  const instant = toInstant(day, 0, zone);
  days.set(day, instant);
  return instant;
}

/** Epoch ms of a moment; a bare day gives its midnight. */
export function instantOf({ day, minute }: Moment, zone: string): number {
  if (minute === null || minute === 0) return midnight(day, zone);
  const plain = midnight(day + 1, zone) - midnight(day, zone) === 24 * HOUR_MS;
  return plain ? midnight(day, zone) + minute * 60_000 : toInstant(day, minute / 60, zone);
}

/** Whole local days, `count` of them. */
export function daysTime(first: EpochDay, count: number, zone: string, stated: string): DraftTime {
  const precision: TimePrecision = count <= 1 ? 'day' : count <= 7 ? 'week' : 'month';
  const start = midnight(first, zone);
  return { start, end: midnight(first + Math.max(1, count), zone), precision, day: toDayString(first), zone, stated };
}

/** The calendar month in which a day lies. */
export function monthTime(day: EpochDay, zone: string, stated: string): DraftTime {
  const { year, month } = monthOf(day);
  const first = monthStart(year, month);
  return { ...daysTime(first, monthStart(year, month, 1) - first, zone, stated), precision: 'month' };
}

/**
 * A stretch between two moments; a bare day at its end counts whole. Null when it ends before it begins. A stretch over midnight is
 * a night and files under its morning.
 */
export function stretchTime(from: Moment, to: Moment, zone: string, stated: string): DraftTime | null {
  if (from.minute === null && to.minute === null)
    return to.day < from.day ? null : daysTime(from.day, to.day - from.day + 1, zone, stated);
  const start = instantOf(from, zone);
  const end = to.minute === null ? midnight(to.day + 1, zone) : instantOf(to, zone);
  if (end < start) return null;
  const last = Math.max(start, end - 1);
  const until = Math.max(end, start + 60_000);
  return { start, end: until, precision: precisionOf(from, until - start), day: localDay(last, zone), zone, stated };
}

function precisionOf(from: Moment, lengthMs: number): TimePrecision {
  const hours = lengthMs / HOUR_MS;
  if (hours <= 1 / 60) return 'minute';
  if (hours <= 1) return 'hour';
  const begins = (from.minute ?? 0) / 60;
  const overMidnight = begins >= 15 && begins + hours > 24 && hours <= 18;
  if (overMidnight) return 'night';
  if (hours < 24) return 'part_of_day';
  return hours <= 48 ? 'day' : hours <= 7 * 24 ? 'week' : 'month';
}

/** One moment: to the minute with a clock, the whole day without. */
export const momentTime = (moment: Moment, zone: string, stated: string): DraftTime =>
  moment.minute === null
    ? daysTime(moment.day, 1, zone, stated)
    : {
        start: instantOf(moment, zone),
        end: instantOf(moment, zone) + 60_000,
        precision: 'minute',
        day: toDayString(moment.day),
        zone,
        stated,
      };
