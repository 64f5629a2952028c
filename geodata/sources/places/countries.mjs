// Countries: names of three packages, label points of ours (curated/countries.tsv), inner points of the outlines else.
import { readJson, requirePackage } from './effects.mjs';
import { toKeys, usefulNames } from './names.mjs';

const LANGUAGES = ['en', 'uk', 'ru', 'de', 'fr', 'pl', 'es', 'it', 'tr', 'ro'];

const asList = (names) => (Array.isArray(names) ? names : [names]);

function namesIn(language) {
  return requirePackage(`i18n-iso-countries/langs/${language}.json`).countries;
}

/** The rows of `countries.tsv`. @param curated label points and short names by code @param innerPoints [lon, lat] by code */
export function countryRows(curated, innerPoints) {
  const tables = Object.fromEntries(LANGUAGES.map((language) => [language, namesIn(language)]));
  const phrases = new Map();
  for (const { name, code } of Object.values(readForms())) phrases.set(code, [...(phrases.get(code) ?? []), name]);
  return Object.keys(tables.en)
    .sort()
    .flatMap((code) => {
      const own = curated.get(code);
      const [lon, lat] = own?.lon ? [Number(own.lon), Number(own.lat)] : (innerPoints.get(code) ?? []);
      if (lon === undefined) return [];
      const name = own?.name || asList(tables.en[code])[0];
      const spellings = LANGUAGES.flatMap((language) => asList(tables[language][code] ?? []));
      const keys = toKeys(usefulNames([...spellings, ...(phrases.get(code) ?? [])], { cyrillic: true }), name);
      const uk = asList(tables.uk[code] ?? [''])[0];
      return [{ place_id: code, type: 'N', name, uk, country: code, code: '', lon, lat, population: 0, keys }];
    });
}

/** English forms of a country's name, as `{ name, code }`. */
function readForms() {
  const list = readJson('countries-list/countries.min.json');
  return Object.entries(list).flatMap(([code, row]) =>
    [row.name, ...(row.alias ?? [])].map((name) => ({ name, code: row.partOf ?? code })),
  );
}
