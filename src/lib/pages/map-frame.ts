import type { ConflictEvent, EventPlace } from '$geodata/model/event.ts';
import type { BBox } from '../view/url-values.ts';

/** Places farther than this from the event, in degrees of longitude or latitude, do not widen its picture. */
const reachDeg = 12;

/** Least width of the picture in degrees of longitude: wide enough for a reader to know where it is. */
const leastWidthDeg = { point: 11, area: 13 };

/** Height of the picture over its width. */
const heightShare = 330 / 720;

/**
 * The box that a picture of some events shows, round the first event: its own places and, within reach, those of the
 * others. Null when all that is known is a country: the map then fits that country.
 */
export function frameOf(events: readonly ConflictEvent[]): BBox | null {
  const [own = [], ...others] = events.map((event) => event.places.filter(isLocated));
  const first = own[0];
  if (!first) return null;
  const near = others.flat().filter((place) => isWithinReach(place, first));
  const places = [...own.filter((place) => isWithinReach(place, first)), ...near];
  const [west, east] = extentOf(places.map((place) => place.lon));
  const [south, north] = extentOf(places.map((place) => place.lat));
  const least = leastWidthDeg[own.some((place) => place.precision === 'region') ? 'area' : 'point'];
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const width = Math.max((east - west) * 1.3, ((north - south) * 1.4) / heightShare / narrowing, least);
  const height = width * heightShare * narrowing;
  const [lon, lat] = [(west + east) / 2, (south + north) / 2];
  return [lon - width / 2, lat - height / 2, lon + width / 2, lat + height / 2];
}

function isLocated(place: EventPlace): boolean {
  return place.precision !== 'country' && place.role !== 'origin';
}

function isWithinReach(place: EventPlace, centre: EventPlace): boolean {
  return Math.abs(place.lon - centre.lon) <= reachDeg && Math.abs(place.lat - centre.lat) <= reachDeg;
}

function extentOf(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}
