// Points to write country and region names at, in English and Ukrainian.
import { innerPoint } from '../inner-point.mjs';

/** Short forms where the locale data has a longer or less used one. */
const COUNTRY_EN = {
  BA: 'Bosnia and Herzegovina',
  TR: 'Turkey',
  MM: 'Myanmar',
  CD: 'DR Congo',
  CG: 'Congo',
  HK: null,
  MO: null,
};
const COUNTRY_UK = { HK: null, MO: null };
/** Label points better than the middle of the largest part. */
const COUNTRY_POINT = {
  RU: [40.2, 56.9],
  US: [-98, 39.5],
  CA: [-106, 55],
  NO: [9.5, 61.2],
  SE: [15, 62],
  FR: [2.5, 46.8],
  UA: [31.6, 49.2],
};

const ringArea = (ring) =>
  Math.abs(ring.reduce((sum, [x, y], i) => sum + x * ring.at(i - 1)[1] - ring.at(i - 1)[0] * y, 0) / 2);
const partsOf = ({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates);
const sizeOf = (geometry) =>
  partsOf(geometry).reduce((sum, [outer]) => sum + ringArea(outer) * Math.cos((outer[0][1] * Math.PI) / 180), 0);

/** First zoom at which a name of this length fits an area of this size (square degrees). */
const zoomFor = (size, floor) => Math.min(9, Math.max(floor, Math.round(3.6 - Math.log2(Math.sqrt(size) / 6))));

const point = (coordinates, properties) => ({ type: 'Feature', properties, geometry: { type: 'Point', coordinates } });

/**
 * @param {Map<string, object>} countries outline geometry by ISO alpha-2
 * @returns {object[]} points with `kind: 'country'`, `cc`, `name_en`, `name_uk`, `minz`
 */
export function toCountryLabels(countries) {
  const english = new Intl.DisplayNames(['en'], { type: 'region' });
  const ukrainian = new Intl.DisplayNames(['uk'], { type: 'region' });
  return [...countries].flatMap(([cc, geometry]) => {
    const nameEn = cc in COUNTRY_EN ? COUNTRY_EN[cc] : english.of(cc);
    const nameUk = cc in COUNTRY_UK ? COUNTRY_UK[cc] : ukrainian.of(cc);
    if (!nameEn || !nameUk) return [];
    const minz = zoomFor(sizeOf(geometry), 1);
    return [
      point(COUNTRY_POINT[cc] ?? innerPoint(geometry), { kind: 'country', cc, name_en: nameEn, name_uk: nameUk, minz }),
    ];
  });
}

/**
 * @param {{ features: object[] }} regions as `readRegions` gives them
 * @returns {object[]} points with `kind: 'region'`, `cc`, `name_en`, `name_uk`, `minz` (never below 5)
 */
export function toRegionLabels(regions) {
  const named = regions.features.filter(({ properties }) => properties.name_en && properties.iso !== 'UA-30');
  return named.map(({ geometry, properties }) =>
    point(innerPoint(geometry), {
      kind: 'region',
      cc: properties.country ?? '',
      name_en: properties.name_en,
      name_uk: properties.name_uk ?? properties.name_en,
      minz: zoomFor(sizeOf(geometry), 5),
    }),
  );
}
