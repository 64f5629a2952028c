import type { ConflictEvent, ResponseLink } from '$geodata/model/event.ts';
import type { I18n } from '../i18n/i18n.svelte.ts';
import { daysBetween } from '../time/zone.ts';

/** How long after a strike a response came, only as exactly as both are known. */
export type Lag =
  | { kind: 'during' | 'sameNight' | 'sameDay' | 'nextDay' | 'dayBefore' | 'about' }
  | { kind: 'minutes' | 'hours' | 'days' | 'daysBefore'; n: number };

const rough = new Set(['week', 'month']);
const timed = new Set(['minute', 'hour']);

/** The lag between a strike and a response to it. */
export function lagOf(strike: ConflictEvent, response: ConflictEvent, link: ResponseLink): Lag {
  if (link.lag_hours !== null) return hoursLag(strike, response, link.lag_hours);
  if (rough.has(strike.time.precision) || rough.has(response.time.precision)) return { kind: 'about' };
  const days = daysBetween(strike.event_date, response.event_date);
  if (days === 0) return sameDayLag(strike, response);
  if (Math.abs(days) === 1) return { kind: days > 0 ? 'nextDay' : 'dayBefore' };
  return { kind: days > 0 ? 'days' : 'daysBefore', n: Math.abs(days) };
}

/** The lag in words: "during", "2 h later", "same night", "next day". */
export function formatLag(lag: Lag, i18n: I18n): string {
  const texts = i18n.t.card.lag;
  return 'n' in lag ? i18n.plural(lag.n, texts[lag.kind]) : texts[lag.kind];
}

function hoursLag(strike: ConflictEvent, response: ConflictEvent, hours: number): Lag {
  const begun = Date.parse(response.time.start);
  if (begun >= Date.parse(strike.time.start) && begun < Date.parse(strike.time.end)) return { kind: 'during' };
  if (hours < 0) return { kind: 'about' };
  if (hours < 1) return { kind: 'minutes', n: Math.max(1, Math.round(hours * 60)) };
  if (hours < 24) return { kind: 'hours', n: Math.round(hours) };
  return hours < 48 ? { kind: 'nextDay' } : { kind: 'days', n: Math.round(hours / 24) };
}

function sameDayLag(strike: ConflictEvent, response: ConflictEvent): Lag {
  if (strike.time.precision === 'night' && response.time.precision !== 'day') return { kind: 'sameNight' };
  if (timed.has(strike.time.precision) && timed.has(response.time.precision)) return { kind: 'during' };
  return { kind: 'sameDay' };
}
