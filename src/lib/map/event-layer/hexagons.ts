import { HEXAGON_CELLS, type Cells } from './hexagon-grid.ts';

/** From centre to side, in cells; the sides face east and west, so that columns stand upright. */
export const INRADIUS = HEXAGON_CELLS / 2;
const ROW_CELLS = (HEXAGON_CELLS * Math.sqrt(3)) / 2;

/** Events of a hexagon up to which each shade goes; the last has no end. Fixed, so that a shade means the same anywhere. */
export const DENSITY_CLASSES = [{ from: 1 }, { from: 4 }, { from: 16 }, { from: 64 }, { from: 256 }] as const;

/** Class of a count, from 0. */
export function densityClass(count: number): number {
  let at = 0;
  while (at + 1 < DENSITY_CLASSES.length && count >= (DENSITY_CLASSES[at + 1]?.from ?? Infinity)) at++;
  return at;
}

/** One hexagon with what happened in it. */
export interface Hexagon {
  /** Centre in cells from the world's corner. */
  x: number;
  y: number;
  strikes: number;
  responses: number;
}

/** The hexagon that a point lies in, as column and row; rows of odd number stand half a hexagon to the east. */
export function hexagonAt(x: number, y: number): { column: number; row: number } {
  const size = HEXAGON_CELLS / Math.sqrt(3);
  const [q, r] = [(x * Math.sqrt(3) - y) / 3 / size, (y * 2) / 3 / size];
  let [across, row] = [Math.round(q), Math.round(r)];
  const third = Math.round(-q - r);
  const [dq, dr, ds] = [Math.abs(across - q), Math.abs(row - r), Math.abs(third + q + r)];
  if (dq > dr && dq > ds) across = -row - third;
  else if (dr > ds) row = -across - third;
  return { column: across + Math.floor(row / 2), row };
}

/** Centre of a hexagon in cells. */
export function centreOf({ column, row }: { column: number; row: number }): { x: number; y: number } {
  return { x: (column + (Math.abs(row) % 2) / 2) * HEXAGON_CELLS, y: row * ROW_CELLS };
}

/** Sums cells to hexagons; a cell belongs to the one its middle lies in. */
export function toHexagons(cells: Cells, counts: Int32Array): Hexagon[] {
  const found = new Map<number, Hexagon>();
  const width = Math.ceil(cells.columns / HEXAGON_CELLS) + 4;
  const origin = hexagonAt(cells.column, cells.row);
  for (let i = 0; i < cells.rows * cells.columns; i++) {
    const [strikes, responses] = [counts[i * 2] as number, counts[i * 2 + 1] as number];
    if (strikes + responses === 0) continue;
    const at = hexagonAt(cells.column + (i % cells.columns) + 0.5, cells.row + Math.floor(i / cells.columns) + 0.5);
    const key = (at.row - origin.row + 1) * width + at.column - origin.column + 1;
    const hexagon = found.get(key);
    if (!hexagon) found.set(key, { ...centreOf(at), strikes, responses });
    else {
      hexagon.strikes += strikes;
      hexagon.responses += responses;
    }
  }
  return [...found.values()];
}
