import { describe, expect, it } from 'vitest';
import { toMarks } from './marks.ts';
import { outlinePaths, outlineShape } from './outline/outline.ts';
import { contains } from './shapes.ts';
import { stillAreas, stillLabels, stillShapes, stillSymbols, toFrame } from './static-map.ts';
import { toWorld } from './mercator.ts';
import { testEvent, testPlace } from './test-events.ts';

const region = testPlace({
  place_id: 'UA-51',
  name: 'Odesa Oblast',
  admin1_code: 'UA-51',
  precision: 'region',
  lon: 30.2,
  lat: 47,
});
const marks = toMarks([
  testEvent('a'),
  testEvent('b', { places: [region] }),
  testEvent('w', { places: [testPlace({ place_id: 'UA', precision: 'country' })] }),
]);
const shapes = stillShapes(marks, new Map());
const frame = toFrame(marks, { bbox: null, shapes, width: 640, height: 400 });

describe('still map', () => {
  it('holds Crimea in Ukraine and out of Russia', () => {
    const simferopol = toWorld(34.1, 44.95);
    const [ukraine, russia] = [outlineShape('UA'), outlineShape('RU')];
    expect(ukraine && contains(ukraine, simferopol)).toBe(true);
    expect(russia && contains(russia, simferopol)).toBe(false);
  });

  it('draws land and borders cut to the picture', () => {
    const paths = outlinePaths(frame);
    expect(paths.land.length).toBeGreaterThan(500);
    expect(paths.borders.length).toBeGreaterThan(500);
    const numbers = `${paths.land} ${paths.borders}`.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(-8);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(648);
  });

  it('pins the town and outlines the region', () => {
    expect(stillSymbols(marks, frame).map(({ stack }) => stack.places[0]?.place_id)).toEqual(['kyiv']);
    const areas = stillAreas(marks, shapes, frame);
    expect(areas.map(({ mark }) => mark.place.place_id)).toEqual(['UA-51']);
    expect(areas[0]?.path).toMatch(/^M\d/);
  });

  it('never writes a label over another', () => {
    const symbols = stillSymbols(marks, frame);
    const areas = stillAreas(marks, shapes, frame);
    const labels = stillLabels({
      frame,
      symbols,
      areas,
      lang: 'en',
      nameOf: ({ name }) => name,
      somewhere: ({ name }) => `somewhere in ${name}`,
    });
    expect(labels.map(({ text }) => text)).toContain('somewhere in Odesa Oblast');
    const same = labels.filter((a) =>
      labels.some((b) => a !== b && Math.abs(a.y - b.y) < 10 && a.anchor === b.anchor && Math.abs(a.x - b.x) < 20),
    );
    expect(same).toEqual([]);
  });
});
