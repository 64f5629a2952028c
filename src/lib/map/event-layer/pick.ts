import type { SymbolContext } from './appearance.ts';
import { sketchRadius, type Sketch } from './gather-stacks.ts';
import { isStrikeLook, type SymbolRows } from './rows.ts';

/** A pointer this near to a symbol means it; touch needs more. */
const REACH_PX = { mouse: 12, touch: 22 };
/** Rows this near to each other on the screen are at one place. */
const SAME_PX = 2;
const LARGEST_PX = 40;

/** What was drawn, topmost last. */
export interface Drawn {
  sketch: Sketch;
  rows: SymbolRows;
  context: SymbolContext;
  /** Indices of the sketch in drawing order. */
  order: Uint32Array;
  /** How many of `order` were drawn. */
  count: number;
}

/** Rows whose symbols lie under a point, topmost first; where there is none, the nearest one in reach and its stack. */
export function pickSymbols(drawn: Drawn, x: number, y: number, pointer: keyof typeof REACH_PX): number[] {
  const { rows, sketch, order } = drawn;
  const { screen } = sketch;
  const under: number[] = [];
  let nearest = -1;
  let least = REACH_PX[pointer];
  for (let i = drawn.count - 1; i >= 0; i--) {
    const n = order[i] as number;
    const [dx, dy] = [Math.abs((screen.x[n] as number) - x), Math.abs((screen.y[n] as number) - y)];
    if (dx > LARGEST_PX || dy > LARGEST_PX) continue;
    const look = rows.look[screen.row[n] as number] as number;
    const away = Math.hypot(dx, dy);
    if ((isStrikeLook(look) ? dx + dy : away) <= sketchRadius(sketch, n, drawn)) under.push(n);
    else if (away < least) [nearest, least] = [n, away];
  }
  const met = under.length > 0 || nearest < 0 ? under : indicesAt(drawn, nearest);
  return [...new Set(met.flatMap((n) => membersOf(sketch, n)))];
}

/** Rows of the symbol at an index, newest first. */
function membersOf({ screen, stacks }: Sketch, n: number): readonly number[] {
  return stacks.get(n)?.toReversed() ?? [screen.row[n] as number];
}

function indicesAt({ sketch: { screen }, order, count }: Drawn, at: number): number[] {
  const [x, y] = [screen.x[at] as number, screen.y[at] as number];
  const found: number[] = [];
  for (let i = count - 1; i >= 0; i--) {
    const n = order[i] as number;
    const near = Math.abs((screen.x[n] as number) - x) <= SAME_PX && Math.abs((screen.y[n] as number) - y) <= SAME_PX;
    if (near) found.push(n);
  }
  return found;
}
