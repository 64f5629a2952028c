import pointOnFeature from '@turf/point-on-feature';
import type { Feature } from 'geojson';
import { EVENT_TYPES } from '../model/event-table.ts';
import { PRECISIONS } from '../model/event-table.ts';
import type { EventType } from '../model/event.ts';
import type { Precision } from '../model/place.ts';
import type { Atlas } from './atlas.ts';
import { checkPoint, REASONS } from './checks.ts';
import { isRefusal, refuse, type Count, type Draft, type DraftTime, type Refusal, type SourceInfo } from './draft.ts';
import { parseNumber } from './row.ts';
import { daysTime, parseMoment, stretchTime } from './times.ts';
import { localDay } from '../dates/zone.ts';
import { hash53 } from './hash.ts';

export const GEOJSON_INFO: SourceInfo = { name: 'GeoJSON', licence: null, url: null };

/** Names under which properties are found, the first that is there wins. */
const NAMES = {
  id: ['event_id', 'id', 'uid'],
  type: ['event_type', 'type', 'category'],
  start: ['t0', 'start', 'time_start', 'event_date', 'date', 'datetime', 'timestamp', 'time'],
  end: ['t1', 'end', 'time_end', 'date_end'],
  place: ['place_name', 'place', 'location', 'city', 'name'],
  region: ['admin1', 'region', 'oblast', 'province'],
  country: ['country', 'iso'],
  actor: ['actor', 'side', 'attacker'],
  actorName: ['actor_name', 'actor1'],
  target: ['target'],
  note: ['description', 'note', 'notes', 'title', 'text'],
  url: ['url', 'link', 'source_url'],
  source: ['source', 'sources'],
} as const;

type Properties = Readonly<Record<string, unknown>>;

/** A property as text, by the first of its names that has one. */
function textOf(properties: Properties, names: readonly string[]): string {
  for (const name of names) {
    const value = properties[name];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  }
  return '';
}

/** Epoch milliseconds or seconds, or null. */
function instantIn(text: string): number | null {
  if (/^-?\d{9,10}$/.test(text)) return Number(text) * 1000;
  if (/^-?\d{11,14}$/.test(text)) return Number(text);
  return /^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(text) ? Date.parse(text) : null;
}

function readTime(properties: Properties, zone: string): DraftTime | Refusal {
  const [from, to] = [textOf(properties, NAMES.start), textOf(properties, NAMES.end)];
  const start = instantIn(from);
  if (start !== null && Number.isFinite(start)) {
    const end = Math.max(instantIn(to) ?? start, start + 60_000);
    const precision = end - start <= 60_000 ? 'minute' : end - start <= 3_600_000 ? 'hour' : 'day';
    return { start, end, precision, day: localDay(start, zone), zone, stated: from };
  }
  const first = parseMoment(from);
  if (!first) return refuse(REASONS.date, from);
  const last = parseMoment(to);
  if (!last) return first.minute === null ? daysTime(first.day, 1, zone, from) : minuteTime(first, zone, from);
  return stretchTime(first, last, zone, `${from} – ${to}`) ?? refuse(REASONS.order, `${from} – ${to}`);
}

const minuteTime = (moment: { day: number; minute: number | null }, zone: string, stated: string): DraftTime =>
  stretchTime(moment, { day: moment.day, minute: moment.minute }, zone, stated) ??
  daysTime(moment.day, 1, zone, stated);

/** Numbers of people by the usual names of properties. */
function readCounts(properties: Properties): Count[] {
  return (['launched', 'intercepted', 'killed', 'injured'] as const).flatMap((measure) => {
    const names = measure === 'killed' ? ['killed', 'fatalities', 'deaths', 'best'] : [measure];
    const best = parseNumber(textOf(properties, names));
    return best === null || best < 0 ? [] : [{ measure, item: null, low: best, best, high: best }];
  });
}

const typeOf = (text: string): EventType => EVENT_TYPES.find((type) => type === text) ?? 'other_attack';

/** A feature with what of GeoJSON the importer needs, or why it is none. */
function parseFeature(text: string): Feature | Refusal {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse(REASONS.json, text.slice(0, 40));
  }
  const feature = value as Partial<Feature> | null;
  const geometry: unknown = feature?.geometry;
  if (typeof geometry !== 'object' || geometry === null || !('type' in geometry)) return refuse(REASONS.geometry, '');
  return { ...feature, type: 'Feature', properties: feature?.properties ?? {} } as Feature;
}

/** A point of the feature and how exact it is: an area gives an inner point and counts as a region. */
function locate(feature: Feature): { lon: number; lat: number; precision: Precision } | Refusal {
  const { geometry, properties } = feature;
  try {
    const inner = geometry.type === 'Point' ? geometry.coordinates : pointOnFeature(feature).geometry.coordinates;
    const point = checkPoint(Number(inner[0]), Number(inner[1]), JSON.stringify(inner));
    if (isRefusal(point)) return point;
    const stated = PRECISIONS.find((precision) => precision === properties?.precision);
    return { ...point, precision: stated ?? (geometry.type === 'Point' ? 'settlement' : 'region') };
  } catch {
    return refuse(REASONS.coordinates, JSON.stringify(geometry).slice(0, 80));
  }
}

/** One feature of a collection as a draft. */
export function readFeature(text: string, atlas: Atlas): Draft | Refusal {
  const feature = parseFeature(text);
  if (isRefusal(feature)) return feature;
  const point = locate(feature);
  if (isRefusal(point)) return point;
  const properties: Properties = feature.properties ?? {};
  const get = (key: keyof typeof NAMES) => textOf(properties, NAMES[key]);
  const name = get('place') || `${point.lat.toFixed(3)}, ${point.lon.toFixed(3)}`;
  const place = atlas.at({ ...point, name, country: atlas.country(get('country')), region: get('region') || null });
  const time = readTime(properties, atlas.zone(place));
  if (isRefusal(time)) return time;
  return {
    record: feature.id === undefined ? get('id') || hash53(text).toString(36) : String(feature.id),
    type: typeOf(get('type')),
    actor: atlas.country(get('actor')),
    actorName: get('actorName') || get('actor') || null,
    target: atlas.country(get('target')),
    time,
    places: [place],
    weapons: [],
    targetsHit: [],
    counts: readCounts(properties),
    claimant: get('source') || null,
    url: /^https?:\/\//.test(get('url')) ? get('url') : null,
    note: get('note') || null,
  };
}
