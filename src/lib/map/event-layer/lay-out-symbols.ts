import { RESPONSE_RADIUS_PX, STRIKE_SIZES } from '../magnitude.ts';
import { ICON_ZOOM } from '../symbols/to-symbol.ts';
import type { Mixture } from './form.ts';
import { iconGlyph } from './glyphs.ts';
import { CLASS_SHIFT, IS_SYMBOL, isStrikeLook, TYPE_BITS, type SymbolRows } from './rows.ts';
import type { SymbolInstances } from './symbol-instances.ts';
import { EMPHASIS, FLAGS } from './symbol-shaders.ts';
import type { ScreenRows } from './visible.ts';

/** What symbols look like in one frame. */
export interface SymbolContext {
  zoom: number;
  mixture: Mixture;
  /** Minutes since 1970. */
  fromMin: number;
  toMin: number;
}

const GROWTH_PX = 5;
const DOT_PX = 3;
/** At a window's edges events fade over this share of it, and never longer than six hours, to this opacity. */
const FADE_SHARE = 1 / 40;
const LONGEST_FADE_MIN = 360;
const LEAST_OPACITY = 0.35;
/** Buckets of the drawing order: responses, then strikes from large to small. */
const BUCKETS = STRIKE_SIZES.length + 1;

/** Radius of a row's symbol, CSS px. */
export function radiusOf(look: number, { zoom, mixture }: Pick<SymbolContext, 'zoom' | 'mixture'>): number {
  const whole = isStrikeLook(look) ? strikeRadius(sizeOf(look)) : RESPONSE_RADIUS_PX;
  const grown = whole + (zoom >= ICON_ZOOM ? GROWTH_PX * mixture.icons : 0);
  const dot = DOT_PX + (whole - RESPONSE_RADIUS_PX) * 0.2;
  return dot + (grown - dot) * mixture.crisp;
}

const strikeRadius = (size: number): number => STRIKE_SIZES[Math.max(size - 1, 0)]?.radiusPx ?? 7;

/** Opacity of an event by how far it lies inside the window. */
export function edgeOpacity(startMin: number, endMin: number, { fromMin, toMin }: SymbolContext): number {
  const fade = Math.min((toMin - fromMin) * FADE_SHARE, LONGEST_FADE_MIN);
  const inside = Math.min(endMin - fromMin, toMin - startMin);
  return inside >= fade ? 1 : LEAST_OPACITY + (1 - LEAST_OPACITY) * (inside / fade);
}

/** Packs the rows on the screen as symbols in drawing order; `order[i]` says which of them instance `i` is. */
export function layOutSymbols(
  rows: SymbolRows,
  screen: ScreenRows,
  context: SymbolContext,
  { instances, order }: { instances: SymbolInstances; order: Uint32Array },
): void {
  instances.resize(screen.count);
  const starts = bucketStarts(rows, screen);
  for (let n = 0; n < screen.count; n++) {
    const row = screen.row[n] as number;
    const bucket = bucketOf(rows.look[row] as number);
    const at = (starts[bucket] as number)++;
    order[at] = n;
    setSymbol(instances, at, { rows, screen, n, context, emphasis: EMPHASIS.none });
  }
}

const sizeOf = (look: number): number => (look & ~IS_SYMBOL) >> CLASS_SHIFT;

const bucketOf = (look: number): number => (isStrikeLook(look) ? BUCKETS - Math.max(sizeOf(look), 1) : 0);

/** The same for what is hovered and selected: whole symbols with a ring, whatever the others are shown as. */
export function layOutEmphasised(
  rows: SymbolRows,
  screen: ScreenRows,
  context: SymbolContext,
  { instances, selected }: { instances: SymbolInstances; selected: number | null },
): void {
  instances.resize(screen.count);
  const whole = { ...context, mixture: { ...context.mixture, crisp: 1 } };
  for (let n = 0; n < screen.count; n++) {
    const emphasis = screen.row[n] === selected ? EMPHASIS.selected : EMPHASIS.hovered;
    setSymbol(instances, n, { rows, screen, n, context: whole, emphasis });
  }
}

function bucketStarts(rows: SymbolRows, screen: ScreenRows): Uint32Array {
  const starts = new Uint32Array(BUCKETS + 1);
  for (let n = 0; n < screen.count; n++) {
    const row = screen.row[n] as number;
    const next = bucketOf(rows.look[row] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let i = 1; i <= BUCKETS; i++) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
  return starts;
}

interface Placed {
  rows: SymbolRows;
  screen: ScreenRows;
  n: number;
  context: SymbolContext;
  emphasis: number;
}

function setSymbol(instances: SymbolInstances, at: number, { rows, screen, n, context, emphasis }: Placed): void {
  const row = screen.row[n] as number;
  const look = rows.look[row] as number;
  const { mixture, zoom } = context;
  const { startMin, endMin } = rows.table;
  const icon = zoom >= ICON_ZOOM && mixture.icons > 0.5;
  const strike = isStrikeLook(look);
  const hollow = strike && !icon && sizeOf(look) === 0 && mixture.crisp > 0.5;
  instances.set(at, {
    x: screen.x[n] as number,
    y: screen.y[n] as number,
    radius: radiusOf(look, context),
    flags: (strike ? 0 : FLAGS.response) | (hollow ? FLAGS.hollow : 0) | (icon ? FLAGS.dark : 0),
    glyph: icon ? iconGlyph(look & TYPE_BITS) : 0,
    opacity: edgeOpacity(startMin[row] as number, endMin[row] as number, context),
    emphasis,
  });
}
