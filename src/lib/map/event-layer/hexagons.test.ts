import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centreOf, densityClass, hexagonAt } from './hexagons.ts';

const coordinate = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('hexagons', () => {
  it('hold the points that are nearer to their centre than to any neighbour', () => {
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        const at = hexagonAt(x, y);
        const away = (column: number, row: number) => {
          const centre = centreOf({ column, row });
          return Math.hypot(centre.x - x, centre.y - y);
        };
        const others = [-1, 0, 1].flatMap((i) => [-1, 0, 1].map((j) => away(at.column + i, at.row + j)));
        expect(away(at.column, at.row)).toBeLessThanOrEqual(Math.min(...others) + 1e-6);
      }),
    );
  });

  it('have a shade for each fourfold', () => {
    expect([1, 3, 4, 15, 16, 64, 255, 256, 1e6].map(densityClass)).toEqual([0, 0, 1, 1, 2, 3, 3, 4, 4]);
  });
});
