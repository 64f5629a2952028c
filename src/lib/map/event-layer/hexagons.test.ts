import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centreOf, densityClass, hexagonAt, toHexagons } from './hexagons.ts';

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

  it('add up the cells, strikes and responses apart', () => {
    const cells = { shift: 10, column: 1000, row: 2000, columns: 40, rows: 30 };
    const counts = Int32Array.from({ length: 2400 }, (_, i) => i % 3);
    const hexagons = toHexagons(cells, counts);
    const sum = (parity: number) => counts.reduce((all, count, i) => all + (i % 2 === parity ? count : 0), 0);
    expect(hexagons.reduce((all, { strikes }) => all + strikes, 0)).toBe(sum(0));
    expect(hexagons.reduce((all, { responses }) => all + responses, 0)).toBe(sum(1));
    expect(new Set(hexagons.map(({ x, y }) => `${x} ${y}`)).size).toBe(hexagons.length);
  });

  it('have a shade for each fourfold', () => {
    expect([1, 3, 4, 15, 16, 64, 255, 256, 1e6].map(densityClass)).toEqual([0, 0, 1, 1, 2, 3, 3, 4, 4]);
  });
});
