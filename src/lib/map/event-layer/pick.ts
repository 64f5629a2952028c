import type { SymbolRows } from './rows.ts';
import { isStrikeLook } from './rows.ts';
import type { ScreenRows } from './visible.ts';

/** A pointer this near to a symbol means it; touch needs more. */
const REACH_PX = { mouse: 12, touch: 22 };
/** Symbols this near to each other are one stack. */
const STACK_PX = 2;

/** What was drawn, topmost last. */
export interface Drawn {
  rows: SymbolRows;
  screen: ScreenRows;
  order: Uint32Array;
  radiusOf(look: number): number;
}

/** Rows whose symbols lie under a point, topmost first; where there is none, the nearest one in reach and its stack. */
export function pickSymbols(drawn: Drawn, x: number, y: number, pointer: keyof typeof REACH_PX): number[] {
  const { rows, screen, order } = drawn;
  const under: number[] = [];
  let nearest = -1;
  let least = REACH_PX[pointer];
  for (let i = screen.count - 1; i >= 0; i--) {
    const n = order[i] as number;
    const [dx, dy] = [Math.abs((screen.x[n] as number) - x), Math.abs((screen.y[n] as number) - y)];
    if (dx > 40 || dy > 40) continue;
    const look = rows.look[screen.row[n] as number] as number;
    const away = (isStrikeLook(look) ? dx + dy : Math.hypot(dx, dy)) - drawn.radiusOf(look);
    if (away <= 0) under.push(screen.row[n] as number);
    else if (Math.hypot(dx, dy) < least) [nearest, least] = [n, Math.hypot(dx, dy)];
  }
  return [...new Set(under.length > 0 || nearest < 0 ? under : stackAt(drawn, nearest))];
}

function stackAt({ screen, order }: Drawn, at: number): number[] {
  const [x, y] = [screen.x[at] as number, screen.y[at] as number];
  const stack: number[] = [];
  for (let i = screen.count - 1; i >= 0; i--) {
    const n = order[i] as number;
    const near = Math.abs((screen.x[n] as number) - x) <= STACK_PX && Math.abs((screen.y[n] as number) - y) <= STACK_PX;
    if (near) stack.push(screen.row[n] as number);
  }
  return stack;
}
