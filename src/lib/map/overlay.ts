import { drawThreads, type Exit, type LabelledThread, type Padding } from './symbols/draw-threads.ts';
import { drawTag } from './symbols/draw-tag.ts';
import { SymbolLayer, type Hit, type Projection } from './symbols/symbol-layer.ts';
import type { Palette } from './style/palette.ts';
import type { Tag } from './tags.ts';

/** What is drawn over the map in the same frame: threads, tags, symbols. */
export class Overlay {
  readonly symbols: SymbolLayer;
  threads: readonly LabelledThread[] = [];
  /** How much of each thread is drawn, 0 to 1. */
  drawn = 1;
  tags: readonly Tag[] = [];
  padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
  #ctx: CanvasRenderingContext2D;
  #boxes: { tag: Tag; x: number; y: number; width: number; height: number }[] = [];

  /** @throws when the browser gives no 2D context */
  constructor(canvas: HTMLCanvasElement, palette: Palette) {
    const ctx = canvas.getContext('2d');
    if (!ctx) throw new Error('Map overlay: expected a 2D canvas context, got none.');
    this.#ctx = ctx;
    this.symbols = new SymbolLayer(palette);
  }

  /** Draws one frame; returns the threads that leave the view. */
  draw(projection: Projection): Exit[] {
    const ctx = this.#ctx;
    const { palette } = this.symbols;
    this.#fitCanvas(projection);
    ctx.clearRect(0, 0, projection.width, projection.height);
    const exits = drawThreads(ctx, this.threads, { projection, palette, padding: this.padding, drawn: this.drawn });
    this.#boxes = this.tags.map((tag) => ({ tag, ...drawTag(ctx, tag, { projection, palette }) }));
    this.symbols.draw(ctx, projection);
    return exits;
  }

  /** A symbol under a point of the screen, or else a tag. */
  hit(x: number, y: number, pointer: 'mouse' | 'touch'): Hit | Tag | null {
    const box = this.#boxes.find((b) => x >= b.x && x <= b.x + b.width && y >= b.y && y <= b.y + b.height);
    return this.symbols.hit(x, y, pointer) ?? box?.tag ?? null;
  }

  #fitCanvas({ width, height }: Projection): void {
    const { canvas } = this.#ctx;
    const ratio = globalThis.devicePixelRatio || 1;
    const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (canvas.width !== w || canvas.height !== h) Object.assign(canvas, { width: w, height: h });
    this.#ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  }
}
