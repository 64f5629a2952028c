import { describe, expect, it } from 'vitest';
import { hatch, type HatchOptions } from './hatch.ts';
import { contains, firstCrossing, type Shape } from './shapes.ts';

/** A square of the world from .4 to .6 both ways: 200 px when the world is 1000 px wide. */
const square: Shape = {
  rings: [
    [
      { x: 0.4, y: 0.4 },
      { x: 0.6, y: 0.4 },
      { x: 0.6, y: 0.6 },
      { x: 0.4, y: 0.6 },
    ],
  ],
  west: 0.4,
  east: 0.6,
  north: 0.4,
  south: 0.6,
};
const view = { west: 0, east: 1, north: 0, south: 1 };
const options: HatchOptions = { slope: 1, worldPx: 1000, gapPx: 7, view };

const lengthPx = ([a, b]: [{ x: number; y: number }, { x: number; y: number }]): number =>
  Math.hypot(b.x - a.x, b.y - a.y) * 1000;

describe('hatch', () => {
  it('covers an area with lines a gap apart: 200 px × 200 px / 7 px of line', () => {
    const total = hatch(square, options).reduce((sum, segment) => sum + lengthPx(segment), 0);
    expect(total).toBeGreaterThan((200 * 200) / 7 - 300);
    expect(total).toBeLessThan((200 * 200) / 7 + 300);
  });

  it('rises to the right for strikes and falls for responses', () => {
    for (const slope of [1, -1] as const) {
      for (const [a, b] of hatch(square, { ...options, slope })) {
        expect((b.x - a.x) * (b.y - a.y) * slope).toBeLessThanOrEqual(0);
      }
    }
  });

  it('stays inside the outline', () => {
    for (const [a, b] of hatch(square, options)) {
      expect(contains(square, { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })).toBe(true);
    }
  });

  it('draws only a band inside the border when asked', () => {
    for (const [a, b] of hatch(square, { ...options, bandPx: 10 })) {
      const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
      const toEdgePx = Math.min(x - 0.4, 0.6 - x, y - 0.4, 0.6 - y) * 1000;
      expect(toEdgePx).toBeLessThanOrEqual(11);
    }
  });

  it('draws nothing outside the view', () => {
    expect(hatch(square, { ...options, view: { west: 0, east: 0.1, north: 0, south: 0.1 } })).toEqual([]);
  });

  it('leaves a hole open', () => {
    const hole = [
      { x: 0.45, y: 0.45 },
      { x: 0.55, y: 0.45 },
      { x: 0.55, y: 0.55 },
      { x: 0.45, y: 0.55 },
    ];
    const ring = { ...square, rings: [...square.rings, hole] };
    expect(
      hatch(ring, options).some(([a, b]) => contains(ring, { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }) === false),
    ).toBe(false);
    expect(contains(ring, { x: 0.5, y: 0.5 })).toBe(false);
  });
});

describe('shapes', () => {
  it('finds where a line first meets an outline', () => {
    const met = firstCrossing(square, { x: 0.2, y: 0.5 }, { x: 0.5, y: 0.5 });
    expect(met?.x).toBeCloseTo(0.4);
    expect(firstCrossing(square, { x: 0.2, y: 0.1 }, { x: 0.5, y: 0.1 })).toBeNull();
  });
});
