/** Zones a reader can choose; `local` is the reader's own. */
export type ZoneChoice = 'Europe/Kyiv' | 'UTC' | 'local';

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** Older engines know Kyiv only under its former spelling. */
const FORMER_NAMES: Record<string, string> = { 'Europe/Kyiv': 'Europe/Kiev' };

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A zone name this engine accepts: the name itself, its former spelling, or UTC. */
export function knownZone(zone: string): string {
  for (const name of [zone, FORMER_NAMES[zone]]) {
    if (name && isZone(name)) return name;
  }
  return 'UTC';
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** IANA name of a choice, e.g. `local` in Honolulu → `Pacific/Honolulu`. */
export function zoneName(choice: ZoneChoice): string {
  if (choice === 'local') return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
  return choice;
}

function formatter(zone: string): Intl.DateTimeFormat {
  const cached = formatters.get(zone);
  if (cached) return cached;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: knownZone(zone),
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formatters.set(zone, made);
  return made;
}

/** Calendar fields of an instant in a zone; `month` from 1. */
export interface LocalFields {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

/** Local calendar fields of an instant (epoch ms) in an IANA zone. */
export function toLocal(ms: number, zone: string): LocalFields {
  const local = new Date(ms + offsetMs(ms, zone));
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
  };
}

/** Zones change their clocks on quarter hours: each is asked once. */
const QUARTER_MS = HOUR_MS / 4;
const MOST_KEPT = 50_000;
const offsets = new Map<string, Map<number, number>>();

/** Milliseconds that a zone is ahead of UTC at an instant. */
export function offsetMs(ms: number, zone: string): number {
  if (zone === 'UTC') return 0;
  const quarter = Math.floor(ms / QUARTER_MS);
  const known = offsetsOf(zone);
  const found = known.get(quarter);
  if (found !== undefined) return found;
  if (known.size >= MOST_KEPT) known.clear();
  const offset = readOffset(quarter * QUARTER_MS, zone);
  known.set(quarter, offset);
  return offset;
}

function offsetsOf(zone: string): Map<number, number> {
  const known = offsets.get(zone);
  if (known) return known;
  const made = new Map<number, number>();
  offsets.set(zone, made);
  return made;
}

function readOffset(ms: number, zone: string): number {
  const part: Record<string, number> = {};
  for (const { type, value } of formatter(zone).formatToParts(ms)) part[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - ms;
}

/** Local day `YYYY-MM-DD` of an instant in a zone. */
export function dayOf(ms: number, zone: string): string {
  return new Date(ms + offsetMs(ms, zone)).toISOString().slice(0, 10);
}

/** The instant (epoch ms) at which a local day or hour begins in a zone. */
export function fromLocal(day: string, zone: string, hour = 0): number {
  const wall = Date.parse(`${day}T00:00:00Z`) + hour * HOUR_MS;
  const guess = wall - offsetMs(wall, zone);
  return wall - offsetMs(guess, zone);
}

/** The day `count` days after a day; counts calendar days, so a change of clocks does not matter. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** True for a real calendar day `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(ms) && new Date(ms).toISOString().slice(0, 10) === text;
}
