import type { ConflictEvent, EventPlace, EventTime } from './event.ts';

/** Where an imported event comes from. Claims of such an event have the note as their text. */
export interface ImportSource {
  /** Name of the importer: `acled`, `ucdp`, `viina`, `airforce`, `geojson`, `csv`. */
  as: string;
  /** The source's own id of the record. */
  record: string;
  /** Who reported it, as the record says. */
  name: string | null;
  url: string | null;
  /** The record's own words. */
  note: string | null;
  /** The source file's name and the line in it, from 1. */
  file: string;
  line: number;
}

/** An event read from a table instead of an article. */
export interface ImportedEvent extends ConflictEvent {
  /** + The record behind it. */
  source: ImportSource;
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === '' || value === undefined) return true;
  if (typeof value !== 'object') return false;
  for (const _ in value) return false;
  return true;
}

const texts = new WeakMap<EventPlace | EventTime, string>();

/** Rows of one town share one place object, those of one day one time; their text is made once. */
function formatShared(value: EventPlace | EventTime): string {
  const known = texts.get(value);
  if (known !== undefined) return known;
  const text = JSON.stringify(value);
  texts.set(value, text);
  return text;
}

function formatValue(event: ImportedEvent, key: string, value: unknown): string {
  if (key === 'places') return `[${event.places.map(formatShared).join()}]`;
  return key === 'time' ? formatShared(event.time) : JSON.stringify(value);
}

/** One event as a line of a details file: what is empty is left out, {@link parseDetail} puts it back. */
export function formatDetail(event: ImportedEvent): string {
  let text = '';
  for (const key in event) {
    const value: unknown = event[key as keyof ImportedEvent];
    if (isEmpty(value)) continue;
    text += `${text === '' ? '{' : ','}"${key}":${formatValue(event, key, value)}`;
  }
  return `${text}}`;
}

/** What a line leaves out. */
const EMPTY = () => ({
  title_uk: '',
  actor: null,
  actor_name: null,
  target: null,
  places: [],
  weapons: [],
  targets_hit: [],
  claims: [],
  figures: {},
  parent: null,
  responds_to: [],
  article_ids: [],
  merge_basis: [],
});

/** A line of a details file as an event. Throws when it is none. */
export function parseDetail(line: string): ImportedEvent {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null || !('event_id' in value) || !('time' in value))
    throw new Error(`expected an event, saw ${line.slice(0, 60)}`);
  return { ...EMPTY(), ...(value as ImportedEvent) };
}
