import { describe, expect, it } from 'vitest';
import type { Place } from '../model/place.ts';
import type { MentionPlace } from './mention.ts';
import { sharesScene } from './same-place.ts';

const at = (id: string, precision: MentionPlace['precision'], lat: number): MentionPlace => ({
  place: { place_id: id, lon: 30, lat } as Place,
  precision,
  role: 'target',
  part: null,
  toponym: null,
});
const CITY = at('city', 'settlement', 46.6);
const QUARTER = at('quarter', 'district', 46.64); // 4 km off
const VILLAGE = at('village', 'settlement', 46.67); // 8 km off
const PORT = at('port', 'site', 46.63);

describe('sharesScene', () => {
  it('takes a quarter or a site near by for the town', () => {
    expect(sharesScene([CITY], [QUARTER])).toBe(true);
    expect(sharesScene([CITY], [PORT])).toBe(true);
  });

  it('keeps a village apart from a town told with its quarter', () => {
    expect(sharesScene([CITY, QUARTER], [VILLAGE])).toBe(false);
    expect(sharesScene([CITY, QUARTER], [VILLAGE, PORT])).toBe(true);
  });

  it('keeps the airport of one country apart from the town across the border', () => {
    const abroad = { ...PORT, place: { ...PORT.place, country: 'RW' } };
    expect(sharesScene([CITY], [abroad])).toBe(false);
  });

  it('takes places far apart for two scenes', () => {
    expect(sharesScene([CITY], [at('far', 'site', 48)])).toBe(false);
  });
});
