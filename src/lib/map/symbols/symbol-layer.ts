import type { ConflictEvent } from '$geodata/model/event.ts';
import type { Mark } from '../marks.ts';
import { fromWorld, type WorldPoint } from '../mercator.ts';
import { toStacks, type Stack } from '../stacks.ts';
import type { Palette } from '../style/palette.ts';
import { drawSymbol, type Emphasis, type Symbol } from './draw.ts';
import { fanOut, MAX_FANNED } from './fan.ts';
import { dockOffset, stackSymbol, toSymbol } from './to-symbol.ts';

/** Where the map looks now. */
export interface Projection {
  zoom: number;
  pxPerWorld: number;
  width: number;
  height: number;
  /** [lon, lat] to CSS pixels from the top left. */
  project(lonLat: [number, number]): { x: number; y: number };
  /** CSS pixels to the world square. */
  unproject(point: { x: number; y: number }): WorldPoint;
}

/** What a pointer met: one event, or a stack of several. */
export interface Hit {
  /** null for a stack that is not open. */
  event: ConflictEvent | null;
  stack: Stack;
}

interface Drawn extends Hit {
  symbol: Symbol;
}
/** A pointer this near to a symbol means it; touch needs more. */
const REACH_PX = { mouse: 12, touch: 22 };

/**
 * The symbols of the visible events, on a canvas over the map. Everything that knows how they are drawn is behind this
 * class: it is given events and a projection and asked what a pointer met.
 */
export class SymbolLayer {
  palette: Palette;
  #points: readonly Mark[] = [];
  #stacks: Stack[] = [];
  #stacksZoom = Number.NaN;
  #drawn: Drawn[] = [];
  #selectedId: string | null = null;
  #hoveredId: string | null = null;
  #fannedKey: string | null = null;

  constructor(palette: Palette) {
    this.palette = palette;
  }

  /** The stacks as grouped for the last zoom drawn. */
  get stacks(): readonly Stack[] {
    return this.#stacks;
  }

  setEvents(points: readonly Mark[]): void {
    this.#points = points;
    this.#stacksZoom = Number.NaN;
  }

  setSelected(id: string | null): void {
    this.#selectedId = id;
  }

  setHovered(id: string | null): void {
    this.#hoveredId = id;
  }

  /** Opens a stack, or closes the open one with null. */
  fan(key: string | null): void {
    this.#fannedKey = key;
  }

  get fannedKey(): string | null {
    return this.#fannedKey;
  }

  /** True when a stack is small enough to open. */
  canFan(stack: Stack): boolean {
    return stack.events.length <= MAX_FANNED;
  }

  /** Regroups for a zoom; grouping is kept while the zoom is. */
  group({ zoom, pxPerWorld }: Pick<Projection, 'zoom' | 'pxPerWorld'>): readonly Stack[] {
    if (zoom !== this.#stacksZoom) {
      this.#stacks = toStacks(this.#points, { zoom, pxPerWorld });
      this.#stacksZoom = zoom;
      if (!this.#stacks.some(({ key }) => key === this.#fannedKey)) this.#fannedKey = null;
    }
    return this.#stacks;
  }

  /** Draws responses, strikes, then what is selected and hovered. The context is scaled to CSS pixels. */
  draw(ctx: CanvasRenderingContext2D, projection: Projection): void {
    this.group(projection);
    this.#drawn = this.#place(projection);
    const rank = ({ event, stack, symbol }: Drawn): number => {
      const emphasis = this.#emphasisOf({ event, stack });
      const fanned = stack.key === this.#fannedKey ? 8 : 0;
      return fanned + (emphasis === 'selected' ? 4 : emphasis === 'hovered' ? 2 : symbol.kind === 'strike' ? 1 : 0);
    };
    this.#drawn.sort((a, b) => rank(a) - rank(b) || b.symbol.radius - a.symbol.radius);
    this.#drawSpokes(ctx);
    for (const item of this.#drawn) {
      drawSymbol(ctx, item.symbol, { palette: this.palette, emphasis: this.#emphasisOf(item) });
    }
  }

  /** The topmost symbol under a point of the screen. */
  hit(x: number, y: number, pointer: keyof typeof REACH_PX = 'mouse'): Hit | null {
    const distance = ({ symbol }: Drawn): number => Math.hypot(symbol.x - x, symbol.y - y) - symbol.radius * 0.8;
    const reach = REACH_PX[pointer];
    let best: Drawn | null = null;
    for (const item of this.#drawn) {
      const near = Math.hypot(item.symbol.x - x, item.symbol.y - y) <= Math.max(item.symbol.radius, reach);
      if (near && (!best || distance(item) <= distance(best))) best = item;
    }
    return best ? { event: best.event, stack: best.stack } : null;
  }

  #place(projection: Projection): Drawn[] {
    const radii = new Map<string, number>();
    const placed: Drawn[] = [];
    // Strikes come after the responses of their place; their size says where those dock.
    for (const stack of [...this.#stacks].reverse()) {
      const { x, y } = projection.project(fromWorld(stack.at));
      if (x < -60 || y < -60 || x > projection.width + 60 || y > projection.height + 60) continue;
      const symbol = stackSymbol(stack, { x, y, zoom: projection.zoom });
      const place = stack.places[0]?.place_id ?? '';
      if (stack.kind === 'strike') radii.set(place, symbol.radius);
      const { dx, dy } = stack.dx > 0 ? dockOffset(radii.get(place) ?? 9) : { dx: 0, dy: 0 };
      symbol.x += dx;
      symbol.y += dy;
      placed.push(...this.#open(stack, symbol, projection.zoom));
    }
    return placed;
  }

  /** A stack as one symbol, or its events around it when it is open. */
  #open(stack: Stack, symbol: Symbol, zoom: number): Drawn[] {
    const [only] = stack.events;
    if (only && stack.events.length === 1) return [{ event: only, stack, symbol }];
    if (stack.key !== this.#fannedKey) return [{ event: null, stack, symbol }];
    return fanOut(stack.events).map(({ event, dx, dy }) => ({
      event,
      stack,
      symbol: toSymbol(event, { x: symbol.x + dx, y: symbol.y + dy, zoom }),
    }));
  }

  #drawSpokes(ctx: CanvasRenderingContext2D): void {
    const fanned = this.#drawn.filter(({ stack }) => stack.key === this.#fannedKey).map(({ symbol }) => symbol);
    if (fanned.length === 0) return;
    const mean = (values: number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
    const [x, y] = [mean(fanned.map((symbol) => symbol.x)), mean(fanned.map((symbol) => symbol.y))];
    ctx.strokeStyle = this.palette.ink;
    ctx.lineWidth = 1;
    ctx.beginPath();
    for (const symbol of fanned) {
      ctx.moveTo(x, y);
      ctx.lineTo(symbol.x, symbol.y);
    }
    ctx.stroke();
    ctx.fillStyle = this.palette.ink;
    ctx.beginPath();
    ctx.arc(x, y, 2.5, 0, Math.PI * 2);
    ctx.fill();
  }

  #emphasisOf({ event, stack }: Hit): Emphasis {
    const ids = event ? [event.event_id] : stack.events.map(({ event_id }) => event_id);
    if (this.#selectedId !== null && ids.includes(this.#selectedId)) return 'selected';
    return this.#hoveredId !== null && ids.includes(this.#hoveredId) ? 'hovered' : null;
  }
}
