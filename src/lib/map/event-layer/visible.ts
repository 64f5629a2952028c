import type { Frame } from './frame.ts';
import type { SymbolRows } from './rows.ts';
import type { Run, SpatialIndex } from './spatial-index.ts';
import { WORLD, type ViewArea } from './view-area.ts';

/** Rows of a window: those of `[first, to)` and those that began before and go on. */
export interface WindowRows {
  first: number;
  to: number;
  ongoing: Uint32Array;
}

/** What decides whether a row of the window is seen. */
export interface Sight {
  area: ViewArea;
  /** 1 for each row that passes the filters; null when all do. */
  passing: Uint8Array | null;
}

/** Writes the rows of a window that lie in the area and pass into `out`; returns how many. */
export function findVisible(rows: SymbolRows, window: WindowRows, { area, passing }: Sight, out: Uint32Array): number {
  const { x, y, look } = rows;
  const { west, across, north, down } = area;
  const { first, to, ongoing } = window;
  let count = 0;
  for (let i = 0; i < ongoing.length; i++) {
    const row = ongoing[i] as number;
    if (look[row] === 0 || (passing !== null && passing[row] === 0)) continue;
    if (((x[row] as number) - west) >>> 0 <= across && ((y[row] as number) - north) >>> 0 <= down) out[count++] = row;
  }
  for (let row = first; row < to; row++) {
    if (look[row] === 0 || (passing !== null && passing[row] === 0)) continue;
    if (((x[row] as number) - west) >>> 0 <= across && ((y[row] as number) - north) >>> 0 <= down) out[count++] = row;
  }
  return count;
}

/** The same from runs of a spatial index, for a window that holds many more rows than the area; `out` is in time order. */
export function findVisibleNear(
  rows: SymbolRows,
  { index, runs }: { index: SpatialIndex; runs: readonly Run[] },
  { area, passing, fromMin, toMin }: Sight & { fromMin: number; toMin: number },
  out: Uint32Array,
): number {
  const { x, y, table } = rows;
  const { west, across, north, down } = area;
  let count = 0;
  for (const { from, to } of runs) {
    for (let i = from; i < to; i++) {
      const row = index.order[i] as number;
      if ((table.startMin[row] as number) >= toMin || (table.endMin[row] as number) <= fromMin) continue;
      if (passing !== null && passing[row] === 0) continue;
      if (((x[row] as number) - west) >>> 0 <= across && ((y[row] as number) - north) >>> 0 <= down) out[count++] = row;
    }
  }
  out.subarray(0, count).sort();
  return count;
}

/** Points of the screen for rows, one for each copy of the world that the view shows. */
export class ScreenRows {
  count = 0;
  /** Rows whose point is in the view, each counted once. */
  inView = 0;
  row = new Uint32Array(1024);
  x = new Float32Array(1024);
  y = new Float32Array(1024);

  /** Projects rows in doubles: exact at any zoom. */
  project(rows: SymbolRows, seen: Uint32Array, { frame, area }: { frame: Frame; area: ViewArea }): void {
    const [a, b, c, d, e, f, g, h, i] = frame.toScreen;
    const { width, height } = frame;
    this.count = this.inView = 0;
    for (let n = 0; n < seen.length; n++) {
      const row = seen[n] as number;
      const v = (rows.y[row] as number) / WORLD;
      let inside = false;
      // The first copy east of the view's west edge, then those after it.
      for (let u = area.left + (((rows.x[row] as number) - area.west) >>> 0) / WORLD; u <= area.right; u++) {
        const w = g * u + h * v + i;
        if (w <= 0) continue;
        const [px, py] = [(a * u + b * v + c) / w, (d * u + e * v + f) / w];
        if (px >= 0 && py >= 0 && px <= width && py <= height) inside = true;
        this.push(row, px, py);
      }
      if (inside) this.inView++;
    }
  }

  /** Adds a row at a point. */
  push(row: number, x: number, y: number): void {
    if (this.count === this.row.length) this.#grow();
    this.row[this.count] = row;
    this.x[this.count] = x;
    this.y[this.count++] = y;
  }

  #grow(): void {
    const { row, x, y } = this;
    this.row = new Uint32Array(row.length * 2);
    this.x = new Float32Array(row.length * 2);
    this.y = new Float32Array(row.length * 2);
    this.row.set(row);
    this.x.set(x);
    this.y.set(y);
  }
}
