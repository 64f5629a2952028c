import { describe, expect, it } from 'vitest';
import { eventWith, placeWith } from '../card/test-events.ts';
import { frameOf } from './map-frame.ts';

const at = (lon: number, lat: number, precision: 'site' | 'region' | 'country' = 'site') =>
  eventWith({ places: [placeWith({ lon, lat, precision })] });

describe('the frame of a picture', () => {
  it('shows eleven degrees round a lone point, in the shape of the picture', () => {
    const [west, south, east, north] = frameOf([at(30, 0)]) ?? [0, 0, 0, 0];
    expect([west, east]).toEqual([24.5, 35.5]);
    expect(north - south).toBeCloseTo((11 * 330) / 720, 5);
  });

  it('takes in responses within reach and leaves the far ones out', () => {
    const [west, , east] = frameOf([at(30, 50), at(20, 50), at(-80, 26)]) ?? [0, 0, 0, 0];
    // From 20 to 30 is 10 degrees; 1.3 times that is 13, round 25.
    expect(west).toBeCloseTo(18.5, 5);
    expect(east).toBeCloseTo(31.5, 5);
  });

  it('is wider round an area', () => {
    const [west, , east] = frameOf([at(30, 46, 'region')]) ?? [0, 0, 0, 0];
    expect(east - west).toBe(13);
  });

  it('leaves a country to the map', () => {
    expect(frameOf([at(31, 49, 'country')])).toBeNull();
    expect(frameOf([eventWith({ places: [] })])).toBeNull();
  });
});
