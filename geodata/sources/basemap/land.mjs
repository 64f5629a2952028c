// Land, coast and border lines from one topology, so that they agree with each other at every zoom.
import * as client from 'topojson-client';
import { topology } from 'topojson-server';

/** Holes smaller than this many square degrees are slips between neighbouring outlines, not lakes. */
const SMALLEST_HOLE = 0.01;
/** A country whose regions are smaller on average (square degrees) shows their lines only from this zoom. */
const DENSE_BELOW = 0.35;
const DENSE_ZOOM = 8;
const REGION_ZOOM = 4;

const ringArea = (ring) =>
  Math.abs(ring.reduce((sum, [x, y], i) => sum + x * ring.at(i - 1)[1] - ring.at(i - 1)[0] * y, 0) / 2);

const withoutSlips = ({ coordinates }) =>
  coordinates.map(([outer, ...holes]) => [outer, ...holes.filter((hole) => ringArea(hole) > SMALLEST_HOLE)]);

/** Zoom from which the region lines of each country are worth drawing: municipalities would be a net at zoom 5. */
function lineZooms(regions) {
  const sizes = new Map();
  for (const { geometry, properties } of regions.features) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const size = polygons.reduce((sum, [outer]) => sum + ringArea(outer), 0);
    sizes.set(properties.country, [...(sizes.get(properties.country) ?? []), size]);
  }
  const mean = (values) => values.reduce((a, b) => a + b, 0) / values.length;
  return new Map([...sizes].map(([country, all]) => [country, mean(all) < DENSE_BELOW ? DENSE_ZOOM : REGION_ZOOM]));
}

/**
 * @param {{ features: object[] }} regions as `readRegions` gives them
 * @returns {{ land: object[], borders: object[] }} GeoJSON features; a border has `kind` country | region | coast and `minz`
 */
export function toLand(regions) {
  const zooms = lineZooms(regions);
  const topo = topology({ regions }, 1e6);
  const object = { ...topo.objects.regions, geometries: topo.objects.regions.geometries.filter(({ type }) => type) };
  const country = (geometry) => geometry.properties.country;
  const line = (geometry, kind, minz) => ({ type: 'Feature', properties: { kind, minz }, geometry });
  const between = (kind, minz, test) => line(client.mesh(topo, object, test), kind, minz);
  const regionLines = [REGION_ZOOM, DENSE_ZOOM].map((zoom) =>
    between('region', zoom, (a, b) => a !== b && country(a) === country(b) && zooms.get(country(a)) === zoom),
  );
  const merged = withoutSlips(client.merge(topo, object.geometries));
  return {
    land: merged.map((coordinates) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates },
    })),
    borders: [
      between('country', 0, (a, b) => a !== b && country(a) !== country(b)),
      ...regionLines,
      between('coast', 0, (a, b) => a === b),
    ],
  };
}
