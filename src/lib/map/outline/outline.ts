import { geoIdentity, geoPath } from 'd3-geo';
import type { GeoPermissibleObjects } from 'd3-geo';
import type { Geometry, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';
import { toWorld } from '../mercator.ts';
import { toShape, type Shape } from '../shapes.ts';
import outlineJson from './outline.topo.json';

/** Part of the world square that a picture shows, and how large. */
export interface Frame {
  west: number;
  north: number;
  /** Pixels across the whole world. */
  pxPerWorld: number;
  width: number;
  height: number;
}

type AreaObject = TopoPolygon | TopoMultiPolygon;
type Objects = { countries: GeometryCollection; regions: GeometryCollection };

// The file is ours, written by geodata/sources/outline.mjs.
const topology = outlineJson as unknown as Topology<Objects>;

/** Coordinates of lon, lat to the world square, at any depth. */
function project(coordinates: unknown): unknown {
  if (!Array.isArray(coordinates)) return coordinates;
  if (typeof coordinates[0] === 'number') {
    const { x, y } = toWorld(Number(coordinates[0]), Number(coordinates[1]));
    return [x, y] satisfies Position;
  }
  return coordinates.map(project);
}

const projected = <G extends MultiPolygon | MultiLineString>(geometry: G): G =>
  ({ ...geometry, coordinates: project(geometry.coordinates) }) as G;

let lines: { land: MultiPolygon; borders: MultiLineString; regions: MultiLineString } | null = null;

function readLines() {
  lines ??= {
    land: projected(merge(topology, topology.objects.countries.geometries as AreaObject[])),
    borders: projected(mesh(topology, topology.objects.countries, (a, b) => a !== b)),
    regions: projected(mesh(topology, topology.objects.regions, (a, b) => a !== b)),
  };
  return lines;
}

/** SVG paths of the basemap in a frame. */
export interface OutlinePaths {
  land: string;
  borders: string;
  regions: string;
}

/** Draws land, country lines and region lines, cut to the frame. */
export function outlinePaths(frame: Frame): OutlinePaths {
  const { west, north, pxPerWorld, width, height } = frame;
  const margin = 8;
  const identity = geoIdentity()
    .scale(pxPerWorld)
    .translate([-west * pxPerWorld, -north * pxPerWorld])
    .clipExtent([
      [-margin, -margin],
      [width + margin, height + margin],
    ]);
  const path = geoPath(identity).digits(1);
  const draw = (geometry: Geometry): string => path(geometry as GeoPermissibleObjects) ?? '';
  const { land, borders, regions } = readLines();
  return { land: draw(land), borders: draw(borders), regions: draw(regions) };
}

/** The coarse outline of a country or of a region of Ukraine; null for others. */
export function outlineShape(placeId: string): Shape | null {
  const { countries, regions } = topology.objects;
  const object = [...countries.geometries, ...regions.geometries].find(({ id }) => id === placeId);
  if (!object) return null;
  const shape = feature(topology, object);
  if (shape.type !== 'Feature') return null;
  const { geometry } = shape;
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
    ? toShape(geometry satisfies Polygon | MultiPolygon)
    : null;
}
