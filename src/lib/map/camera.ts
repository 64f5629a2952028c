import type { BBox } from '../view/url-values.ts';
import type { Marks } from './marks.ts';
import { fromWorld } from './mercator.ts';
import type { Shape } from './shapes.ts';

/** How far beyond the country that was hit most the first picture reaches, as a share of its size. */
const BEYOND = 0.3;
/** Half a degree about a lone place. */
const LEAST_DEG = 0.5;

type LonLat = { lon: number; lat: number };

/**
 * What the first picture shows: the country with most strikes, whole, and the events in it or near to it; talks on
 * another continent do not shrink it. Null when nothing has a place.
 */
export function homeBounds(marks: Marks, shapes: ReadonlyMap<string, Shape>): BBox | null {
  const country = mostHit(marks);
  const shape = country ? shapes.get(country) : undefined;
  const places = [...marks.points, ...marks.areas].map(({ place }) => place);
  const hits = [...marks.points, ...marks.areas].filter(({ strikes }) => strikes.length > 0).map(({ place }) => place);
  const core = shape ? cornersOf(shape) : hits.length > 0 ? hits : places;
  const bounds = boundsOf(core);
  if (!bounds) return null;
  const near = places.filter((place) => isInside(place, grow(bounds, BEYOND)));
  return boundsOf([...core, ...near]);
}

/** Bounds of everything that is shown, for a reader who asks for it. */
export function allBounds(marks: Marks, shapes: ReadonlyMap<string, Shape>): BBox | null {
  const areas = [...marks.areas, ...marks.countries].map(({ place }) => place.place_id);
  const waves = marks.waves.map(({ place }) => place.place_id);
  const corners = [...new Set([...areas, ...waves])].flatMap((id) => {
    const shape = shapes.get(id);
    return shape ? cornersOf(shape) : [];
  });
  return boundsOf([...corners, ...marks.points.map(({ place }) => place)]);
}

/** The country with most strikes; null when none names one. */
function mostHit({ points, areas, waves }: Marks): string | null {
  const counts = new Map<string, number>();
  const count = (country: string | null, n: number): void => {
    if (country) counts.set(country, (counts.get(country) ?? 0) + n);
  };
  for (const { place, strikes } of [...points, ...areas]) count(place.country, strikes.length);
  for (const { place } of waves) count(place.country ?? place.place_id, 1);
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return most && most[1] > 0 ? most[0] : null;
}

function cornersOf({ west, east, north, south }: Shape): LonLat[] {
  return [
    [west, north],
    [east, south],
  ].map(([x = 0, y = 0]) => {
    const [lon, lat] = fromWorld({ x, y });
    return { lon, lat };
  });
}

function boundsOf(points: readonly LonLat[]): BBox | null {
  if (points.length === 0) return null;
  const [lons, lats] = [points.map(({ lon }) => lon), points.map(({ lat }) => lat)];
  const [west, south, east, north] = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
  const more = east - west < LEAST_DEG && north - south < LEAST_DEG ? LEAST_DEG : 0;
  return [west - more, south - more, east + more, north + more];
}

function grow([west, south, east, north]: BBox, share: number): BBox {
  const [dx, dy] = [(east - west) * share, (north - south) * share];
  return [west - dx, south - dy, east + dx, north + dy];
}

function isInside({ lon, lat }: LonLat, [west, south, east, north]: BBox): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
