// Writes the basemap: vector tiles of the world, zoom 0 to 6, as one PMTiles archive with a checksum.
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as client from 'topojson-client';
import { toCountryLabels, toRegionLabels } from './basemap/labels.mjs';
import { toLand } from './basemap/land.mjs';
import { readTowns } from './basemap/places.mjs';
import { toPmtiles } from './basemap/pmtiles.mjs';
import { readSeas } from './basemap/seas.mjs';
import { readWater } from './basemap/water.mjs';
import { readRegions } from './regions-geometry.mjs';

const OUT = fileURLToPath(new URL('../../src/lib/map/basemap/world.pmtiles', import.meta.url));
const AREAS = fileURLToPath(new URL('../gazetteer/areas.topo.json', import.meta.url));
const MAX_ZOOM = 6;
/** The cutter leaves the deepest zoom unsimplified: one level more than is cut, so that every tile is simplified. */
const SHAPE = { maxZoom: MAX_ZOOM + 1, indexMaxZoom: 4, indexMaxPoints: 0, extent: 4096, buffer: 64 };
/** Simplification in 1/4096 of a tile: half a pixel, and finer in the tiles that serve all closer zooms. */
const TOLERANCE = 4;
const LAST_TOLERANCE = 1.5;
const POINT = { ...SHAPE, tolerance: 0, buffer: 0 };

const index = (features, options) => new GeoJSONVT({ type: 'FeatureCollection', features }, options);

/** Features that a tile of this zoom needs; tiles of the last zoom serve all closer ones. */
const shownAt = (features, zoom) => features.filter(({ properties: { minz } }) => minz < zoom + 1 || zoom === MAX_ZOOM);

function countryOutlines() {
  const topo = JSON.parse(fs.readFileSync(AREAS, 'utf8'));
  return new Map(topo.objects.countries.geometries.map((object) => [object.id, client.feature(topo, object).geometry]));
}

function readLayers() {
  const regions = readRegions();
  const { land, borders } = toLand(regions);
  const { rivers, lakes } = readWater();
  const areas = [...toCountryLabels(countryOutlines()), ...toRegionLabels(regions), ...readSeas()];
  return { land, lakes, rivers, borders, areas, towns: readTowns() };
}

/** Layers by zoom: what comes in by zoom has an index for each, the others one for all but the last. */
function indexLayers({ land, lakes, rivers, borders, areas, towns }) {
  const shapes = (tolerance) => ({
    land: index(land, { ...SHAPE, tolerance }),
    lakes: index(lakes, { ...SHAPE, tolerance }),
    rivers: index(rivers, { ...SHAPE, tolerance }),
  });
  const [far, near] = [shapes(TOLERANCE), shapes(LAST_TOLERANCE)];
  return Array.from({ length: MAX_ZOOM + 1 }, (_, zoom) => ({
    ...(zoom === MAX_ZOOM ? near : far),
    borders: index(shownAt(borders, zoom), { ...SHAPE, tolerance: zoom === MAX_ZOOM ? LAST_TOLERANCE : TOLERANCE }),
    areas: index(shownAt(areas, zoom), POINT),
    towns: index(shownAt(towns, zoom), POINT),
  }));
}

function encode(layers, z, x, y) {
  const filled = Object.entries(layers)
    .map(([name, tiles]) => [name, tiles.getTile(z, x, y)])
    .filter(([, tile]) => tile && tile.features.length > 0);
  return filled.length > 0 ? fromGeojsonVt(Object.fromEntries(filled), { version: 2, extent: 4096 }) : null;
}

function cut(layersByZoom) {
  const tiles = [];
  layersByZoom.forEach((layers, z) => {
    for (let x = 0; x < 2 ** z; x++) {
      for (let y = 0; y < 2 ** z; y++) {
        const bytes = encode(layers, z, x, y);
        if (bytes) tiles.push({ z, x, y, bytes });
      }
    }
  });
  return tiles;
}

const tiles = cut(indexLayers(readLayers()));
const archive = toPmtiles(tiles, {
  name: 'Sirenmap basemap',
  description: 'Land, borders, water and names of the world in internationally recognised borders',
  attribution: 'GeoNames (CC BY 4.0), Natural Earth',
  vector_layers: ['land', 'lakes', 'rivers', 'borders', 'areas', 'towns'].map((id) => ({ id, fields: {} })),
});
const sha256 = createHash('sha256').update(archive).digest('hex');
fs.mkdirSync(new URL('.', `file://${OUT}`), { recursive: true });
fs.writeFileSync(OUT, archive);
fs.writeFileSync(`${OUT}.sha256`, `${sha256}  world.pmtiles\n`);
console.error(`${tiles.length} tiles, ${archive.length} bytes, sha256 ${sha256}`);
for (let zoom = 0; zoom <= MAX_ZOOM; zoom++) {
  const sizes = tiles.filter(({ z }) => z === zoom).map(({ bytes }) => bytes.length);
  console.error(`zoom ${zoom}: ${sizes.length} tiles, largest ${Math.max(...sizes)} bytes before gzip`);
}
