import { adjugate, type Frame } from './frame.ts';
import type { Cells } from './hexagon-grid.ts';
import { hexagonAt, INRADIUS } from './hexagons.ts';
import type { SymbolRows } from './rows.ts';
import { WORLD } from './view-area.ts';
import type { WindowRows } from './visible.ts';

/** What was counted in the last frame. */
export interface Counted {
  rows: SymbolRows;
  passing: Uint8Array | null;
  window: WindowRows;
  frame: Frame;
  cells: Cells;
}

/** Rows counted in the hexagon under a point of the screen, newest first. */
export function pickHexagon({ rows, passing, window, frame, cells }: Counted, x: number, y: number): number[] {
  const wanted = hexagonUnder(frame, cells, x, y);
  if (!wanted) return [];
  const { shift } = cells;
  const around = WORLD / 2 ** shift;
  // Rows are told apart by their cell, as they were counted.
  const isIn = (row: number): boolean => {
    const column = (rows.x[row] as number) >>> shift;
    const turns = Math.round((wanted.x - column) / around) * around;
    const at = hexagonAt(column + turns + 0.5, ((rows.y[row] as number) >>> shift) + 0.5);
    return at.column === wanted.column && at.row === wanted.row;
  };
  const west = Math.floor(wanted.x - 2 * INRADIUS);
  const north = Math.floor(wanted.y - 2 * INRADIUS);
  const reach = 4 * INRADIUS;
  const found: number[] = [];
  const look = (row: number): void => {
    if (rows.look[row] === 0 || ((((rows.x[row] as number) >>> shift) - west) & (around - 1)) > reach) return;
    if (((rows.y[row] as number) >>> shift) - north > reach || (passing && passing[row] === 0)) return;
    if (isIn(row)) found.push(row);
  };
  for (let row = window.to - 1; row >= window.first; row--) look(row);
  for (let i = window.ongoing.length - 1; i >= 0; i--) look(window.ongoing[i] as number);
  return found;
}

function hexagonUnder({ toScreen }: Frame, { shift }: Cells, x: number, y: number) {
  const back = adjugate(toScreen);
  const at = (row: number): number => (back[row] ?? 0) * x + (back[row + 1] ?? 0) * y + (back[row + 2] ?? 0);
  const scale = WORLD / 2 ** shift / at(6);
  const point = { x: at(0) * scale, y: at(3) * scale };
  return Number.isFinite(point.x) ? { ...point, ...hexagonAt(point.x, point.y) } : null;
}
