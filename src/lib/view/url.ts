import type { Lang } from '../i18n/languages.ts';
import { isDay, type ZoneChoice } from '../time/zone.ts';
import { KINDS, NO_FILTERS, type Filters, type Kind } from './filters.ts';
import {
  parseBBox,
  parseCamera,
  parseDatetime,
  parseDuration,
  parseInstant,
  writeCamera,
  writeDatetime,
  writeDuration,
  writeInstant,
  type BBox,
  type Camera,
  type OpenRange,
} from './url-values.ts';

export type Theme = 'auto' | 'light' | 'dark';
export type Ui = 'full' | 'compact' | 'none';

/** A view as an address says it (EMBED_CONTRACT.md, version 1); null where the address is silent. */
export interface UrlState {
  camera: Camera | null;
  bbox: BBox | null;
  datetime: OpenRange | null;
  t: number | null;
  /** Milliseconds behind `t`, or `all` for cumulative. */
  window: number | 'all' | null;
  known: string | null;
  kinds: readonly Kind[];
  eventId: string | null;
  filters: Filters;
  lang: Lang | null;
  theme: Theme;
  zone: ZoneChoice;
  ui: Ui;
  list: boolean;
  gestures: 'cooperative' | 'greedy' | null;
  autoplay: boolean;
}

/** What an empty address means. */
export const DEFAULT_STATE: UrlState = {
  camera: null,
  bbox: null,
  datetime: null,
  t: null,
  window: null,
  known: null,
  kinds: KINDS,
  eventId: null,
  filters: NO_FILTERS,
  lang: null,
  theme: 'auto',
  zone: 'Europe/Kyiv',
  ui: 'full',
  list: false,
  gestures: null,
  autoplay: false,
};

const LONGEST_ADDRESS = 8000;
const MOST_ITEMS = 60;
const LONGEST_QUERY = 200;
/** Ids, codes and slugs: letters of any script, digits and a few joints. */
const TOKEN = /^[\p{L}\p{N}._~:-]{1,80}$/u;

/** Reads an address. Never throws: what is unknown is ignored, what is invalid counts as not said. */
export function parseQuery(search: string, hash = ''): UrlState {
  const query = new URLSearchParams(search.slice(0, LONGEST_ADDRESS));
  const anchor = new URLSearchParams(hash.slice(0, 500).replace(/^#\??/, ''));
  const get = (name: string) => query.get(name)?.trim() ?? '';
  const bbox = parseBBox(get('bbox'));
  return {
    camera: bbox ? null : (parseCamera(get('map')) ?? parseCamera(anchor.get('map') ?? '')),
    bbox,
    datetime: parseDatetime(get('datetime')),
    t: parseInstant(get('t')),
    window: get('window') === 'all' ? 'all' : parseDuration(get('window')),
    known: isDay(get('known')) ? get('known') : null,
    kinds: parseKinds(get('layers')),
    eventId: TOKEN.test(get('event')) ? get('event') : null,
    filters: parseFilters(get),
    lang: oneOf(['en', 'uk'], get('lang'), null),
    theme: oneOf(['auto', 'light', 'dark'], get('theme'), 'auto'),
    zone: oneOf(
      ['Europe/Kyiv', 'UTC', 'local'],
      get('tz') === 'Europe/Kiev' ? 'Europe/Kyiv' : get('tz'),
      'Europe/Kyiv',
    ),
    ui: oneOf(['full', 'compact', 'none'], get('ui'), 'full'),
    list: get('list') === '1',
    gestures: oneOf(['cooperative', 'greedy'], get('gestures'), null),
    autoplay: get('autoplay') === '1',
  };
}

function oneOf<const T extends string, D>(allowed: readonly T[], value: string, otherwise: D): T | D {
  return allowed.find((item) => item === value) ?? otherwise;
}

/** `strikes,responses`; `none` for neither, anything else that names no layer for both. */
function parseKinds(text: string): readonly Kind[] {
  if (text === 'none') return [];
  const named = text.split(',');
  const kinds = KINDS.filter((kind) => named.includes(`${kind}s`));
  return kinds.length > 0 ? kinds : KINDS;
}

function parseFilters(get: (name: string) => string): Filters {
  const least = Number(/^\d{1,2}$/.test(get('sources')) ? get('sources') : 1);
  return {
    types: parseList(get('type')),
    sides: parseList(get('side')),
    weapons: parseList(get('weapon')),
    precisions: parseList(get('precision')),
    places: parseList(get('place')),
    sources: parseList(get('source')),
    minSources: Math.min(Math.max(least, 1), 9),
    q: cleanQuery(get('q')),
  };
}

function parseList(text: string): string[] {
  return [...new Set(text.split(',', MOST_ITEMS * 2).filter((item) => TOKEN.test(item)))].slice(0, MOST_ITEMS).sort();
}

/** Search words as an address holds them: one line, single spaces, at most 200 characters, whole code points. */
export function cleanQuery(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return [...line].slice(0, LONGEST_QUERY).join('').trim();
}

/** Where an address keeps the camera: pages in the hash, embeds in the query. */
export type CameraPlace = 'hash' | 'query';

/** The canonical address of a view: `search` with its `?` or empty, `hash` with its `#` or empty. */
export function writeQuery(state: UrlState, cameraIn: CameraPlace = 'hash'): { search: string; hash: string } {
  const camera = state.bbox === null && state.camera ? writeCamera(state.camera) : '';
  const pairs: [string, string][] = [
    ['map', cameraIn === 'query' ? camera : ''],
    ['bbox', state.bbox?.join(',') ?? ''],
    ...timePairs(state),
    ['layers', state.kinds.length === KINDS.length ? '' : state.kinds.map((kind) => `${kind}s`).join(',') || 'none'],
    ['event', state.eventId ?? ''],
    ...filterPairs(state.filters),
    ['lang', state.lang ?? ''],
    ['theme', state.theme === 'auto' ? '' : state.theme],
    ['tz', state.zone === 'Europe/Kyiv' ? '' : state.zone],
    ['ui', state.ui === 'full' ? '' : state.ui],
    ['list', state.list ? '1' : ''],
    ['gestures', state.gestures ?? ''],
    ['autoplay', state.autoplay ? '1' : ''],
  ];
  const query = pairs.filter(([, value]) => value !== '').map(([name, value]) => `${name}=${encode(value)}`);
  return {
    search: query.length > 0 ? `?${query.join('&')}` : '',
    hash: cameraIn === 'hash' && camera !== '' ? `#map=${camera}` : '',
  };
}

function timePairs({ datetime, t, window, known }: UrlState): [string, string][] {
  return [
    ['datetime', datetime && (datetime.from !== null || datetime.to !== null) ? writeDatetime(datetime) : ''],
    ['t', t === null ? '' : writeInstant(t)],
    ['window', window === null ? '' : window === 'all' ? 'all' : writeDuration(window)],
    ['known', known ?? ''],
  ];
}

function filterPairs(filters: Filters): [string, string][] {
  const list = (values: readonly string[]) => [...values].sort().join(',');
  return [
    ['type', list(filters.types)],
    ['side', list(filters.sides)],
    ['weapon', list(filters.weapons)],
    ['precision', list(filters.precisions)],
    ['place', list(filters.places)],
    ['source', list(filters.sources)],
    ['sources', filters.minSources > 1 ? String(filters.minSources) : ''],
    ['q', filters.q],
  ];
}

/** Percent-encodes what a query must not hold; slashes, colons and commas stay readable. */
function encode(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(/%(?:2F|3A|2C)/g, decodeURIComponent);
}
