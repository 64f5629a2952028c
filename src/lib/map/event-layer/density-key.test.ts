import { expect, it } from 'vitest';
import { palettes } from '../style/palette.ts';
import { densityKey } from './density-key.ts';
import { densityShades } from './density-shades.ts';
import { densityClass } from './hexagons.ts';

it('tells every shade of the hexagons with the counts that the map gives it, and no count twice', () => {
  for (const palette of Object.values(palettes)) {
    for (const kind of ['strike', 'response'] as const) {
      const entries = densityKey(palette, kind);
      expect(entries.map(({ colour }) => colour)).toEqual(densityShades(palette, kind));
      entries.forEach(({ from, to }, i) => {
        expect([from, to ?? 1e6].map(densityClass)).toEqual([i, i]);
        expect(entries[i + 1]?.from ?? null).toBe(to === null ? null : to + 1);
      });
      expect(entries.at(-1)?.to).toBeNull();
    }
  }
});
