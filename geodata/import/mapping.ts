import * as v from 'valibot';
import { EVENT_TYPES, PRECISIONS } from '../model/event-table.ts';
import type { Measure } from '../model/claim.ts';

const MEASURES = [
  'launched',
  'intercepted',
  'lost',
  'hit',
  'killed',
  'injured',
  'missing',
  'evacuated',
  'locations_hit',
] as const satisfies readonly Measure[];

const column = v.pipe(v.string(), v.minLength(1, 'is empty'));
const code = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be a country code such as UA'));
const eventType = v.picklist(EVENT_TYPES);

/** A mapping file: which columns of a table say what, and what their words mean. */
export const MappingSchema = v.strictObject({
  /** Name of the data set, for credits. */
  name: v.pipe(v.string(), v.minLength(1)),
  licence: v.optional(v.nullable(v.string()), null),
  url: v.optional(v.nullable(v.string()), null),
  delimiter: v.optional(v.pipe(v.string(), v.maxLength(1))),
  /** Order of numbers in dates such as 05.03.2024. */
  dates: v.optional(v.picklist(['ymd', 'dmy', 'mdy']), 'dmy'),
  columns: v.strictObject({
    /** `2024-03-05` or `2024-03-05 18:30`. */
    date: column,
    /** End of a stretch; a bare day counts whole. */
    end: v.optional(column),
    /** `18:30`, when the clock stands in a column of its own. */
    time: v.optional(column),
    id: v.optional(column),
    /** Degrees; without them the place, region or country is looked up by name. */
    lon: v.optional(column),
    lat: v.optional(column),
    place: v.optional(column),
    region: v.optional(column),
    country: v.optional(column),
    type: v.optional(column),
    actor: v.optional(column),
    actor_name: v.optional(column),
    target: v.optional(column),
    weapon: v.optional(column),
    precision: v.optional(column),
    source: v.optional(column),
    url: v.optional(column),
    note: v.optional(column),
  }),
  /** Numbers: a measure, or a measure and an item (`launched.drone`), to a column or to its bounds. */
  counts: v.optional(
    v.record(
      v.pipe(
        v.string(),
        v.check((key) => (MEASURES as readonly string[]).includes(key.split('.')[0] ?? ''), 'is no measure'),
      ),
      v.union([column, v.strictObject({ low: v.optional(column), best: column, high: v.optional(column) })]),
    ),
    {},
  ),
  /** What the table's words mean; `*` for any other word. */
  values: v.optional(
    v.strictObject({
      type: v.optional(v.record(v.string(), v.nullable(eventType))),
      actor: v.optional(v.record(v.string(), v.nullable(code))),
      target: v.optional(v.record(v.string(), v.nullable(code))),
      weapon: v.optional(v.record(v.string(), v.nullable(v.string()))),
      precision: v.optional(v.record(v.string(), v.picklist(PRECISIONS))),
    }),
    {},
  ),
  defaults: v.optional(
    v.strictObject({
      type: v.optional(eventType),
      actor: v.optional(code),
      target: v.optional(code),
      country: v.optional(code),
      precision: v.optional(v.picklist(PRECISIONS)),
      zone: v.optional(v.string()),
    }),
    {},
  ),
});

export type Mapping = v.InferOutput<typeof MappingSchema>;

/** Checks a mapping. Throws an Error that says which entry is wrong. */
export function parseMapping(value: unknown, file: string): Mapping {
  const result = v.safeParse(MappingSchema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${file}: ${v.getDotPath(issue) ?? 'the mapping'} ${issue.message}`);
}
