import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

/** Outlines of regions (`UA-51`) and countries (`UA`), by place id. */
export interface Areas {
  /** The outline, lon, lat, wound as RFC 7946 asks; null for an id that is not a region or a country. */
  polygon(placeId: string): Polygon | MultiPolygon | null;
  /** A point well inside the outline, for a label, as [lon, lat]; null for an unknown id. */
  innerPoint(placeId: string): [number, number] | null;
}

type AreaProperties = { lon: number; lat: number };
type AreaTopology = Topology<{
  regions: GeometryCollection<AreaProperties>;
  countries: GeometryCollection<AreaProperties>;
}>;

const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** Twice the signed area: positive when the ring runs counter-clockwise. */
function signedArea(ring: Position[]): number {
  let sum = 0;
  ring.forEach(([x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    sum += x * nextY - nextX * y;
  });
  return sum;
}

/** Outer rings counter-clockwise, holes clockwise, five decimals. */
function tidyRings(rings: Position[][]): Position[][] {
  return rings.map((ring, i) => {
    const tidy = ring.map(([x = 0, y = 0]) => [round(x), round(y)]);
    return signedArea(ring) > 0 === (i === 0) ? tidy : tidy.reverse();
  });
}

function toOutline(topology: AreaTopology, object: GeometryObject<AreaProperties>): Polygon | MultiPolygon | null {
  const shape = feature(topology, object);
  if (shape.type !== 'Feature') return null;
  const { geometry } = shape;
  if (geometry.type === 'Polygon') return { type: 'Polygon', coordinates: tidyRings(geometry.coordinates) };
  if (geometry.type !== 'MultiPolygon') return null;
  const parts = geometry.coordinates.map(tidyRings);
  const [only] = parts;
  return parts.length === 1 && only
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: parts };
}

/**
 * Reads `geodata/gazetteer/areas.topo.json`.
 * @param text the file's content
 * @throws when the text is not JSON or holds no `regions` and `countries`
 */
export function loadAreas(text: string): Areas {
  const topology = JSON.parse(text) as AreaTopology;
  if (!topology.objects?.regions || !topology.objects.countries) {
    throw new Error('areas.topo.json: expected a topology with objects "regions" and "countries"');
  }
  const objects = [...topology.objects.countries.geometries, ...topology.objects.regions.geometries];
  const byId = new Map(objects.map((object) => [String(object.id), object]));
  const outlines = new Map<string, Polygon | MultiPolygon | null>();

  return {
    polygon(placeId) {
      const object = byId.get(placeId);
      if (!object) return null;
      const known = outlines.get(placeId) ?? toOutline(topology, object);
      outlines.set(placeId, known);
      return known;
    },
    innerPoint(placeId) {
      const properties = byId.get(placeId)?.properties;
      return properties && 'lon' in properties ? [properties.lon, properties.lat] : null;
    },
  };
}
