import { fromLocal, isDay, DAY_MS, HOUR_MS } from '../time/zone.ts';

/** Where the camera looks; degrees, zoom in MapLibre's units. */
export interface Camera {
  zoom: number;
  lat: number;
  lng: number;
  bearing: number;
  pitch: number;
}

/** West, south, east, north in degrees. */
export type BBox = [west: number, south: number, east: number, north: number];

/** A range whose ends may be open. */
export interface OpenRange {
  from: number | null;
  to: number | null;
}

const MINUTE_MS = 60_000;
const LONGEST_MS = 100 * 366 * DAY_MS;
/** Whole milliseconds between the years 1900 and 2200. */
const FIRST_MS = Date.UTC(1900, 0, 1);
const LAST_MS = Date.UTC(2200, 0, 1);

function inRange(value: number, low: number, high: number): boolean {
  return Number.isFinite(value) && value >= low && value <= high;
}

/** Plain decimal numbers only: no `1e9`, no spaces, no words. */
function toNumber(text: string | undefined): number {
  return text !== undefined && text.length < 24 && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : NaN;
}

function rounded(value: number, digits: number): number {
  // `+ 0` turns a negative zero into zero.
  return Number(value.toFixed(digits)) + 0;
}

/** `zoom/lat/lng[/bearing[/pitch]]`, or null. */
export function parseCamera(text: string): Camera | null {
  const parts = text.slice(0, 120).split('/');
  if (parts.length < 3 || parts.length > 5) return null;
  const [zoom, lat, lng, bearing, pitch] = [
    ...parts,
    ...(parts.length < 4 ? ['0'] : []),
    ...(parts.length < 5 ? ['0'] : []),
  ].map(toNumber) as [number, number, number, number, number];
  const ok =
    inRange(zoom, 0, 24) &&
    inRange(lat, -90, 90) &&
    inRange(lng, -180, 180) &&
    inRange(bearing, -360, 360) &&
    inRange(pitch, 0, 85);
  return ok ? roundCamera({ zoom, lat, lng, bearing, pitch }) : null;
}

/** A camera as exactly as an address holds it. */
export function roundCamera({ zoom, lat, lng, bearing, pitch }: Camera): Camera {
  return {
    zoom: rounded(zoom, 2),
    lat: rounded(lat, 4),
    lng: rounded(lng, 4),
    bearing: rounded(bearing, 1),
    pitch: rounded(pitch, 1),
  };
}

/** The camera as `zoom/lat/lng`, with bearing and pitch only when set. */
export function writeCamera(camera: Camera): string {
  const { zoom, lat, lng, bearing, pitch } = roundCamera(camera);
  const tail = pitch !== 0 ? [bearing, pitch] : bearing !== 0 ? [bearing] : [];
  return [zoom, lat, lng, ...tail].join('/');
}

/** `west,south,east,north`, or null. */
export function parseBBox(text: string): BBox | null {
  const [west, south, east, north, rest] = text.slice(0, 120).split(',').map(toNumber);
  if (west === undefined || south === undefined || east === undefined || north === undefined || rest !== undefined)
    return null;
  const ok = inRange(west, -180, 180) && inRange(east, -180, 180) && inRange(south, -90, 90) && inRange(north, -90, 90);
  if (!ok || south >= north || west >= east) return null;
  const box: BBox = [rounded(west, 4), rounded(south, 4), rounded(east, 4), rounded(north, 4)];
  return box[0] < box[2] && box[1] < box[3] ? box : null;
}

/** An RFC 3339 instant, or a plain date taken as the start of that day in Kyiv; epoch ms or null. */
export function parseInstant(text: string): number | null {
  if (isDay(text)) return bounded(fromLocal(text, 'Europe/Kyiv'));
  if (!/^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:[Zz]|[+-]\d{2}:\d{2})$/.test(text)) return null;
  if (!isDay(text.slice(0, 10))) return null;
  return bounded(Date.parse(text.replace(' ', 'T').toUpperCase()));
}

function bounded(ms: number): number | null {
  return inRange(ms, FIRST_MS, LAST_MS) ? ms - (((ms % 1000) + 1000) % 1000) : null;
}

/** The canonical form of an instant: UTC, whole seconds. */
export function writeInstant(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** An instant, a day, or `start/end` with `..` or nothing for open; null when it is none of these. */
export function parseDatetime(text: string): OpenRange | null {
  const parts = text.slice(0, 100).split('/');
  if (parts.length > 2) return null;
  const [first = '', second] = parts;
  const from = parseEnd(first, false);
  if (second === undefined) return from.ok && from.ms !== null ? wholeOf(first, from.ms) : null;
  const to = parseEnd(second, true);
  if (!from.ok || !to.ok || (from.ms === null && to.ms === null)) return null;
  if (from.ms !== null && to.ms !== null && from.ms >= to.ms) return null;
  return { from: from.ms, to: to.ms };
}

/** A day stands for all of itself, a bare instant for the hour it begins. */
function wholeOf(text: string, from: number): OpenRange {
  return { from, to: from + (isDay(text) ? nextDay(text) - from : HOUR_MS) };
}

function nextDay(day: string): number {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
  return fromLocal(next, 'Europe/Kyiv');
}

/** One end of a range; the last day named is included. */
function parseEnd(text: string, last: boolean): { ok: boolean; ms: number | null } {
  if (text === '..' || text === '') return { ok: true, ms: null };
  if (last && isDay(text)) return { ok: true, ms: bounded(nextDay(text)) };
  const ms = parseInstant(text);
  return { ok: ms !== null, ms };
}

/** `start/end`, `..` for an open end. */
export function writeDatetime({ from, to }: OpenRange): string {
  return `${from === null ? '..' : writeInstant(from)}/${to === null ? '..' : writeInstant(to)}`;
}

/** An ISO 8601 duration in milliseconds, whole minutes; months count 30 days and years 365. Null when it is none. */
export function parseDuration(text: string): number | null {
  const found =
    /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,5})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?)?$/.exec(
      text.slice(0, 60),
    );
  if (!found) return null;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0));
  const ms = (years * 365 + months * 30 + weeks * 7 + days) * DAY_MS + hours * HOUR_MS + minutes * MINUTE_MS;
  return ms > 0 && ms <= LONGEST_MS ? ms : null;
}

/** A duration in days, hours and minutes: `P7D`, `PT6H`, `P1DT12H`. */
export function writeDuration(ms: number): string {
  const days = Math.floor(ms / DAY_MS);
  const hours = Math.floor((ms % DAY_MS) / HOUR_MS);
  const minutes = Math.floor((ms % HOUR_MS) / MINUTE_MS);
  const time = `${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}`;
  return `P${days ? `${days}D` : ''}${time ? `T${time}` : ''}`;
}
