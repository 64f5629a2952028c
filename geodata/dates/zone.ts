import { toDayString, toEpochDay, type EpochDay } from './calendar.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const QUARTER_MS = 900_000;
const MOST_OFFSETS = 5_000;
const offsets = new Map<string, number>();
const known = new Map<string, string>();
const formats = new Map<string, Intl.DateTimeFormat>();

/** The zone as this machine knows it: older ones call `Europe/Kyiv` `Europe/Kiev`; an unknown zone counts as UTC. */
export function knownZone(zone: string): string {
  const cached = known.get(zone);
  if (cached) return cached;
  const names = zone === 'Europe/Kyiv' ? ['Europe/Kyiv', 'Europe/Kiev'] : [zone];
  const found = names.find(isKnown) ?? 'UTC';
  known.set(zone, found);
  return found;
}

function isKnown(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const cached = formats.get(zone);
  if (cached) return cached;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formats.set(zone, made);
  return made;
}

/** Milliseconds that local time in `zone` is ahead of UTC at an instant (epoch ms). */
export function offsetMs(instant: number, zone: string): number {
  // no clock changes within a quarter of an hour, and asking Intl is slow
  const key = `${zone} ${Math.floor(instant / QUARTER_MS)}`;
  const cached = offsets.get(key);
  if (cached !== undefined) return cached;
  if (offsets.size > MOST_OFFSETS) offsets.clear();
  const offset = readOffset(instant, zone);
  offsets.set(key, offset);
  return offset;
}

function readOffset(instant: number, zone: string): number {
  const parts = new Map(
    formatOf(knownZone(zone))
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const get = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const local = Date.UTC(get('year'), get('month') - 1, get('day'), get('hour'), get('minute'));
  return local - Math.floor(instant / 60_000) * 60_000;
}

/**
 * Local day and hour in a zone → epoch ms. `hour` may be a fraction, negative or above 24 (the day before or after).
 * In the hour that a clock change skips, the instant after the change is given.
 */
export function toInstant(day: EpochDay, hour: number, zone: string): number {
  const local = day * DAY_MS + hour * HOUR_MS;
  const guess = local - offsetMs(local, zone);
  return local - offsetMs(guess, zone);
}

/** The same for `YYYY-MM-DD`, as ISO 8601 UTC: `toUtc('2025-12-27', 0, 'Europe/Kyiv')` → `2025-12-26T22:00:00.000Z`. */
export function toUtc(localDay: string, hour: number, zone: string): string {
  return new Date(toInstant(toEpochDay(localDay), hour, zone)).toISOString();
}

/** Local day (`YYYY-MM-DD`) of an instant given in epoch ms or ISO 8601. */
export function localDay(instant: number | string, zone: string): string {
  const ms = typeof instant === 'number' ? instant : Date.parse(instant);
  return toDayString(Math.floor((ms + offsetMs(ms, zone)) / DAY_MS));
}

/** The local day of publication: a plain date is that day already, a date-time is brought to the zone. */
export function publishedDay(published: string, zone: string): string {
  if (!/^\d{4}-\d{2}-\d{2}T/.test(published)) return published;
  return Number.isFinite(Date.parse(published)) ? localDay(published, zone) : published;
}
