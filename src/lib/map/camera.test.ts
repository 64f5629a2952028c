import { describe, expect, it } from 'vitest';
import { allBounds, homeBounds } from './camera.ts';
import { toMarks } from './marks.ts';
import { toShape } from './shapes.ts';
import { testEvent, testPlace } from './test-events.ts';

const ukraine = testPlace({ place_id: 'UA', precision: 'country' });
const lublin = testPlace({ place_id: 'lublin', country: 'PL', lon: 22.7, lat: 51.2, role: 'venue' });
const miami = testPlace({ place_id: 'miami', country: 'US', lon: -80.2, lat: 25.8, role: 'venue' });
const square = toShape({
  type: 'Polygon',
  coordinates: [
    [
      [24, 45],
      [40, 45],
      [40, 52],
      [24, 52],
      [24, 45],
    ],
  ],
});
const shapes = new Map([['UA', square]]);
const response = { kind: 'response', event_type: 'diplomacy' } as const;

describe('camera', () => {
  const marks = toMarks([
    testEvent('wave', { places: [ukraine] }),
    testEvent('near', { ...response, places: [lublin] }),
    testEvent('far', { ...response, places: [miami] }),
  ]);

  it('opens on the country that was hit and on what is near, not on talks overseas', () => {
    const [west, south, east, north] = homeBounds(marks, shapes) ?? [];
    expect(west).toBeCloseTo(22.7);
    expect([south, east, north].map((n) => Math.round(n ?? 0))).toEqual([45, 40, 52]);
  });

  it('shows everything when asked', () => {
    expect(allBounds(marks, shapes)?.[0]).toBeCloseTo(-80.2);
  });

  it('has nothing to show without places', () => {
    expect(homeBounds(toMarks([testEvent('a', { places: [] })]), shapes)).toBeNull();
  });

  it('opens on the strikes themselves when no outline is at hand', () => {
    const [west, , east] = homeBounds(toMarks([testEvent('a')]), new Map()) ?? [];
    expect([west, east].map((n) => Math.round(n ?? 0))).toEqual([30, 31]);
  });
});
