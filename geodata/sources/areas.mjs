// Writes geodata/gazetteer/areas.topo.json: outlines of regions and countries for the map's "somewhere in" areas.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as client from 'topojson-client';
import { topology } from 'topojson-server';
import * as simplifier from 'topojson-simplify';
import { innerPoint } from './inner-point.mjs';
import { readRegions } from './regions-geometry.mjs';

const OUT = fileURLToPath(new URL('../gazetteer/areas.topo.json', import.meta.url));
/** Where the outlines are finer: west, south, east, north in degrees. */
const THEATRE = [12, 40, 60, 66];
/** Square degrees of the smallest triangle kept: about 2 km across in the theatre, 20 km elsewhere. */
const FINE = 2e-4;
const COARSE = 3e-2;
/** Steps over the world's width: 0.0024 degrees of longitude, under a pixel at zoom 7. */
const STEPS = 1.5e5;

/** Label points better than the middle of the largest part: European Russia, the contiguous United States. */
const LABEL_POINT = { RU: [42, 57], US: [-98, 39.5], NO: [9.5, 61.2], CA: [-106, 55] };

const inTheatre = ([lon, lat]) => lon >= THEATRE[0] && lon <= THEATRE[2] && lat >= THEATRE[1] && lat <= THEATRE[3];

const plain = (index) => (index < 0 ? ~index : index);

/** Groups geometries by id, in the order of ids: the source splits some regions and every country into several rows. */
function groupBy(geometries, idOf) {
  const groups = new Map();
  for (const geometry of geometries) {
    const id = idOf(geometry.properties);
    if (id) groups.set(id, [...(groups.get(id) ?? []), geometry]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Arcs of the largest ring of every region, so that no island state is thinned away. */
function ringsToKeep(topo, regions) {
  const area = simplifier.planarRingArea;
  const ringsOf = ({ type, arcs }) => (type === 'Polygon' ? [arcs[0]] : arcs.map((polygon) => polygon[0]));
  const sized = (ring) => ({
    ring,
    size: area(client.feature(topo, { type: 'Polygon', arcs: [ring] }).geometry.coordinates[0]),
  });
  const largest = groupBy(regions, ({ iso }) => iso).map(([, parts]) =>
    parts
      .flatMap(ringsOf)
      .map(sized)
      .reduce((a, b) => (b.size > a.size ? b : a)),
  );
  return new Set(largest.flatMap(({ ring }) => ring.map(plain)));
}

/** Fixes the four heaviest points of a ring that is one closed arc; other arcs have their ends to hold them. */
function pin(arc) {
  if (String(arc[0].slice(0, 2)) !== String(arc.at(-1).slice(0, 2))) return;
  const heaviest = arc.slice(1, -1).sort((a, b) => b[2] - a[2]);
  for (const point of heaviest.slice(0, 4)) point[2] = Infinity;
}

/** Makes triangles outside the theatre count less, so that one threshold thins them more. */
function weigh(topo) {
  for (const arc of topo.arcs) {
    if (arc.some(inTheatre)) continue;
    for (const point of arc) point[2] *= FINE / COARSE;
  }
  return topo;
}

function withInnerPoint(topo, geometry) {
  const [lon, lat] = LABEL_POINT[geometry.id] ?? innerPoint(client.feature(topo, geometry).geometry);
  return { ...geometry, properties: { lon, lat } };
}

const detailed = topology({ regions: readRegions() }, 1e6);
const kept = ringsToKeep(detailed, detailed.objects.regions.geometries);
const weighed = weigh(simplifier.presimplify(detailed));
for (const index of kept) pin(weighed.arcs[index]);
const simplified = simplifier.simplify(weighed, FINE);
const largeOrShared = simplifier.filterAttachedWeight(simplified, FINE);
const solid = simplifier.filter(
  simplified,
  (ring, hole) => ring.some((i) => kept.has(plain(i))) || largeOrShared(ring, hole),
);
const topo = client.quantize(solid, STEPS);
const rows = topo.objects.regions.geometries.filter((geometry) => geometry.type);
const merge = (idOf) => groupBy(rows, idOf).map(([id, parts]) => ({ ...client.mergeArcs(topo, parts), id }));
const regions = merge(({ iso }) => iso);
const countries = merge(({ country }) => country);
topo.objects = {
  countries: { type: 'GeometryCollection', geometries: countries.map((geometry) => withInnerPoint(topo, geometry)) },
  regions: { type: 'GeometryCollection', geometries: regions.map((geometry) => withInnerPoint(topo, geometry)) },
};
delete topo.bbox;

const text = `${JSON.stringify(topo)}\n`;
fs.writeFileSync(OUT, text);
const sha256 = createHash('sha256').update(text).digest('hex');
fs.writeFileSync(`${OUT}.sha256`, `${sha256}  areas.topo.json\n`);
console.error(`${countries.length} countries, ${regions.length} regions, ${text.length} bytes, sha256 ${sha256}`);
