import { expect, it } from 'vitest';
import { boxOf } from './map-box.ts';

it('tells the box that a map of 512 px shows at zoom 0: the world', () => {
  const camera = { zoom: 0, lat: 0, lng: 0, bearing: 0, pitch: 0 };
  const { map, bbox } = boxOf(camera, { clientWidth: 512, clientHeight: 256 });
  expect(map).toBe('0/0/0');
  // Half the height of the Mercator square reaches to 66.51 degrees.
  expect(bbox).toEqual([-180, -66.5133, 180, 66.5133]);
  expect(boxOf(camera, undefined).bbox).toBeNull();
});
