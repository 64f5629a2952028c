import { FIRST_RESPONSE } from '$geodata/model/event-table.ts';
import type { Cells } from './cells.ts';
import { isPlain, type Frame } from './frame.ts';
import { HexagonCounts } from './hexagon-counts.ts';
import { HEXAGON_CELLS } from './hexagons.ts';
import { IS_SYMBOL, TYPE_BITS, type SymbolRows } from './rows.ts';
import { viewArea, WORLD, type ViewArea } from './view-area.ts';
import type { WindowRows } from './visible.ts';

/** Width of a counting cell on the screen, px: from this to twice as much, as the zoom goes. */
const LEAST_CELL_PX = 3.5;
/** A hexagon at the edge of the view is counted whole. */
const MARGIN_PX = LEAST_CELL_PX * 2 * HEXAGON_CELLS;

/** The cells that cover an area at a scale. */
function cellsOf({ left, across, north, down }: ViewArea, worldPx: number): Cells {
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
 * Counts a window's events in the hexagons of the view, by small cells of it. When the window moves, only rows that come and go are counted,
 * so that a step over a million rows costs what it changes.
 */
export class HexagonGrid {
  cells: Cells = { shift: 31, column: 0, row: 0, columns: 0, rows: 0 };
  hexagons = new HexagonCounts(this.cells);
  /** Rows whose point is in the view. */
  inView = 0;
  #basis: Basis | null = null;
  #area: ViewArea | null = null;
  #inner: ViewArea | null = null;
  #isInside: ((x: number, y: number) => boolean) | null = null;
  #window: WindowRows = NOTHING;

  /** Forgets what was counted: the table or the filters changed. */
  reset(): void {
    this.#basis = null;
  }

  /** Counts the rows of a window in the view of a frame. */
  update(basis: Basis, window: WindowRows): void {
    const isNew = !this.#basis || !isSameView(this.#basis.frame, basis.frame);
    if (!isNew && window === this.#window) return;
    if (isNew) this.#begin(basis);
    const { first, to, ongoing } = this.#window;
    this.#addList(ongoing, -1);
    this.#addRange(first, Math.min(window.first, to), -1);
    this.#addRange(Math.max(window.to, first), to, -1);
    this.#addRange(window.first, Math.min(first, window.to), 1);
    this.#addRange(Math.max(to, window.first), window.to, 1);
    this.#addList(window.ongoing, 1);
    this.#window = window;
  }

  #begin(basis: Basis): void {
    this.#basis = basis;
    this.#area = viewArea(basis.frame, MARGIN_PX);
    this.#inner = viewArea(basis.frame, 0);
    this.#isInside = insideOf(basis.frame, this.#inner);
    this.cells = cellsOf(this.#area, basis.frame.worldPx);
    this.hexagons = new HexagonCounts(this.cells);
    this.inView = 0;
    this.#window = NOTHING;
  }

  #addList(list: Uint32Array, by: 1 | -1): void {
    for (let i = 0; i < list.length; i++) this.#addRange(list[i] as number, (list[i] as number) + 1, by);
  }

  /** Hot: every row of the window when the view moves; whole numbers of 32 bits throughout. */
  #addRange(from: number, to: number, by: 1 | -1): void {
    if (!this.#basis || !this.#area || !this.#inner || from >= to) return;
    const { rows, passing } = this.#basis;
    const { x, y, look } = rows;
    const [west, north] = [this.#area.west | 0, this.#area.north | 0];
    const { across, down } = this.#area;
    const { shift, row: top, columns } = this.cells;
    const column = this.cells.column | 0;
    const mask = (2 ** (32 - shift) - 1) | 0;
    const inner = this.#inner;
    const [innerWest, innerNorth] = [inner.west | 0, inner.north | 0];
    const isInside = this.#isInside;
    const hexagons = this.hexagons;
    let inView = 0;
    for (let row = from; row < to; row++) {
      const of = look[row] as number;
      if (of < IS_SYMBOL || (passing !== null && passing[row] === 0)) continue;
      const [px, py] = [(x[row] as number) | 0, (y[row] as number) | 0];
      if ((px - west) >>> 0 > across || (py - north) >>> 0 > down) continue;
      const cell = Math.imul((py >>> shift) - top, columns) + (((px >>> shift) - column) & mask);
      hexagons.add(cell, (of & TYPE_BITS) < FIRST_RESPONSE ? 0 : 1, by);
      if ((px - innerWest) >>> 0 > inner.across || (py - innerNorth) >>> 0 > inner.down) continue;
      if (isInside === null || isInside(px >>> 0, py >>> 0)) inView++;
    }
    this.inView += by * inView;
  }
}

/** Whether a point is in a view that is turned or tilted; null when its box says all. */
function insideOf(frame: Frame, { left, right, west }: ViewArea): ((x: number, y: number) => boolean) | null {
  if (isPlain(frame)) return null;
  const [a, b, c, d, e, f, g, h, i] = frame.toScreen;
  const { width, height } = frame;
  return (x, y) => {
    const v = y / WORLD;
    for (let u = left + ((x - west) >>> 0) / WORLD; u <= right; u++) {
      const w = g * u + h * v + i;
      const [sx, sy] = [a * u + b * v + c, d * u + e * v + f];
      if (w > 0 && sx >= 0 && sy >= 0 && sx <= width * w && sy <= height * w) return true;
    }
    return false;
  };
}

/** True when two frames show the same ground at the same size. */
function isSameView(a: Frame, b: Frame): boolean {
  if (a === b) return true;
  if (a.width !== b.width || a.height !== b.height || a.copies !== b.copies) return false;
  return a.toScreen.every((value, i) => value === b.toScreen[i]);
}
