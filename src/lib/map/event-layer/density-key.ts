import type { Palette } from '../style/palette.ts';
import { densityShades, SHADE_OPACITY } from './density-shades.ts';
import { DENSITY_CLASSES } from './hexagons.ts';

/** A class of hexagons as the key tells it: `to` is the most events it stands for, null for no end. */
export interface DensityEntry {
  from: number;
  to: number | null;
  /** `#rrggbb` and opacity, as the map draws it. */
  colour: string;
  opacity: number;
}

/** The shades of a kind with the counts they stand for, fewest first. */
export function densityKey(palette: Palette, kind: 'strike' | 'response'): DensityEntry[] {
  const shades = densityShades(palette, kind);
  return DENSITY_CLASSES.map(({ from }, i) => {
    const next = DENSITY_CLASSES[i + 1]?.from;
    const to = next === undefined ? null : next - 1;
    return { from, to, colour: shades[i] ?? palette[kind], opacity: SHADE_OPACITY[i] ?? 1 };
  });
}
