import { DEGREE } from '$geodata/model/event-table.ts';
import type { BBox } from '../view/url-values.ts';
import type { GrowingTable } from './growing-table.ts';

/** Rows looked at for the first picture. */
const SAMPLE = 5000;
/** Share left out at each side, so that few events far away do not shrink the picture. */
const TAIL = 0.02;
const LEAST_DEG = 0.5;

/** A box around where most rows are; null when none is loaded. A tail of 0 gives all of the sample. */
export function homeOf({ table, shards }: GrowingTable, tail = TAIL): BBox | null {
  const loaded = shards.filter(({ state }) => state === 'loaded');
  const total = loaded.reduce((sum, { entry }) => sum + entry.rows, 0);
  const step = Math.max(1, Math.floor(total / SAMPLE));
  const rows = loaded.flatMap(({ row, entry }) =>
    Array.from({ length: Math.ceil(entry.rows / step) }, (_, i) => row + i * step),
  );
  if (rows.length === 0) return null;
  const [west, east] = middleOf(table.lon, rows, tail);
  const [south, north] = middleOf(table.lat, rows, tail);
  const more = east - west < LEAST_DEG && north - south < LEAST_DEG ? LEAST_DEG : 0;
  return [west - more, south - more, east + more, north + more];
}

function middleOf(column: Int32Array, rows: readonly number[], tail: number): [number, number] {
  const sorted = Float64Array.from(rows, (row) => (column[row] ?? 0) / DEGREE).sort();
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return [at(tail), at(1 - tail)];
}
