import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SyntheticPlace } from './synthetic.ts';

const SETTLEMENTS = fileURLToPath(new URL('../../geodata/gazetteer/settlements.tsv', import.meta.url));
const COUNTRIES: Readonly<Record<string, string>> = { UA: 'Ukraine', RU: 'Russia', IL: 'Israel', LB: 'Lebanon' };
/** How often events of a country are drawn. */
const SHARES: Readonly<Record<string, number>> = { UA: 1, RU: 0.02, IL: 0.2, LB: 0.2 };

/** Real settlements of the gazetteer, large ones drawn more often. For benches and tests in Node. */
export function readSyntheticPlaces(): SyntheticPlace[] {
  return readFileSync(SETTLEMENTS, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, , name = '', , code = '', region = '', lon, lat, population] = line.split('\t');
      const country = COUNTRIES[code];
      if (!country) return [];
      const weight = Math.sqrt(Number(population) + 300) * (SHARES[code] ?? 0);
      return [{ name, region, country, lon: Number(lon), lat: Number(lat), weight }];
    });
}
