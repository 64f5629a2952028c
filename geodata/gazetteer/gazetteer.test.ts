import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Place } from '../model/place.ts';
import { distanceKm, loadGazetteer } from './gazetteer.ts';
import type { Candidate } from './gazetteer.ts';
import { readTexts, testGazetteer } from '../../tests/support/shipped-gazetteer.ts';

const gazetteer = testGazetteer();
const ids = (candidates: Candidate[]): string[] => candidates.map(({ place }) => place.place_id);

describe('find', () => {
  it('tells a settlement, its region and its port apart', () => {
    expect(gazetteer.find('Odesa').map(({ place }) => place.kind)).toContain('settlement');
    expect(ids(gazetteer.find('Odesa Oblast'))).toContain('UA-51');
    expect(ids(gazetteer.find('Port of Odesa'))).toEqual(['x-port-of-odesa']);
  });

  it('says how a name matched', () => {
    const [kyiv] = gazetteer.find('Kyiv').filter(({ place }) => place.feature === 'capital');
    expect(kyiv).toMatchObject({ match: 'exact', primary: true });
    const [kiev] = gazetteer.find('Kiev').filter(({ place }) => place.feature === 'capital');
    expect(kiev).toMatchObject({ match: 'folded', primary: false });
  });

  it.each([
    ['Samar', 'Novomoskovsk'],
    ['Sheptytskyi', 'Chervonohrad'],
    ['Pivdenne', 'Yuzhne'],
  ])('knows %s also as %s', (now, before) => {
    const settlements = (name: string) => gazetteer.find(name).filter(({ place }) => place.country === 'UA');
    const shared = settlements(now).some((a) => settlements(before).some((b) => distanceKm(a.place, b.place) < 10));
    expect(shared).toBe(true);
  });

  it('keeps abbreviations of states for behind a comma', () => {
    expect(gazetteer.find('TX')).toMatchObject([{ afterComma: true, place: { place_id: 'US-TX' } }]);
  });

  it('finds nothing for an ordinary word or an empty one', () => {
    expect(gazetteer.find('overnight')).toEqual([]);
    expect(gazetteer.find('')).toEqual([]);
  });
});

describe('loose matches', () => {
  it('reads other romanisations', () => {
    expect(gazetteer.findRomanised('Kharkof').map(({ place }) => place.name)).toContain('Kharkiv');
    expect(gazetteer.findRomanised('Hudaidah').map(({ place }) => place.country)).toContain('YE');
  });

  it('reads a misspelling inside the countries at issue only', () => {
    expect(gazetteer.findFuzzy('Astrakan', ['RU']).map(({ place }) => place.name)).toContain('Astrakhan');
    expect(gazetteer.findFuzzy('Astrakan', ['UA'])).toEqual([]);
  });

  it('stops at its budget', () => {
    expect(gazetteer.findFuzzy('Astrakan', ['RU'], 0)).toEqual([]);
  });
});

describe('look-up', () => {
  it('gets places, regions, countries and capitals by code', () => {
    expect(gazetteer.get('g703448')).toMatchObject({ name: 'Kyiv', name_uk: 'Київ', admin1_code: 'UA-30' });
    expect(gazetteer.regionOf('UA-51')).toMatchObject({ name: 'Odesa Oblast', country: 'UA' });
    expect(gazetteer.countryOf('YE')).toMatchObject({ name: 'Yemen', kind: 'country' });
    expect(gazetteer.capitalOf('SD')?.name).toBe('Khartoum');
    expect(gazetteer.get('nowhere')).toBeNull();
    expect(gazetteer.regionOf('UA')).toBeNull();
  });

  it('has Crimea and Sevastopol as regions of Ukraine', () => {
    expect(gazetteer.regionOf('UA-43')?.country).toBe('UA');
    expect(gazetteer.regionOf('UA-40')?.country).toBe('UA');
    expect(gazetteer.find('Kerch').some(({ place }) => place.country === 'RU' && place.lon < 37)).toBe(false);
  });

  it('shows places under the names of today, in both languages', () => {
    const shown = (id: string) => [gazetteer.get(id)?.name, gazetteer.get(id)?.name_uk];
    expect(shown('g524901')).toEqual(['Moscow', 'Москва']);
    expect(shown('g702658')).toEqual(['Luhansk', 'Луганськ']);
    expect(shown('a-UKOO')).toEqual(['Odesa International Airport', 'Аеропорт «Одеса»']);
    expect(ids(gazetteer.find('Брюссель'))).toContain('g2800866');
  });

  it('knows the people of a country', () => {
    expect(gazetteer.countryOfDemonym('Ukrainian')).toBe('UA');
    expect(gazetteer.countryOfDemonym('Houthi')).toBeNull();
  });

  it('finds the airport of a town', () => {
    const lublin = gazetteer.find('Lublin').find(({ place }) => place.kind === 'settlement')?.place as Place;
    expect(gazetteer.sitesNear(lublin, 'airport', 40)[0]?.place_id).toBe('a-EPLB');
  });

  it('loads in well under a second of processor time', () => {
    const texts = readTexts();
    const before = process.cpuUsage();
    loadGazetteer(texts);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1500);
  });
});

const TRUTH = new URL('../../../shared/places/truth.json', import.meta.url);
type Truth = [string, string, number, number, number, string, string[]];

describe.skipIf(!existsSync(TRUTH))('the hundred places of the shared folder (skipped when it is absent)', () => {
  // The body runs though its tests are skipped.
  const text = existsSync(TRUTH) ? readFileSync(TRUTH, 'utf8') : '{"places":[]}';
  const { places } = JSON.parse(text) as { places: Truth[] };
  const isPin = ({ place }: Candidate): boolean => place.kind === 'settlement' || place.kind === 'site';
  /** Only the theatre as context: Ukraine, then its neighbours, then population. */
  const weight = ({ place }: Candidate): number =>
    place.population * ({ UA: 30, RU: 5, PL: 5, BY: 5 }[place.country ?? ''] ?? 1) + (place.country === 'UA' ? 2 : 1);

  const results = places.flatMap(([id, , lat, lon, km, , names]) =>
    names.map((name) => {
      const exact = gazetteer.find(name);
      const found = (exact.length > 0 ? exact : gazetteer.findRomanised(name)).filter(isPin);
      const near = found.filter(({ place }) => distanceKm(place, { lon, lat }) <= km);
      const [first] = [...found].sort((a, b) => weight(b) - weight(a));
      return { id, name, found: near.length > 0, first: first !== undefined && near.includes(first) };
    }),
  );

  it('are all found, with at least 293 of 298 spellings and 289 right first choices', () => {
    const found = results.filter((result) => result.found);
    expect(new Set(found.map(({ id }) => id)).size).toBe(100);
    expect(found.length).toBeGreaterThanOrEqual(293);
    expect(results.filter((result) => result.first).length).toBeGreaterThanOrEqual(289);
  });
});
