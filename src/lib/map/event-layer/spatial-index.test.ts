import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toSymbolRows } from './rows.ts';
import { SpatialIndex } from './spatial-index.ts';
import { testTable } from './test-rows.ts';
import { WORLD } from './view-area.ts';

const unit = fc.nat(WORLD - 1);
const place = fc.record({
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
});

it('finds every row of a box, around the back of the world too', () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 200 }), unit, unit, unit, unit, (places, west, across, north, deep) => {
      const rows = toSymbolRows(testTable(places));
      const box = { west, across, north, down: Math.min(deep, WORLD - 1 - north) };
      const index = new SpatialIndex(rows);
      const found = new Set(index.find(box).flatMap(({ from, to }) => [...index.order.slice(from, to)]));
      const inside = [...places.keys()].filter(
        (row) => ((rows.x[row] ?? 0) - west) >>> 0 <= box.across && ((rows.y[row] ?? 0) - north) >>> 0 <= box.down,
      );
      expect(inside.filter((row) => !found.has(row))).toEqual([]);
    }),
  );
});
