/** A point of the world square: x east, y south, both 0 to 1 in Web Mercator. */
export interface WorldPoint {
  x: number;
  y: number;
}

const MAX_LAT = 85.0511;

/** Longitude and latitude in degrees to the world square. */
export function toWorld(lon: number, lat: number): WorldPoint {
  const sin = Math.sin((Math.min(Math.max(lat, -MAX_LAT), MAX_LAT) * Math.PI) / 180);
  return { x: lon / 360 + 0.5, y: 0.5 - (0.25 * Math.log((1 + sin) / (1 - sin))) / Math.PI };
}

/** World square to [lon, lat] in degrees. */
export function fromWorld({ x, y }: WorldPoint): [number, number] {
  return [(x - 0.5) * 360, (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90];
}

/** Pixels across the world at a zoom (512 px tiles, as MapLibre counts). */
export function worldPx(zoom: number): number {
  return 512 * 2 ** zoom;
}

const EARTH_M = 40_075_016.686;

/** Metres on the ground that a pixel spans at a latitude in degrees and a zoom. */
export const metresPerPx = (lat: number, zoom: number): number =>
  (EARTH_M * Math.cos((lat * Math.PI) / 180)) / worldPx(zoom);
