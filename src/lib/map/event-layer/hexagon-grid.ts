import { FIRST_RESPONSE } from '$geodata/model/event-table.ts';
import type { Frame } from './frame.ts';
import { IS_SYMBOL, TYPE_BITS, type SymbolRows } from './rows.ts';
import { viewArea, WORLD, type ViewArea } from './view-area.ts';
import type { WindowRows } from './visible.ts';

/** Width of a counting cell on the screen, px: from this to twice as much, as the zoom goes. */
const LEAST_CELL_PX = 3.5;
/** Cells across a hexagon, from side to side. */
export const HEXAGON_CELLS = 4;
/** A hexagon at the edge of the view is counted whole. */
const MARGIN_PX = LEAST_CELL_PX * 2 * HEXAGON_CELLS;

/** Cells of a power of two of fixed-point mercator, so that they stand still while the map moves. */
export interface Cells {
  /** A cell is `2 ** shift` units wide and high. */
  shift: number;
  /** Of the first cell, counted from the world's corner; may lie west of it where the world repeats. */
  column: number;
  row: number;
  columns: number;
  rows: number;
}

/** The cells that cover an area at a scale. */
export function cellsOf({ left, across, north, down }: ViewArea, worldPx: number): Cells {
  const shift = Math.min(Math.ceil(Math.log2((LEAST_CELL_PX * WORLD) / worldPx)), 31);
  const size = 2 ** shift;
  const row = Math.floor(north / size);
  const columns = Math.min(Math.floor(Math.max(across, 0) / size) + 2, WORLD / size);
  const rows = Math.floor((north + Math.max(down, 0)) / size) - row + 1;
  return { shift, column: Math.floor((left * WORLD) / size), row, columns, rows };
}

const NOTHING: WindowRows = { first: 0, to: 0, ongoing: new Uint32Array() };

/** What is counted: where, and which rows pass. A new object means counting anew. */
interface Basis {
  rows: SymbolRows;
  passing: Uint8Array | null;
  frame: Frame;
}

/**
 * Counts a window's events in small cells of the view. When the window moves, only rows that come and go are counted,
 * so that a step over a million rows costs what it changes.
 */
export class HexagonGrid {
  cells: Cells = { shift: 31, column: 0, row: 0, columns: 0, rows: 0 };
  /** Strikes of a cell at 2 i, responses at 2 i + 1. */
  counts = new Int32Array();
  /** Rows whose point is in the view. */
  inView = 0;
  #basis: Basis | null = null;
  #area: ViewArea | null = null;
  #window: WindowRows = NOTHING;

  /** Forgets what was counted: the table or the filters changed. */
  reset(): void {
    this.#basis = null;
  }

  /** Counts the rows of a window in the view of a frame; returns true when a count may have changed. */
  update(basis: Basis, window: WindowRows): boolean {
    const isNew = !this.#basis || !isSameView(this.#basis.frame, basis.frame);
    if (!isNew && window === this.#window) return false;
    if (isNew) this.#begin(basis);
    const { first, to, ongoing } = this.#window;
    this.#addList(ongoing, -1);
    this.#addRange(first, Math.min(window.first, to), -1);
    this.#addRange(Math.max(window.to, first), to, -1);
    this.#addRange(window.first, Math.min(first, window.to), 1);
    this.#addRange(Math.max(to, window.first), window.to, 1);
    this.#addList(window.ongoing, 1);
    this.#window = window;
    return true;
  }

  #begin(basis: Basis): void {
    this.#basis = basis;
    this.#area = viewArea(basis.frame, MARGIN_PX);
    this.cells = cellsOf(this.#area, basis.frame.worldPx);
    const size = this.cells.columns * this.cells.rows * 2;
    if (this.counts.length === size) this.counts.fill(0);
    else this.counts = new Int32Array(size);
    this.inView = 0;
    this.#window = NOTHING;
  }

  #addList(list: Uint32Array, by: 1 | -1): void {
    for (let i = 0; i < list.length; i++) this.#addRange(list[i] as number, (list[i] as number) + 1, by);
  }

  #addRange(from: number, to: number, by: 1 | -1): void {
    if (!this.#basis || !this.#area) return;
    const { rows, passing, frame } = this.#basis;
    const { x, y, look } = rows;
    const { west, across, north, down, left, right } = this.#area;
    const { shift, column, row: top, columns } = this.cells;
    const mask = 2 ** (32 - shift) - 1;
    const [a, b, c, d, e, f, g, h, i] = frame.toScreen;
    const { width, height } = frame;
    const counts = this.counts;
    for (let row = from; row < to; row++) {
      const of = look[row] as number;
      if (of < IS_SYMBOL || (passing !== null && passing[row] === 0)) continue;
      const [px, py] = [x[row] as number, y[row] as number];
      if ((px - west) >>> 0 > across || (py - north) >>> 0 > down) continue;
      const cell = ((py >>> shift) - top) * columns + (((px >>> shift) - column) & mask);
      const at = cell * 2 + ((of & TYPE_BITS) < FIRST_RESPONSE ? 0 : 1);
      counts[at] = (counts[at] as number) + by;
      const v = py / WORLD;
      for (let u = left + ((px - west) >>> 0) / WORLD; u <= right; u++) {
        const w = g * u + h * v + i;
        const [sx, sy] = [a * u + b * v + c, d * u + e * v + f];
        if (w <= 0 || sx < 0 || sy < 0 || sx > width * w || sy > height * w) continue;
        this.inView += by;
        break;
      }
    }
  }
}

/** True when two frames show the same ground at the same size. */
export function isSameView(a: Frame, b: Frame): boolean {
  if (a === b) return true;
  if (a.width !== b.width || a.height !== b.height || a.copies !== b.copies) return false;
  return a.toScreen.every((value, i) => value === b.toScreen[i]);
}
