import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse as parseYaml } from 'yaml';

/** One measured number: a share between 0 and 1, with its numerator and denominator where they are known. */
export interface AccuracyFigure {
  label: string;
  label_uk: string | null;
  value: number;
  n: number | null;
  total: number | null;
}

/** A measurement on one set of articles. */
export interface Accuracy {
  /** Day it was made, `YYYY-MM-DD`. */
  date: string;
  corpus: string;
  corpus_uk: string | null;
  articles: number | null;
  figures: AccuracyFigure[];
}

/** An editor's ruling. */
export interface Ruling {
  eventId: string;
  /** True when the event was taken out; else `fields` were set. */
  dropped: boolean;
  fields: string[];
  reason: string;
  date: string;
}

const nullable = <T extends v.GenericSchema>(schema: T) => v.optional(v.nullable(schema), null);

const figure = v.object({
  label: v.string(),
  label_uk: nullable(v.string()),
  value: v.number(),
  n: nullable(v.number()),
  total: nullable(v.number()),
});

const accuracy = v.object({
  date: v.string(),
  corpus: v.string(),
  corpus_uk: nullable(v.string()),
  articles: nullable(v.number()),
  figures: v.array(figure),
});

const ruling = v.looseObject({
  event_id: v.string(),
  drop: v.optional(v.boolean()),
  set: v.optional(v.record(v.string(), v.unknown())),
  reason: v.string(),
  date: v.string(),
});

/**
 * Measurements from `geodata/accuracy.json`: one object or a list of them, as
 * `{ date, corpus, articles?, figures: [{ label, label_uk?, value, n?, total? }] }`. Empty when there is no such file.
 */
export function readAccuracy(path = 'geodata/accuracy.json'): Accuracy[] {
  if (!existsSync(path)) return [];
  const data: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const parsed = v.safeParse(v.array(accuracy), Array.isArray(data) ? data : [data]);
  if (parsed.success) return parsed.output;
  console.warn(`${path}: left out of the methods page: ${parsed.issues[0].message}`);
  return [];
}

/** Editors' rulings from the YAML files of `geodata/corrections/`, newest first. */
export function readRulings(folder = 'geodata/corrections'): Ruling[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .flatMap((name) => rulingsIn(parseYaml(readFileSync(`${folder}/${name}`, 'utf8'))))
    .sort((a, b) => (a.date < b.date ? 1 : -1));
}

function rulingsIn(data: unknown): Ruling[] {
  const list: unknown[] = Array.isArray(data) ? data : [];
  return list.flatMap((item) => {
    const parsed = v.safeParse(ruling, item);
    if (!parsed.success) return [];
    const { event_id, drop, set, reason, date } = parsed.output;
    return [{ eventId: event_id, dropped: drop === true, fields: Object.keys(set ?? {}), reason, date }];
  });
}
