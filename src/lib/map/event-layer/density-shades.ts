import type { Palette } from '../style/palette.ts';
import { toRgb } from './program.ts';

/** How far the classes' shades lie between the ground and the kind's colour, and beyond it towards its text colour. */
const SHADES = [0.3, 0.52, 0.76, 1, 1.6];
/** Opacity of the classes, so that names below can still be read. */
export const SHADE_OPACITY = [0.7, 0.76, 0.82, 0.88, 0.94] as const;

/** Colours `#rrggbb` of `DENSITY_CLASSES` for a kind, as the map draws them and the key shows them. */
export function densityShades(palette: Palette, kind: 'strike' | 'response'): string[] {
  const [ground, plain, deep] = [palette.mapLand, palette[kind], palette[`${kind}Text`]];
  return SHADES.map((share) => (share <= 1 ? mix(ground, plain, share) : mix(plain, deep, share - 1)));
}

function mix(from: string, to: string, share: number): string {
  const [a, b] = [toRgb(from), toRgb(to)];
  const parts = a.map((value, i) => Math.round((value + ((b[i] ?? 0) - value) * share) * 255));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
