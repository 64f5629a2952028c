import { STRIKE_SIZES } from '../magnitude.ts';
import { edgeOpacity, sizeOf, type SymbolContext } from './appearance.ts';
import { isNumbered, sketchRadius, type Sketch } from './gather-stacks.ts';
import { countGlyph } from './glyphs.ts';
import { flagsOf, glyphOf, LookTable } from './look-table.ts';
import { isStrikeLook, type SymbolRows } from './rows.ts';
import type { SymbolInstance, SymbolInstances } from './symbol-instances.ts';
import { EMPHASIS, FLAGS } from './symbol-shaders.ts';

/** Buckets of the drawing order: responses, strikes from large to small, then those with a number, which nothing may hide. */
const BUCKETS = STRIKE_SIZES.length + 3;
/** How far behind a numbered symbol its copy stands, px. */
const COPY_PX = 4;

/** What a sketch is laid out with. */
interface Layout {
  rows: SymbolRows;
  context: SymbolContext;
}

/** Packs a sketch as symbols in drawing order; `order[i]` says which index of the sketch instance `i` belongs to. */
export function layOutSymbols(
  sketch: Sketch,
  layout: Layout,
  { instances, order }: { instances: SymbolInstances; order: Uint32Array },
): void {
  const { screen, stacks } = sketch;
  const starts = bucketStarts(sketch, layout.rows);
  const looks = stacks.size === 0 ? new LookTable(layout.context) : null;
  instances.resize(starts[BUCKETS] as number);
  for (let n = 0; n < screen.count; n++) {
    const bucket = bucketOf(sketch, n, layout.rows);
    const at = starts[bucket] as number;
    if (looks) {
      order[at] = n;
      starts[bucket] = at + 1;
      looks.write(instances, at, { rows: layout.rows, screen, n });
      continue;
    }
    const symbol = symbolOf(sketch, n, layout);
    const numbered = isNumbered(sketch, n);
    if (numbered) instances.set(at, copyOf(symbol));
    instances.set(numbered ? at + 1 : at, symbol);
    order[at] = n;
    if (numbered) order[at + 1] = n;
    starts[bucket] = at + (numbered ? 2 : 1);
  }
}

/** The symbols of what is hovered and selected, with rings: whole ones, whatever the others are shown as. */
export function layOutEmphasised(
  sketch: Sketch,
  { rows, context }: Layout,
  { instances, selected }: { instances: SymbolInstances; selected: number | null },
): void {
  const { screen, stacks } = sketch;
  const whole = { ...context, mixture: { ...context.mixture, crisp: 1 } };
  instances.resize(screen.count);
  for (let n = 0; n < screen.count; n++) {
    const isSelected =
      selected !== null && (screen.row[n] === selected || (stacks.get(n)?.includes(selected) ?? false));
    const symbol = symbolOf(sketch, n, { rows, context: whole });
    instances.set(n, { ...symbol, opacity: 1, emphasis: isSelected ? EMPHASIS.selected : EMPHASIS.hovered });
  }
}

function bucketOf(sketch: Sketch, n: number, { look }: SymbolRows): number {
  const of = look[sketch.screen.row[n] as number] as number;
  const strike = isStrikeLook(of);
  if (isNumbered(sketch, n)) return BUCKETS - (strike ? 1 : 2);
  return strike ? STRIKE_SIZES.length + 1 - Math.max(sizeOf(of), 1) : 0;
}

/** Index of each bucket's first instance; the last entry is how many there are. */
function bucketStarts(sketch: Sketch, rows: SymbolRows): Uint32Array {
  const starts = new Uint32Array(BUCKETS + 1);
  const { screen } = sketch;
  for (let n = 0; n < screen.count; n++) {
    const next = bucketOf(sketch, n, rows) + 1;
    starts[next] = (starts[next] as number) + (isNumbered(sketch, n) ? 2 : 1);
  }
  for (let i = 1; i <= BUCKETS; i++) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
  return starts;
}

function symbolOf(sketch: Sketch, n: number, { rows, context }: Layout): SymbolInstance {
  const { screen, stacks } = sketch;
  const row = screen.row[n] as number;
  const look = rows.look[row] as number;
  const { startMin, endMin } = rows.table;
  const count = isNumbered(sketch, n) ? (stacks.get(n)?.length ?? 1) : 1;
  return {
    x: screen.x[n] as number,
    y: screen.y[n] as number,
    radius: sketchRadius(sketch, n, { rows, context }),
    flags: count > 1 ? FLAGS.dark | (isStrikeLook(look) ? 0 : FLAGS.response) : flagsOf(look, context),
    glyph: count > 1 ? countGlyph(count) : glyphOf(look, context),
    opacity: count > 1 ? 1 : edgeOpacity(startMin[row] as number, endMin[row] as number, context),
    emphasis: EMPHASIS.none,
  };
}

const copyOf = (symbol: SymbolInstance): SymbolInstance => ({
  ...symbol,
  ...{ x: symbol.x + COPY_PX, y: symbol.y - COPY_PX, glyph: 0, flags: symbol.flags & FLAGS.response },
});
