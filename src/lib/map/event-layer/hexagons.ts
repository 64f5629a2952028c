/** Cells across a hexagon, from side to side. */
export const HEXAGON_CELLS = 4;
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
