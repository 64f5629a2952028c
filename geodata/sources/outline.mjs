// Writes src/lib/map/outline/outline.topo.json: countries of the world and regions of Ukraine, coarse, for the SVG map.
// Taken from areas.topo.json, so that both maps draw the same borders.
import fs from 'node:fs';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import * as client from 'topojson-client';
import { topology } from 'topojson-server';
import * as simplifier from 'topojson-simplify';
import { readTowns } from './basemap/places.mjs';

const AREAS = fileURLToPath(new URL('../gazetteer/areas.topo.json', import.meta.url));
const OUT = fileURLToPath(new URL('../../src/lib/map/outline/outline.topo.json', import.meta.url));
/** Where the outlines are finer: west, south, east, north in degrees. */
const THEATRE = [12, 40, 50, 60];
/** Square degrees of the smallest triangle kept there and elsewhere. */
const FINE = 1e-2;
const COARSE = 0.7;
/** Regions of these countries have lines and outlines of their own. */
const WITH_REGIONS = ['UA'];
const STEPS = 2e4;

const inTheatre = ([lon, lat]) => lon >= THEATRE[0] && lon <= THEATRE[2] && lat >= THEATRE[1] && lat <= THEATRE[3];

const areas = JSON.parse(fs.readFileSync(AREAS, 'utf8'));
const withId = (object) => ({ ...client.feature(areas, object), id: object.id, properties: {} });
const regions = areas.objects.regions.geometries.filter(({ id }) => WITH_REGIONS.includes(id.slice(0, 2))).map(withId);
const countries = areas.objects.countries.geometries.map(withId);
const topo = topology(
  {
    countries: { type: 'FeatureCollection', features: countries },
    regions: { type: 'FeatureCollection', features: regions },
  },
  1e6,
);
const weighed = simplifier.presimplify(topo);
for (const arc of weighed.arcs) {
  if (!arc.some(inTheatre)) for (const point of arc) point[2] *= FINE / COARSE;
}
const simple = simplifier.simplify(weighed, FINE);
const solid = simplifier.filter(simple, simplifier.filterAttachedWeight(simple, FINE * 3));
const out = client.quantize(solid, STEPS);
for (const object of Object.values(out.objects)) {
  object.geometries = object.geometries.filter(({ type }) => type).map(({ type, arcs, id }) => ({ type, arcs, id }));
}
delete out.bbox;
const text = `${JSON.stringify(out)}\n`;
fs.mkdirSync(new URL('.', `file://${OUT}`), { recursive: true });
fs.writeFileSync(OUT, text);
const sha256 = createHash('sha256').update(text).digest('hex');
fs.writeFileSync(`${OUT}.sha256`, `${sha256}  outline.topo.json\n`);
console.error(`${out.objects.countries.geometries.length} countries, ${text.length} bytes`);

const TOWNS = fileURLToPath(new URL('../../src/lib/map/outline/towns.json', import.meta.url));
/** Largest towns of the theatre and capitals of the world: name in English and Ukrainian, longitude, latitude. */
const towns = readTowns()
  .filter(
    ({ properties: { minz, capital }, geometry }) => capital === 1 || (minz <= 5 && inTheatre(geometry.coordinates)),
  )
  .slice(0, 260)
  .map(({ properties, geometry }) => [
    properties.name_en,
    properties.name_uk,
    ...geometry.coordinates.map((v) => +v.toFixed(2)),
  ]);
fs.writeFileSync(TOWNS, `[\n${towns.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`);
console.error(`${towns.length} towns, ${fs.statSync(TOWNS).size} bytes`);
