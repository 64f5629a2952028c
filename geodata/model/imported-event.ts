import type { Claim } from './claim.ts';
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

const shared = new WeakMap<EventPlace | EventTime, string>();

/** Rows of one town share one place object, those of one day one time; their text is made once. */
function formatShared(value: EventPlace | EventTime): string {
  const known = shared.get(value);
  if (known !== undefined) return known;
  const text = JSON.stringify(value);
  shared.set(value, text);
  return text;
}

/** A text in JSON; most need no escapes, and those are not handed to `JSON.stringify`. */
function quote(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const plain = code >= 0x20 && code !== 0x22 && code !== 0x5c && (code < 0xd800 || code > 0xdfff);
    if (!plain) return JSON.stringify(text);
  }
  return `"${text}"`;
}

const orNull = (text: string | null): string => (text === null ? 'null' : quote(text));

/** A member with a comma before it; nothing when its value is empty. */
const member = (key: keyof ImportedEvent, value: string | null): string => (value ? `,"${key}":${quote(value)}` : '');

const list = (key: keyof ImportedEvent, value: readonly unknown[]): string =>
  value.length > 0 ? `,"${key}":${JSON.stringify(value)}` : '';

const texts = (values: readonly string[]): string => values.map(quote).join();

const formatClaim = (claim: Claim): string =>
  `{"claim_id":${quote(claim.claim_id)},"measure":"${claim.measure}","item":${orNull(claim.item)},"value":${claim.value},` +
  `"qualifier":"${claim.qualifier}","claimant":${orNull(claim.claimant)},"article_id":${quote(claim.article_id)},` +
  `"evidence":{"start":${claim.evidence.start},"end":${claim.evidence.end}}}`;

function formatFigures({ figures }: ImportedEvent): string {
  let text = '';
  for (const key in figures) {
    const { low = 0, best = 0, high = null, claim_ids = [] } = figures[key] ?? {};
    text += `,${quote(key)}:{"low":${low},"best":${best},"high":${high},"claim_ids":[${texts(claim_ids)}]}`;
  }
  return text && `,"figures":{${text.slice(1)}}`;
}

const formatSource = ({ as, record, name, url, note, file, line }: ImportSource): string =>
  `{"as":"${as}","record":${quote(record)},"name":${orNull(name)},"url":${orNull(url)},"note":${orNull(note)},` +
  `"file":${quote(file)},"line":${line}}`;

/**
 * One event as a line of a details file: what is empty is left out, {@link parseDetail} puts it back. Member by member, since a
 * million rows come through here. The id stands first.
 */
export function formatDetail(event: ImportedEvent): string {
  const { places, claims } = event;
  return (
    `{"event_id":${quote(event.event_id)},"kind":"${event.kind}","event_type":"${event.event_type}"` +
    member('title', event.title) +
    member('title_uk', event.title_uk) +
    `,"status":"${event.status}"` +
    member('actor', event.actor) +
    member('actor_name', event.actor_name) +
    member('target', event.target) +
    `,"event_date":"${event.event_date}","time":${formatShared(event.time)}` +
    (places.length > 0 ? `,"places":[${places.map(formatShared).join()}]` : '') +
    list('weapons', event.weapons) +
    list('targets_hit', event.targets_hit) +
    (claims.length > 0 ? `,"claims":[${claims.map(formatClaim).join()}]` : '') +
    formatFigures(event) +
    member('parent', event.parent) +
    list('responds_to', event.responds_to) +
    (event.article_ids.length > 0 ? `,"article_ids":[${texts(event.article_ids)}]` : '') +
    list('merge_basis', event.merge_basis) +
    `,"source":${formatSource(event.source)}}`
  );
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
