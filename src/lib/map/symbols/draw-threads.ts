import { fromWorld } from '../mercator.ts';
import type { Palette } from '../style/palette.ts';
import type { Thread } from '../threads.ts';
import type { Projection } from './symbol-layer.ts';

/** A thread with the words of its lag. */
export interface LabelledThread extends Thread {
  lag: string;
}

/** Where a thread leaves the part of the map that is not covered, and what it goes to. */
export interface Exit {
  thread: LabelledThread;
  x: number;
  y: number;
}

/** Space kept free at each side, px. */
export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

type ScreenPoint = { x: number; y: number };

const PILL_FONT = '600 12px "Source Sans 3 Variable", "Source Sans 3", "Segoe UI", Arial, sans-serif';
/** A thread shorter than this is hidden by its symbols. */
const SHORTEST_PX = 34;

/** What threads are drawn with. */
export interface ThreadContext {
  projection: Projection;
  palette: Palette;
  padding: Padding;
  /** How much of each line is drawn, from the strike on, 0 to 1; lags are written when all is. */
  drawn?: number;
}

/** Draws the threads of the open event with their lags; returns those that run out of the view. */
export function drawThreads(
  ctx: CanvasRenderingContext2D,
  threads: readonly LabelledThread[],
  { projection, palette, padding, drawn = 1 }: ThreadContext,
): Exit[] {
  const written = new Set<string>();
  const exits: Exit[] = [];
  const lines = threads
    .map((thread) => ({ thread, line: thread.path.map((point) => projection.project(fromWorld(point))) }))
    .filter(({ line }) => lengthOf(line) > SHORTEST_PX);
  for (const { thread, line } of lines) drawLine(ctx, upTo(line, drawn), { palette, stated: thread.link.stated });
  if (drawn < 1) return exits;
  for (const { thread, line } of lines) {
    const exit = exitOf(line, projection, padding);
    if (exit) exits.push({ thread, ...exit });
    else if (!written.has(thread.lag)) {
      const middle = line[Math.floor(line.length * 0.55)];
      if (middle) drawPill(ctx, middle, { text: thread.lag, palette });
      written.add(thread.lag);
    }
  }
  return exits;
}

/** The first part of a line whose points stand at even steps. */
function upTo(line: readonly ScreenPoint[], share: number): readonly ScreenPoint[] {
  if (share >= 1) return line;
  const end = share * (line.length - 1);
  const [from, to] = [line[Math.floor(end)], line[Math.ceil(end)]];
  if (!from || !to) return line;
  const part = end - Math.floor(end);
  const tip = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
  return [...line.slice(0, Math.floor(end) + 1), tip];
}

function lengthOf(line: readonly ScreenPoint[]): number {
  const [first, last] = [line[0], line.at(-1)];
  return first && last ? Math.hypot(last.x - first.x, last.y - first.y) : 0;
}

/** Where a line leaves the view for good; null when it ends in view. A symbol half over the edge is still in view. */
function exitOf(line: readonly ScreenPoint[], projection: Projection, padding: Padding): ScreenPoint | null {
  const last = line.at(-1);
  const slack = { top: 0, right: 0, bottom: 0, left: 0 };
  if (!last || isInside(last, projection, slack)) return null;
  const index = line.findLastIndex((point) => isInside(point, projection, padding));
  let [inside, outside] = [line[index], line[index + 1]];
  if (!inside || !outside) return nearestInside(line[0] ?? last, projection, padding);
  // Halving finds the crossing to a pixel, whichever side it is on.
  for (let i = 0; i < 12; i += 1) {
    const middle: ScreenPoint = { x: (inside.x + outside.x) / 2, y: (inside.y + outside.y) / 2 };
    if (isInside(middle, projection, padding)) inside = middle;
    else outside = middle;
  }
  return inside;
}

function isInside({ x, y }: ScreenPoint, { width, height }: Projection, padding: Padding): boolean {
  return x > padding.left && y > padding.top && x < width - padding.right && y < height - padding.bottom;
}

function nearestInside({ x, y }: ScreenPoint, { width, height }: Projection, padding: Padding): ScreenPoint {
  return {
    x: Math.min(Math.max(x, padding.left), width - padding.right),
    y: Math.min(Math.max(y, padding.top), height - padding.bottom),
  };
}

function drawLine(
  ctx: CanvasRenderingContext2D,
  line: readonly ScreenPoint[],
  { palette, stated }: { palette: Palette; stated: boolean },
) {
  const trace = (): void => {
    ctx.beginPath();
    line.forEach(({ x, y }, i) => (i === 0 ? ctx.moveTo(x, y) : ctx.lineTo(x, y)));
    ctx.stroke();
  };
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  ctx.strokeStyle = palette.paper;
  ctx.lineWidth = 4.5;
  trace();
  ctx.strokeStyle = palette.response;
  ctx.lineWidth = 1.75;
  ctx.setLineDash(stated ? [] : [5, 4]);
  trace();
  ctx.setLineDash([]);
}

function drawPill(
  ctx: CanvasRenderingContext2D,
  { x, y }: ScreenPoint,
  { text, palette }: { text: string; palette: Palette },
): void {
  ctx.font = PILL_FONT;
  const width = ctx.measureText(text).width + 16;
  ctx.beginPath();
  ctx.roundRect(x - width / 2, y - 10.5, width, 21, 10.5);
  ctx.fillStyle = palette.paper;
  ctx.fill();
  ctx.strokeStyle = palette.response;
  ctx.lineWidth = 1;
  ctx.stroke();
  ctx.fillStyle = palette.responseText;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  ctx.fillText(text, x, y + 4);
}
