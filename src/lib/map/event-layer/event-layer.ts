import { sliceByTime, type EventTable } from '$geodata/model/event-table.ts';
import type { Palette } from '../style/palette.ts';
import { mixtureOf, type Form, type Mixture } from './form.ts';
import { frameOf, type Frame } from './frame.ts';
import { layOutSymbols, radiusOf } from './lay-out-symbols.ts';
import { OngoingIndex } from './ongoing.ts';
import { pickSymbols } from './pick.ts';
import { toSymbolRows, type SymbolRows } from './rows.ts';
import { SymbolInstances } from './symbol-instances.ts';
import { SymbolPainter } from './symbol-painter.ts';
import { viewArea } from './view-area.ts';
import { findVisible, ScreenRows, type WindowRows } from './visible.ts';

export { frameOf, type Frame };

/** Room for symbols whose middle lies outside the view. */
const MARGIN_PX = 34;
const CASING_PX = 1.5;
const DOT_CASING_PX = 0.5;

/**
 * Draws the events of a table on a canvas of its own over the map. A step of the window costs what is visible, not what
 * is loaded: rows are found by binary search, placed in doubles, and drawn in one call.
 */
export class EventLayer {
  palette: Palette;
  visibleCount = 0;
  form: Form = 'symbols';
  readonly #canvas: HTMLCanvasElement;
  readonly #gl: WebGL2RenderingContext;
  #painter: SymbolPainter | null;
  #rows: SymbolRows | null = null;
  #ongoing: OngoingIndex | null = null;
  #passing: Uint8Array | null = null;
  #window: WindowRows = { first: 0, to: 0, ongoing: new Uint32Array() };
  #span = { fromMin: 0, toMin: 0 };
  #selected: number | null = null;
  #hovered: number | null = null;
  #seen = new Uint32Array();
  #order = new Uint32Array();
  #mixture: Mixture = mixtureOf(0);
  #last: Frame | null = null;
  readonly #screen = new ScreenRows();
  readonly #instances = new SymbolInstances();

  /** @throws when the browser gives no WebGL2 context */
  constructor(canvas: HTMLCanvasElement, palette: Palette) {
    const gl = canvas.getContext('webgl2', {
      antialias: false,
      depth: false,
      stencil: false,
      premultipliedAlpha: true,
    });
    if (!gl) throw new Error('Event layer: expected a WebGL2 context, got none.');
    this.palette = palette;
    this.#canvas = canvas;
    this.#gl = gl;
    this.#painter = new SymbolPainter(gl);
    canvas.addEventListener('webglcontextlost', this.#lose);
    canvas.addEventListener('webglcontextrestored', this.#restore);
  }

  /** Takes a table in place of the last; in proportion to its rows, once. Nothing is shown until a window is set. */
  setTable(table: EventTable): void {
    this.#rows = toSymbolRows(table);
    this.#ongoing = new OngoingIndex(table.endMin);
    this.#seen = new Uint32Array(table.count);
    this.#passing = null;
    this.#selected = this.#hovered = null;
    this.setWindow(this.#span.fromMin, this.#span.toMin);
  }

  /** Rows that pass the filters: 1 in their byte; null for all. Told anew when bytes change. */
  setPassing(passing: Uint8Array | null): void {
    const count = this.#rows?.table.count ?? 0;
    if (passing && passing.length < count)
      throw new Error(`Event layer: expected a byte for each of ${count} rows, got ${passing.length}.`);
    this.#passing = passing;
  }

  /** The time window in minutes since 1970, half-open. An event that goes on when it begins is in it. */
  setWindow(fromMin: number, toMin: number): void {
    this.#span = { fromMin, toMin };
    if (!this.#rows || !this.#ongoing) return;
    const { from, first, to } = sliceByTime(this.#rows.table, fromMin, toMin);
    this.#window = { first, to, ongoing: this.#ongoing.find(from, first, fromMin) };
  }

  setSelected(row: number | null): void {
    this.#selected = row;
  }

  setHovered(row: number | null): void {
    this.#hovered = row;
  }

  /** Draws one frame: on the map's `render`, and once an animation frame when something was set. */
  draw(frame: Frame): void {
    this.#last = frame;
    this.#place(frame);
    const { form } = this.#mixture;
    this.form = form;
    this.#paint(frame);
  }

  /** Rows under a point, CSS px from the top left, topmost first; a stack gives several. */
  pick(x: number, y: number, pointer: 'mouse' | 'touch'): readonly number[] {
    const [rows, frame] = [this.#rows, this.#last];
    if (!rows || !frame) return [];
    const look = { zoom: frame.zoom, mixture: this.#mixture };
    const radius = (of: number): number => radiusOf(of, look);
    return pickSymbols({ rows, screen: this.#screen, order: this.#order, radiusOf: radius }, x, y, pointer);
  }

  destroy(): void {
    this.#canvas.removeEventListener('webglcontextlost', this.#lose);
    this.#canvas.removeEventListener('webglcontextrestored', this.#restore);
    this.#gl.getExtension('WEBGL_lose_context')?.loseContext();
    this.#painter = null;
    this.#rows = null;
  }

  #place(frame: Frame): void {
    const rows = this.#rows;
    if (!rows) return;
    const area = viewArea(frame, MARGIN_PX);
    const count = findVisible(rows, this.#window, { area, passing: this.#passing }, this.#seen);
    this.#screen.project(rows, this.#seen.subarray(0, count), { frame, area });
    this.visibleCount = this.#screen.inView;
    this.#mixture = mixtureOf(this.visibleCount);
    if (this.#order.length < this.#screen.count) this.#order = new Uint32Array(this.#screen.row.length);
    const context = { ...this.#span, zoom: frame.zoom, mixture: this.#mixture };
    layOutSymbols(
      rows,
      this.#screen,
      { ...context, selected: this.#selected, hovered: this.#hovered },
      { instances: this.#instances, order: this.#order },
    );
  }

  #paint(frame: Frame): void {
    const gl = this.#gl;
    if (!this.#painter || gl.isContextLost()) return;
    const { width, height } = this.#fitCanvas(frame);
    gl.viewport(0, 0, width, height);
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    const { crisp, symbols } = this.#mixture;
    const casing = DOT_CASING_PX + (CASING_PX - DOT_CASING_PX) * crisp;
    this.#painter.paint(this.#instances, { frame, palette: this.palette, casing, opacity: symbols });
  }

  #fitCanvas({ width, height, pixelRatio }: Frame): HTMLCanvasElement {
    const canvas = this.#canvas;
    const [w, h] = [Math.round(width * pixelRatio), Math.round(height * pixelRatio)];
    if (canvas.width !== w || canvas.height !== h) Object.assign(canvas, { width: w, height: h });
    return canvas;
  }

  #lose = (event: Event): void => {
    event.preventDefault();
    this.#painter = null;
  };

  #restore = (): void => {
    this.#painter = new SymbolPainter(this.#gl);
    if (this.#last) this.draw(this.#last);
  };
}
