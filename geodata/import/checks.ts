import { refuse, type Count, type Refusal } from './draft.ts';
import type { Row } from './row.ts';

/** Reasons for which records are refused; few, so that they can be counted. */
export const REASONS = {
  cells: 'wrong number of cells',
  date: 'no readable date',
  order: 'ends before it begins',
  coordinates: 'bad coordinates',
  region: 'unknown region',
  outside: 'neither a strike nor a response',
  record: 'no id',
  repeated: 'same id as another record',
  figure: 'bad figure',
  json: 'not readable JSON',
  geometry: 'no geometry',
} as const;

/** A point in WGS 84, or why not. 0, 0 is how tables write "unknown". */
export function readPoint(row: Row, lonColumn: string, latColumn: string): { lon: number; lat: number } | Refusal {
  return checkPoint(row.number(lonColumn), row.number(latColumn), `${row.text(lonColumn)}, ${row.text(latColumn)}`);
}

/** The same from numbers. */
export function checkPoint(
  lon: number | null,
  lat: number | null,
  seen: string,
): { lon: number; lat: number } | Refusal {
  const bad = lon === null || lat === null || Math.abs(lon) > 180 || Math.abs(lat) > 90 || (lon === 0 && lat === 0);
  return bad ? refuse(REASONS.coordinates, seen) : { lon: round(lon), lat: round(lat) };
}

/** Five decimals, about a metre. */
const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** One number as a count, or none when the cell is empty or no count of things. */
export function readCount(row: Row, column: string, measure: Count['measure'], item: string | null = null): Count[] {
  const best = row.number(column);
  return best === null || best < 0 ? [] : [{ measure, item, low: best, best, high: best }];
}

/** Low, best and high as three columns; a bound that is missing or on the wrong side is the best figure itself. */
export function readBounds(row: Row, columns: readonly [string, string, string], measure: Count['measure']): Count[] {
  const [low, best, high] = columns.map((column) => row.number(column));
  if (best === null || best === undefined || best < 0) return [];
  return [{ measure, item: null, low: Math.min(low ?? best, best), best, high: Math.max(high ?? best, best) }];
}
