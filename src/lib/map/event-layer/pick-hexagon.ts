import { adjugate, type Frame } from './frame.ts';
import type { Cells } from './cells.ts';
import { hexagonAt, INRADIUS } from './hexagons.ts';
import type { SymbolRows } from './rows.ts';
import type { SpatialIndex } from './spatial-index.ts';
import { WORLD } from './view-area.ts';

/** What was counted in the last frame. */
export interface Counted {
  rows: SymbolRows;
  passing: Uint8Array | null;
  /** Minutes since 1970. */
  fromMin: number;
  toMin: number;
  index: SpatialIndex;
  frame: Frame;
  cells: Cells;
}

/** Rows counted in the hexagon under a point of the screen, newest first. */
export function pickHexagon(counted: Counted, x: number, y: number): number[] {
  const { rows, passing, frame, cells, index, fromMin, toMin } = counted;
  const wanted = hexagonUnder(frame, cells, x, y);
  if (!wanted) return [];
  const { shift } = cells;
  const around = WORLD / 2 ** shift;
  const { startMin, endMin } = rows.table;
  const found: number[] = [];
  for (const { from, to } of index.find(boxAround(wanted, cells))) {
    for (let i = from; i < to; i++) {
      const row = index.order[i] as number;
      if ((startMin[row] as number) >= toMin || (endMin[row] as number) <= fromMin) continue;
      if (passing !== null && passing[row] === 0) continue;
      // Rows are told apart by their cell, as they were counted; its column by the copy of the world it is seen on.
      const column = (rows.x[row] as number) >>> shift;
      const turns = Math.round((wanted.x - column) / around) * around;
      const at = hexagonAt(column + turns + 0.5, ((rows.y[row] as number) >>> shift) + 0.5);
      if (at.column === wanted.column && at.row === wanted.row) found.push(row);
    }
  }
  return found.sort((a, b) => b - a);
}

/** The box that holds a hexagon wherever in it the point lies, in fixed-point mercator. */
function boxAround({ x, y }: { x: number; y: number }, { shift }: Cells) {
  const size = 2 ** shift;
  const [reach, width] = [3 * INRADIUS * size, 6 * INRADIUS * size];
  const west = (((x * size - reach) % WORLD) + WORLD) % WORLD;
  const north = Math.max(y * size - reach, 0);
  return { west, across: Math.min(width, WORLD - 1), north, down: Math.min(y * size + reach, WORLD - 1) - north };
}

function hexagonUnder({ toScreen }: Frame, { shift }: Cells, x: number, y: number) {
  const back = adjugate(toScreen);
  const at = (row: number): number => (back[row] ?? 0) * x + (back[row + 1] ?? 0) * y + (back[row + 2] ?? 0);
  const scale = WORLD / 2 ** shift / at(6);
  const point = { x: at(0) * scale, y: at(3) * scale };
  return Number.isFinite(point.x) ? { ...point, ...hexagonAt(point.x, point.y) } : null;
}
