import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { distanceKm } from './gazetteer.ts';
import { CURATED, GENERATED, parseCurated, readCuratedPlace, readGeneratedRow } from './tables.ts';
import { readHere, testGazetteer } from '../../tests/support/shipped-gazetteer.ts';

const rowsOf = (file: string): string[] => readHere(file).trimEnd().split('\n');

describe('the generated tables', () => {
  it('have the committed checksums', () => {
    for (const line of rowsOf('SHA256SUMS')) {
      const [sum, file = ''] = line.split('  ');
      expect(createHash('sha256').update(readHere(file)).digest('hex'), file).toBe(sum);
    }
  });

  it.each(GENERATED)('%s is sorted by id, without repeats, with coordinates in range', (file) => {
    let before = '';
    const faults: string[] = [];
    for (const line of rowsOf(file)) {
      const place = readGeneratedRow(line);
      const inRange = Math.abs(place.lat) <= 90 && Math.abs(place.lon) <= 180 && place.population >= 0;
      if (!(before < place.place_id) || !inRange || place.name === '' || line.split('\t').length !== 9)
        faults.push(line);
      before = place.place_id;
    }
    expect(faults).toEqual([]);
  });

  it('draw Crimea as Ukraine in every table', () => {
    const inCrimea = ({ lon, lat }: { lon: number; lat: number }) => lon > 32.6 && lon < 36.6 && lat > 44.3 && lat < 46;
    for (const file of GENERATED) {
      const foreign = rowsOf(file)
        .map(readGeneratedRow)
        .filter((place) => inCrimea(place) && place.country !== 'UA');
      expect(foreign, file).toEqual([]);
    }
  });

  it.each(['names.tsv', 'names-cyrillic.tsv'])('%s is sorted by key and points at rows that exist', (file) => {
    const rows = GENERATED.reduce((sum, table) => sum + rowsOf(table).length, 0);
    let before = '';
    const faults = rowsOf(file).filter((line) => {
      const [key = '', numbers = ''] = line.split('\t');
      const sorted = before < key;
      before = key;
      return !sorted || numbers.split(' ').some((row) => !(Number.parseInt(row, 36) < rows));
    });
    expect(faults).toEqual([]);
  });

  it('stay under 12 MB', () => {
    const files = [...GENERATED, 'names.tsv', 'names-cyrillic.tsv', 'skeletons.tsv'];
    const bytes = files.reduce((sum, file) => sum + Buffer.byteLength(readHere(file)), 0);
    expect(bytes).toBeLessThan(12e6);
  });
});

describe('our own tables', () => {
  const rows = CURATED.flatMap((file) => parseCurated(readHere(file)));

  it('name a source on every row', () => {
    const others = ['curated/aliases.tsv', 'curated/countries.tsv'].flatMap((file) => parseCurated(readHere(file)));
    expect([...rows, ...others].filter((row) => !row.source)).toEqual([]);
  });

  it('have ids of their own and coordinates in range', () => {
    const ids = rows.map((row) => row.place_id);
    expect(new Set(ids).size).toBe(ids.length);
    const places = rows.map(readCuratedPlace);
    expect(places.filter(({ lon, lat }) => !(Math.abs(lat) <= 90 && Math.abs(lon) <= 180))).toEqual([]);
  });

  it('put every site and village within 40 km of the town it names', () => {
    const far = rows.filter((row) => row.near && row.kind !== 'area').flatMap((row) => farFrom(row.near ?? '', row));
    expect(far).toEqual([]);
  });

  it('refer only to places that exist', () => {
    const gazetteer = testGazetteer();
    const lost = [
      ...parseCurated(readHere('curated/aliases.tsv')),
      ...parseCurated(readHere('curated/shown-names.tsv')),
    ].filter(({ place = '' }) => {
      const [country, name] = place.split(':');
      return name
        ? !gazetteer.find(name).some((candidate) => candidate.place.country === country)
        : !gazetteer.get(place);
    });
    expect(lost.map(({ place }) => place)).toEqual([]);
  });
});

function farFrom(town: string, row: Readonly<Record<string, string>>): string[] {
  const here = { lon: Number(row.lon), lat: Number(row.lat) };
  const gazetteer = testGazetteer();
  const towns = [...gazetteer.find(town), ...gazetteer.findRomanised(town)].filter(
    (c) => c.place.place_id !== row.place_id,
  );
  const km = Math.min(...towns.map(({ place }) => distanceKm(place, here)));
  return km <= 40 ? [] : [`${row.place_id}: ${Math.round(km)} km from ${town}`];
}
