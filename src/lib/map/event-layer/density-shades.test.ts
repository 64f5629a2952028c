import { expect, it } from 'vitest';
import { palettes } from '../style/palette.ts';
import { densityShades } from './density-shades.ts';
import { DENSITY_CLASSES } from './hexagons.ts';

it('has a shade for every class, none twice, the fourth in the colour of the kind itself', () => {
  for (const palette of Object.values(palettes)) {
    for (const kind of ['strike', 'response'] as const) {
      const shades = densityShades(palette, kind);
      expect(new Set(shades).size).toBe(DENSITY_CLASSES.length);
      expect(shades[3]).toBe(palette[kind]);
    }
  }
});
