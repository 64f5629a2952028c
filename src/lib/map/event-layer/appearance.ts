import { RESPONSE_RADIUS_PX, STRIKE_SIZES } from '../magnitude.ts';
import { ICON_ZOOM } from '../symbols/to-symbol.ts';
import type { Mixture } from './form.ts';
import { CLASS_SHIFT, IS_SYMBOL, isStrikeLook } from './rows.ts';

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

/** Size class of a look: 0 when no figure was reported. */
export const sizeOf = (look: number): number => (look & ~IS_SYMBOL) >> CLASS_SHIFT;

/** True when symbols are large enough for icons. */
export const hasIcons = ({ zoom, mixture }: SymbolContext): boolean => zoom >= ICON_ZOOM && mixture.icons > 0.5;

/** Radius of a row's symbol, CSS px. */
export function radiusOf(look: number, { zoom, mixture }: Pick<SymbolContext, 'zoom' | 'mixture'>): number {
  const whole = isStrikeLook(look) ? strikeRadius(sizeOf(look)) : RESPONSE_RADIUS_PX;
  const grown = whole + (zoom >= ICON_ZOOM ? GROWTH_PX * mixture.icons : 0);
  const dot = DOT_PX + (whole - RESPONSE_RADIUS_PX) * 0.2;
  return dot + (grown - dot) * mixture.crisp;
}

const strikeRadius = (size: number): number => STRIKE_SIZES[Math.max(size - 1, 0)]?.radiusPx ?? RESPONSE_RADIUS_PX;

/** Opacity of an event by how far it lies inside the window. */
export function edgeOpacity(startMin: number, endMin: number, { fromMin, toMin }: SymbolContext): number {
  const fade = Math.min((toMin - fromMin) * FADE_SHARE, LONGEST_FADE_MIN);
  const inside = Math.min(endMin - fromMin, toMin - startMin);
  return inside >= fade ? 1 : LEAST_OPACITY + (1 - LEAST_OPACITY) * (inside / fade);
}
