// Reading packages and writing tables: the only file here that touches the disk.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const modules = new URL('../node_modules/', import.meta.url);
const gazetteer = new URL('../../gazetteer/', import.meta.url);

export const readText = (path) => readFileSync(new URL(path, modules), 'utf8');
export const readJson = (path) => JSON.parse(readText(path));
export const requirePackage = (name) => require(name);
export const readCurated = (name) => readFileSync(new URL(`curated/${name}`, gazetteer), 'utf8');
export const writeTable = (name, text) => writeFileSync(new URL(name, gazetteer), text);

/** Rows of one of our own tab-separated tables as objects; `#` lines are comments, the first other line the header. */
export function parseTable(text) {
  const lines = text.split('\n').filter((line) => line && !line.startsWith('#'));
  const header = lines[0].split('\t');
  return lines.slice(1).map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [header[i], cell])));
}

/** Inner points of the countries' outlines, [lon, lat] by code; empty before areas.mjs has run. */
export function readOutlines() {
  const topology = JSON.parse(readFileSync(new URL('areas.topo.json', gazetteer), 'utf8'));
  return new Map(
    topology.objects.countries.geometries.map(({ id, properties }) => [id, [properties.lon, properties.lat]]),
  );
}
