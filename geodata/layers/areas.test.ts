import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import inside from '@turf/boolean-point-in-polygon';
import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { loadAreas } from './areas.ts';

const path = new URL('../gazetteer/areas.topo.json', import.meta.url);
const text = readFileSync(path, 'utf8');
const areas = loadAreas(text);

const outline = (id: string): Polygon | MultiPolygon => areas.polygon(id) ?? { type: 'Polygon', coordinates: [] };

describe('areas', () => {
  it('draws Ukraine in its recognised borders, Crimea and Sevastopol included', () => {
    const towns: [string, number, number][] = [
      ['Simferopol', 34.1, 44.95],
      ['Sevastopol', 33.53, 44.58],
      ['Donetsk', 37.8, 48.0],
      ['Luhansk', 39.3, 48.57],
    ];
    for (const [name, lon, lat] of towns) {
      expect(inside([lon, lat], outline('UA')), `${name} in Ukraine`).toBe(true);
      expect(inside([lon, lat], outline('RU')), `${name} in Russia`).toBe(false);
    }
    expect(inside([34.1, 44.95], outline('UA-43'))).toBe(true);
    expect(inside([33.53, 44.58], outline('UA-40'))).toBe(true);
    expect(inside([39.72, 47.23], outline('RU')), 'Rostov-on-Don in Russia').toBe(true);
  });

  it('has all 27 regions of Ukraine, each with its inner point inside', () => {
    const codes = '05 07 09 12 14 18 21 23 26 30 32 35 40 43 46 48 51 53 56 59 61 63 65 68 71 74 77'.split(' ');
    for (const code of codes) {
      const point = areas.innerPoint(`UA-${code}`);
      expect(point && inside(point, outline(`UA-${code}`)), `UA-${code}`).toBe(true);
    }
  });

  it('tells neighbouring regions apart', () => {
    expect(inside([30.73, 46.48], outline('UA-51')), 'Odesa in Odesa Oblast').toBe(true);
    expect(inside([35.05, 48.46], outline('UA-12')), 'Dnipro in Dnipropetrovsk Oblast').toBe(true);
    expect(inside([35.05, 48.46], outline('UA-23')), 'Dnipro in Zaporizhzhia Oblast').toBe(false);
    expect(inside([41.45, 52.72], outline('RU-TAM')), 'Tambov in Tambov Oblast').toBe(true);
  });

  it('winds outer rings counter-clockwise, as RFC 7946 asks', () => {
    const shape = outline('PL');
    const ring = (shape.type === 'Polygon' ? shape.coordinates[0] : shape.coordinates[0]?.[0]) ?? [];
    const area = ring.reduce((sum, [x = 0, y = 0], i) => {
      const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
      return sum + x * nextY - nextX * y;
    }, 0);
    expect(area).toBeGreaterThan(0);
  });

  it('answers null for an id it does not know', () => {
    expect(areas.polygon('XX-99')).toBeNull();
    expect(areas.innerPoint('XX-99')).toBeNull();
  });

  it('refuses a topology without regions', () => {
    expect(() => loadAreas('{"type":"Topology","objects":{},"arcs":[]}')).toThrow('expected a topology');
  });

  it('matches the checksum written when it was built, and stays small', () => {
    const [expected] = readFileSync(new URL(`${path}.sha256`), 'utf8').split(' ');
    expect(createHash('sha256').update(text).digest('hex')).toBe(expected);
    expect(text.length).toBeLessThan(1.6e6);
  });
});
