import type { EventTable } from '$geodata/model/event-table.ts';
import type { Palette } from '../style/palette.ts';
import type { Form } from './form.ts';
import { frameOf, type Frame } from './frame.ts';
import { Placement } from './placement.ts';
import { Stage } from './stage.ts';

export { frameOf, type Frame };

/** How rows are drawn, and by which means. */
export interface Shown {
  form: Form;
  points: boolean;
  hexagons: boolean;
}

/**
 * Draws the events of a table on a canvas of its own over the map. A step of the window costs what is visible, not what
 * is loaded: rows are found by binary search, placed in doubles, and drawn in one call; above some 20,000 in the view
 * they are counted in hexagons, and a step counts only what comes and goes.
 */
export class EventLayer {
  palette: Palette;
  readonly #canvas: HTMLCanvasElement;
  readonly #gl: WebGL2RenderingContext;
  readonly #placement = new Placement();
  #stage: Stage | null;
  #last: Frame | null = null;

  /** @throws when the browser gives no WebGL2 context */
  constructor(canvas: HTMLCanvasElement, palette: Palette) {
    const gl = canvas.getContext('webgl2', { antialias: false, depth: false, stencil: false });
    if (!gl) throw new Error('Event layer: expected a WebGL2 context, got none.');
    this.palette = palette;
    this.#canvas = canvas;
    this.#gl = gl;
    this.#stage = new Stage(gl);
    canvas.addEventListener('webglcontextlost', this.#lose);
    canvas.addEventListener('webglcontextrestored', this.#restore);
  }

  /** Takes a table in place of the last, in proportion to its rows, once. The window stays; filters and selection go. */
  setTable(table: EventTable): void {
    this.#placement.setTable(table);
  }

  /** Rows that pass the filters: 1 in their byte; null for all. To be called again when bytes have changed. */
  setPassing(passing: Uint8Array | null): void {
    this.#placement.setPassing(passing);
  }

  /** The time window in minutes since 1970, half-open. An event that still goes on when it begins is in it. */
  setWindow(fromMin: number, toMin: number): void {
    this.#placement.setWindow(fromMin, toMin);
  }

  setSelected(row: number | null): void {
    this.#placement.selected = row;
  }

  setHovered(row: number | null): void {
    this.#placement.hovered = row;
  }

  /** Draws one frame: on the map's `render`, and once an animation frame when something was set. */
  draw(frame: Frame): void {
    this.#last = frame;
    this.#placement.place(frame);
    if (!this.#gl.isContextLost()) this.#stage?.paint(this.#placement, { frame, palette: this.palette });
  }

  /** Rows under a point, CSS px from the top left, topmost first; a stack gives several, a hexagon all of its events. */
  pick(x: number, y: number, pointer: 'mouse' | 'touch'): readonly number[] {
    return this.#placement.pick(x, y, pointer);
  }

  /** Events in the window that pass and whose point is in the view. */
  get visibleCount(): number {
    return this.#placement.visibleCount;
  }

  /** How rows are drawn; while one form gives way to the other, both as points and in hexagons. */
  get shown(): Shown {
    const { form, symbols, density } = this.#placement.mixture;
    return { form, points: symbols > 0, hexagons: density > 0 };
  }

  /** Frees what the graphics card holds; the canvas cannot be used again. */
  destroy(): void {
    this.#canvas.removeEventListener('webglcontextlost', this.#lose);
    this.#canvas.removeEventListener('webglcontextrestored', this.#restore);
    this.#stage = null;
    this.#gl.getExtension('WEBGL_lose_context')?.loseContext();
  }

  #lose = (event: Event): void => {
    event.preventDefault();
    this.#stage = null;
  };

  #restore = (): void => {
    this.#stage = new Stage(this.#gl);
    if (this.#last) this.draw(this.#last);
  };
}
