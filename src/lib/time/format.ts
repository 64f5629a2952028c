import type { ConflictEvent } from '$geodata/model/event.ts';
import { catalogueOf } from '../i18n/catalogues.ts';
import { languageOf, type Lang } from '../i18n/languages.ts';
import { fill } from '../i18n/messages.ts';
import type { TimeRange } from './range.ts';
import { addDays, dayOf, knownZone, offsetMs, toLocal, zoneName, type ZoneChoice } from './zone.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(lang: Lang, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${name}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat(languageOf(lang).locale, { timeZone: 'UTC', ...options });
  formats.set(key, made);
  return made;
}

/** A calendar day as the instant that prints as itself in UTC. */
function asUtc(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** Only the parts named, joined by one space; drops what a locale puts between and after ("р."). */
function parts(made: Intl.DateTimeFormat, ms: number, names: readonly string[]): string {
  const found = made.formatToParts(ms);
  return names.map((name) => found.find((part) => part.type === name)?.value ?? '').join(' ');
}

/** How a day is printed: 27 December 2025; 27 Dec 2025; 27 December; 27 Dec; Saturday 27 December. */
export type DayStyle = 'full' | 'medium' | 'long' | 'short' | 'weekday';

const LONG = { day: 'numeric', month: 'long', year: 'numeric', weekday: 'long' } as const;
const SHORT = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const NAMES: Record<DayStyle, readonly string[]> = {
  full: ['day', 'month', 'year'],
  medium: ['day', 'month', 'year'],
  long: ['day', 'month'],
  short: ['day', 'month'],
  weekday: ['weekday', 'day', 'month'],
};

/** A local day `YYYY-MM-DD` in words. */
export function formatDay(lang: Lang, day: string, style: DayStyle = 'full'): string {
  const short = style === 'medium' || style === 'short';
  const text = parts(format(lang, short ? 'short' : 'long', short ? SHORT : LONG), asUtc(day), NAMES[style]);
  return style === 'weekday' ? capital(text) : text;
}

/** First letter upper case, for a line that begins with it. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Days from a first to a last one, both included: 3–6 December 2025; 17 March–6 December 2025. */
export function formatDays(lang: Lang, first: string, last: string, style: 'full' | 'medium' = 'full'): string {
  if (first === last) return formatDay(lang, last, style);
  const without = style === 'full' ? 'long' : 'short';
  if (first.slice(0, 7) === last.slice(0, 7)) return `${Number(first.slice(8))}–${formatDay(lang, last, style)}`;
  const start = formatDay(lang, first, first.slice(0, 4) === last.slice(0, 4) ? without : style);
  return `${start}–${formatDay(lang, last, style)}`;
}

/** First and last local day of a half-open range. */
export function daysOf(range: TimeRange, zone: string): { first: string; last: string } {
  return { first: dayOf(range.from, zone), last: dayOf(Math.max(range.from, range.to - 1), zone) };
}

/** A range as days of a zone, both ends included. */
export function formatRange(lang: Lang, range: TimeRange, zone: ZoneChoice, style: 'full' | 'medium' = 'full'): string {
  const { first, last } = daysOf(range, zoneName(zone));
  return formatDays(lang, first, last, style);
}

/** Month and year: December 2025, or Dec. */
export function formatMonth(lang: Lang, day: string, short = false): string {
  const ms = asUtc(day);
  if (short) return parts(format(lang, 'month-short', { month: 'short' }), ms, ['month']);
  return parts(format(lang, 'month', { month: 'long', year: 'numeric' }), ms, ['month', 'year']);
}

/** Clock time of an instant in a zone, 24 hours: 07:05. */
export function formatClock(ms: number, zone: string): string {
  const { hour, minute } = toLocal(ms, zone);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Name of a zone at an instant, said by us since engines differ: EET, EEST, UTC, UTC+9. */
export function formatZone(zone: string, ms: number): string {
  const minutes = Math.round(offsetMs(ms, zone) / 60_000);
  if (/^Europe\/(?:Kyiv|Kiev)$/.test(zone)) return minutes === 180 ? 'EEST' : 'EET';
  if (minutes === 0) return 'UTC';
  const hours = Math.floor(Math.abs(minutes) / 60);
  const rest = Math.abs(minutes) % 60;
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

/** A zone choice for a menu: Kyiv time (EET), UTC, Your time (UTC+9). */
export function formatZoneChoice(lang: Lang, choice: ZoneChoice, ms: number): string {
  const { kyivTime, utc, yourTime } = catalogueOf(lang).time;
  if (choice === 'UTC') return utc;
  const name = choice === 'local' ? yourTime : kyivTime;
  return `${name} (${formatZone(knownZone(zoneName(choice)), ms)})`;
}

/** What follows a clock time: Kyiv time, UTC, your time's offset. */
function zoneAfter(lang: Lang, choice: ZoneChoice, ms: number): string {
  if (choice === 'Europe/Kyiv') return catalogueOf(lang).time.kyivTimeAfter;
  return formatZone(knownZone(zoneName(choice)), ms);
}

/** Two days of a night: 26–27 December 2025 in English; Ukrainian names the morning alone. */
function formatNight(lang: Lang, morning: string): string {
  const days = lang === 'uk' ? formatDay(lang, morning) : formatDays(lang, addDays(morning, -1), morning);
  return fill(lang, catalogueOf(lang).time.nightOf, { days });
}

/** When an event was, as exactly as it is known and no more: no instant is made up for a night or a day. */
export function formatWhen(lang: Lang, event: Pick<ConflictEvent, 'time' | 'event_date'>, zone: ZoneChoice): string {
  const from = Date.parse(event.time.start);
  const to = Date.parse(event.time.end);
  const place = event.time.zone || 'Europe/Kyiv';
  switch (event.time.precision) {
    case 'minute':
    case 'hour':
      return formatInstant(lang, { from, to }, { zone, exact: event.time.precision === 'minute' });
    case 'night':
      return formatNight(lang, event.event_date);
    case 'part_of_day':
      return formatPartOfDay(lang, event.event_date, toLocal((from + to) / 2, place).hour);
    case 'day':
      return formatDay(lang, event.event_date);
    case 'month':
      return formatMonth(lang, dayOf((from + to) / 2, place));
    case 'week':
      return formatDays(lang, dayOf(from, place), dayOf(to - 1, place));
  }
}

function formatInstant(lang: Lang, range: TimeRange, { zone, exact }: { zone: ZoneChoice; exact: boolean }): string {
  const name = knownZone(zoneName(zone));
  const text = catalogueOf(lang).time;
  const values = { day: formatDay(lang, dayOf(range.from, name)), zone: zoneAfter(lang, zone, range.from) };
  const wide = range.to - range.from > 3_700_000;
  if (!wide) return fill(lang, exact ? text.at : text.about, { ...values, time: formatClock(range.from, name) });
  return fill(lang, text.between, { ...values, from: formatClock(range.from, name), to: formatClock(range.to, name) });
}

function formatPartOfDay(lang: Lang, day: string, middleHour: number): string {
  const text = catalogueOf(lang).time;
  const message =
    middleHour < 6
      ? text.earlyOf
      : middleHour < 12
        ? text.morningOf
        : middleHour < 18
          ? text.afternoonOf
          : text.eveningOf;
  return fill(lang, message, { day: formatDay(lang, day) });
}
