import { DEGREE, PRECISIONS } from '$geodata/model/event-table.ts';
import type { BBox } from '../view/url-values.ts';
import type { GrowingTable } from './growing-table.ts';

/** Rows looked at for the first picture. */
const SAMPLE = 5000;
/** Beyond this many times the middle half's width, few events far away do not shrink the picture. */
const REACH = 3;
/** Room around, as a share of the box. */
const ROOM = 0.04;
const LEAST_DEG = 0.5;
const FIRST_AREA = PRECISIONS.indexOf('district');

/** A box around where most rows with a point are, or around all that were looked at; null when hardly any has one. */
export function homeOf({ table, shards }: GrowingTable, reach = REACH): BBox | null {
  const loaded = shards.filter(({ state }) => state === 'loaded');
  const total = loaded.reduce((sum, { entry }) => sum + entry.rows, 0);
  const step = Math.max(1, Math.floor(total / SAMPLE));
  const sample = loaded.flatMap(({ row, entry }) =>
    Array.from({ length: Math.ceil(entry.rows / step) }, (_, i) => row + i * step),
  );
  const rows = sample.filter((row) => (table.precision[row] ?? FIRST_AREA) < FIRST_AREA);
  // Inner points of areas are for labels: a few points among many areas say nothing of where a table is about.
  if (rows.length === 0 || rows.length < sample.length / 20) return null;
  const [west, east] = middleOf(table.lon, rows, reach);
  const [south, north] = middleOf(table.lat, rows, reach);
  const small = east - west < LEAST_DEG && north - south < LEAST_DEG;
  const [x, y] = small ? [LEAST_DEG, LEAST_DEG] : [(east - west) * ROOM, (north - south) * ROOM];
  return [Math.max(-180, west - x), Math.max(-85, south - y), Math.min(180, east + x), Math.min(85, north + y)];
}

function middleOf(column: Int32Array, rows: readonly number[], reach: number): [number, number] {
  const sorted = Float64Array.from(rows, (row) => (column[row] ?? 0) / DEGREE).sort();
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  const [low, high] = [at(0.25), at(0.75)];
  const from = low - (high - low) * reach;
  const to = high + (high - low) * reach;
  const near = sorted.filter((value) => value >= from && value <= to);
  return [near[0] ?? low, near.at(-1) ?? high];
}
