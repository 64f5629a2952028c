import { dockOffset } from '../symbols/to-symbol.ts';
import { radiusOf, type SymbolContext } from './appearance.ts';
import { isStrikeLook, type SymbolRows } from './rows.ts';
import { ScreenRows } from './visible.ts';

/** What stands on the screen: a symbol a point, the rows of one that stands for several, and whether their number is written. */
export interface Sketch {
  /** For a stack, the row with most people killed or injured, the newest of these. */
  screen: ScreenRows;
  /** Rows of the stack at an index of `screen`, newest last; none for a single row. */
  stacks: ReadonlyMap<number, readonly number[]>;
  numerals: boolean;
}

/** Room for a numeral. */
const STACK_RADIUS_PX = { strike: 13, response: 10 };

/** Joins rows of one kind at one point into stacks; responses dock at the lower right of the strikes of their point. */
export function gatherStacks(rows: SymbolRows, screen: ScreenRows, context: SymbolContext): Sketch {
  const stacks = new Map<number, number[]>();
  const shown = new ScreenRows();
  const strikeAt = new Map<number, number>();
  const responseAt = new Map<number, number>();
  for (let n = 0; n < screen.count; n++) {
    const [row, x, y] = [screen.row[n] as number, screen.x[n] as number, screen.y[n] as number];
    const at = isStrikeLook(rows.look[row] as number) ? strikeAt : responseAt;
    const point = pointKey(x, y);
    const known = at.get(point);
    if (known === undefined) {
      at.set(point, shown.count);
      shown.push(row, x, y);
    } else {
      const members = stacks.get(known) ?? [shown.row[known] as number];
      stacks.set(known, members);
      members.push(row);
      if ((rows.look[row] as number) >= (rows.look[shown.row[known] as number] as number)) shown.row[known] = row;
    }
  }
  const sketch = { screen: shown, stacks, numerals: context.mixture.icons > 0.5 };
  for (const [point, n] of responseAt) dock(sketch, n, strikeAt.get(point), { rows, context });
  return sketch;
}

/** A quarter of a pixel, so that one place is one point. */
const pointKey = (x: number, y: number): number => Math.round(x * 4) * 2 ** 24 + Math.round(y * 4);

function dock(
  sketch: Sketch,
  n: number,
  strike: number | undefined,
  { rows, context }: { rows: SymbolRows; context: SymbolContext },
): void {
  if (strike === undefined) return;
  const { dx, dy } = dockOffset(sketchRadius(sketch, strike, { rows, context }));
  sketch.screen.x[n] = (sketch.screen.x[n] as number) + dx;
  sketch.screen.y[n] = (sketch.screen.y[n] as number) + dy;
}

/** True where a number is written on the symbol at an index. */
export const isNumbered = ({ stacks, numerals }: Sketch, n: number): boolean => numerals && stacks.has(n);

/** Radius of the symbol at an index of a sketch, CSS px. */
export function sketchRadius(
  sketch: Sketch,
  n: number,
  { rows, context }: { rows: SymbolRows; context: SymbolContext },
): number {
  const look = rows.look[sketch.screen.row[n] as number] as number;
  if (!isNumbered(sketch, n)) return radiusOf(look, context);
  if (!isStrikeLook(look)) return STACK_RADIUS_PX.response;
  return Math.max(STACK_RADIUS_PX.strike, radiusOf(look, { ...context, zoom: 0 }));
}
