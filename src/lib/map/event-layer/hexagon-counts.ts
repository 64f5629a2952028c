import type { Cells } from './cells.ts';
import { centreOf, hexagonAt } from './hexagons.ts';

/** Hexagons of a view with what was counted in them, as columns; those that nothing was ever counted in are not there. */
export class HexagonCounts {
  count = 0;
  /** Centres in cells from the world's corner. */
  x = new Float64Array(256);
  y = new Float64Array(256);
  /** Strikes of hexagon i at 2 i, responses at 2 i + 1. */
  events = new Int32Array(512);
  readonly #cells: Cells;
  /** Hexagon of each cell, by its middle; -1 until something happens in it. */
  readonly #ofCell: Int32Array;
  readonly #known = new Map<number, number>();

  constructor(cells: Cells) {
    this.#cells = cells;
    this.#ofCell = new Int32Array(cells.columns * cells.rows).fill(-1);
  }

  /** Counts an event more or less in a cell; `kind` is 0 for a strike, 1 for a response. */
  add(cell: number, kind: number, by: 1 | -1): void {
    let hexagon = this.#ofCell[cell] as number;
    if (hexagon < 0) hexagon = this.#ofCell[cell] = this.#find(cell);
    const at = hexagon * 2 + kind;
    this.events[at] = (this.events[at] as number) + by;
  }

  #find(cell: number): number {
    const { column, row, columns } = this.#cells;
    const at = hexagonAt(column + (cell % columns) + 0.5, row + Math.floor(cell / columns) + 0.5);
    const key = at.row * 2 ** 26 + at.column;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = this.count++;
    this.#known.set(key, made);
    if (made === this.x.length) this.#grow();
    const centre = centreOf(at);
    this.x[made] = centre.x;
    this.y[made] = centre.y;
    return made;
  }

  #grow(): void {
    const { x, y, events } = this;
    this.x = new Float64Array(x.length * 2);
    this.y = new Float64Array(x.length * 2);
    this.events = new Int32Array(x.length * 4);
    this.x.set(x);
    this.y.set(y);
    this.events.set(events);
  }
}
