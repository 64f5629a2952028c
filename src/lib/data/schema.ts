import * as v from 'valibot';
import type { ArticlesFile, ConflictEvent } from '$geodata/model/event.ts';
import type { EventFeatureCollection } from '$geodata/model/feature.ts';

const text = v.pipe(v.string(), v.minLength(1));
const nullableText = v.nullable(v.string());
const instant = v.pipe(
  v.string(),
  v.check((value) => Number.isFinite(Date.parse(value)), 'not an instant'),
);
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'not a day YYYY-MM-DD'));
const lon = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const lat = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const precision = v.picklist(['site', 'settlement', 'district', 'region', 'country']);

const place = v.looseObject({
  place_id: text,
  name: text,
  name_uk: v.optional(nullableText, null),
  country: nullableText,
  admin1: nullableText,
  admin1_code: v.optional(nullableText, null),
  lon,
  lat,
  precision,
  role: v.picklist(['target', 'venue', 'origin']),
  part: v.optional(nullableText, null),
});

const claim = v.looseObject({
  claim_id: text,
  measure: text,
  item: nullableText,
  value: v.nullable(v.number()),
  qualifier: v.picklist(['exact', 'at_least', 'at_most', 'about', 'more_than', 'nearly']),
  claimant: nullableText,
  article_id: text,
  evidence: v.object({ start: v.number(), end: v.number() }),
});

const figure = v.looseObject({
  low: v.number(),
  best: v.number(),
  high: v.nullable(v.number()),
  claim_ids: v.array(v.string()),
});

const event = v.looseObject({
  event_id: text,
  kind: v.picklist(['strike', 'response']),
  event_type: text,
  title: text,
  title_uk: v.optional(v.string(), ''),
  status: v.picklist(['occurred', 'ongoing', 'planned', 'cancelled']),
  actor: nullableText,
  actor_name: nullableText,
  target: nullableText,
  event_date: day,
  time: v.looseObject({
    start: instant,
    end: instant,
    precision: v.picklist(['minute', 'hour', 'night', 'part_of_day', 'day', 'week', 'month']),
    stated: nullableText,
    zone: v.optional(v.string(), 'Europe/Kyiv'),
  }),
  places: v.array(place),
  weapons: v.optional(v.array(v.string()), []),
  targets_hit: v.optional(v.array(v.string()), []),
  claims: v.array(claim),
  figures: v.record(v.string(), figure),
  parent: v.nullable(v.string()),
  responds_to: v.array(
    v.looseObject({
      event_id: text,
      basis: v.string(),
      stated: v.optional(v.boolean(), false),
      lag_hours: v.optional(v.nullable(v.number()), null),
    }),
  ),
  article_ids: v.array(v.string()),
  merge_basis: v.optional(v.array(v.string()), []),
});

const article = v.looseObject({
  id: text,
  title: v.string(),
  publisher: nullableText,
  source: v.optional(nullableText, null),
  url: v.optional(nullableText, null),
  published: text,
  language: v.optional(v.string(), 'en'),
  body: v.optional(v.string(), ''),
  toponyms: v.optional(v.array(v.looseObject({ start: v.number(), end: v.number() })), []),
});

const feature = v.looseObject({
  type: v.literal('Feature'),
  geometry: v.looseObject({ type: v.picklist(['Point', 'Polygon', 'MultiPolygon']) }),
  properties: v.looseObject({ event_id: text, kind: v.picklist(['strike', 'response']) }),
});

/** Records that passed, and a sentence for each that did not. */
export interface Parsed<T> {
  records: T[];
  problems: string[];
}

/** The events of `events.json`; throws only when the file as a whole is not one. */
export function parseEvents(file: string, data: unknown): Parsed<ConflictEvent> {
  return parseRecords(listIn(file, data, 'events'), { file, schema: event, id: 'event_id' });
}

/** The articles of `articles.json`, bodies and toponyms included when the file has them. */
export function parseArticles(file: string, data: unknown): Parsed<ArticlesFile['articles'][number]> {
  return parseRecords(listIn(file, data, 'articles'), { file, schema: article, id: 'id' });
}

/** A GeoJSON layer, its features checked for what the map needs. */
export function parseFeatures(file: string, data: unknown): EventFeatureCollection & { problems: string[] } {
  const { records, problems } = parseRecords(listIn(file, data, 'features'), { file, schema: feature, id: 'id' });
  return { type: 'FeatureCollection', features: records as EventFeatureCollection['features'], problems };
}

function listIn(file: string, data: unknown, key: string): unknown[] {
  const list = typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : undefined;
  if (!Array.isArray(list)) throw new Error(`${file}: expected an object with a list "${key}", saw ${describe(data)}.`);
  return list;
}

interface RecordRule {
  file: string;
  schema: v.GenericSchema<unknown, unknown>;
  id: string;
}

function parseRecords<T>(list: unknown[], { file, schema, id }: RecordRule): Parsed<T> {
  const records: T[] = [];
  const problems: string[] = [];
  list.forEach((item, index) => {
    const result = v.safeParse(schema, item, { abortEarly: true });
    // The schemas above are the contract's types; `T` is chosen by the exported functions only.
    if (result.success) records.push(result.output as T);
    else problems.push(`${file}: record ${nameOf(item, id, index)}: ${problemOf(result.issues[0])}`);
  });
  return { records, problems };
}

function nameOf(item: unknown, id: string, index: number): string {
  const value = typeof item === 'object' && item !== null ? (item as Record<string, unknown>)[id] : undefined;
  return typeof value === 'string' ? `"${value}"` : `#${index}`;
}

function problemOf(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'whole record'}: ${issue.message}`;
}

function describe(data: unknown): string {
  if (data === null) return 'null';
  return Array.isArray(data) ? 'a list' : typeof data;
}
