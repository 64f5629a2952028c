import { formatTitle, formatTitleUk, type Titled } from '../events/titles.ts';
import type { Claim, Qualifier } from '../model/claim.ts';
import type { EventPlace, EventTime, Figure } from '../model/event.ts';
import { EVENT_TYPES, FIRST_RESPONSE } from '../model/event-table.ts';
import type { ImportedEvent } from '../model/imported-event.ts';
import type { Count, Draft, DraftTime } from './draft.ts';
import { ownText } from './own-text.ts';

interface Titles {
  title: string;
  title_uk: string;
}

const MAX_TITLES = 1000;
const titles = new WeakMap<EventPlace, Map<string, Titles>>();

const PLAIN = /^[a-z0-9]+$/;

/** Text for an id; ids of most sources are plain already. */
function slug(text: string): string {
  const lower = text.toLowerCase();
  return PLAIN.test(lower) ? lower : foldSlug(lower);
}

const foldSlug = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const placeSlugs = new WeakMap<EventPlace, string>();

/** The first place's part of an id. */
function placeSlug(place: EventPlace | undefined): string {
  if (!place) return 'no-place';
  const known = placeSlugs.get(place);
  if (known !== undefined) return known;
  const made = slug(place.name).slice(0, 40) || 'place';
  placeSlugs.set(place, made);
  return made;
}

/** What of an event's titles does not come from its places. */
function deedOf(event: Titled): string {
  let key = `${event.event_type} ${event.time.precision === 'night'} ${event.weapons.join()}`;
  for (const { measure, item, value } of event.claims)
    if (measure === 'launched' || measure === 'intercepted') key += ` ${measure} ${item} ${value}`;
  return key;
}

/** Titles in both languages; kept with the place, since rows of one town and kind share them. */
function titlesOf(event: Titled): Titles {
  const [place, second] = event.places;
  if (!place || second) return makeTitles(event);
  const kept = titles.get(place) ?? new Map<string, Titles>();
  titles.set(place, kept);
  const deed = deedOf(event);
  const known = kept.get(deed);
  if (known) return known;
  if (kept.size > MAX_TITLES) kept.clear();
  const made = makeTitles(event);
  kept.set(deed, made);
  return made;
}

const makeTitles = (event: Titled): Titles => ({ title: formatTitle(event), title_uk: formatTitleUk(event) });

const instants = new Map<number, string>();
const MAX_INSTANTS = 20_000;

/** Epoch ms as ISO 8601 UTC; days begin at few instants. */
function toIso(ms: number): string {
  const known = instants.get(ms);
  if (known !== undefined) return known;
  if (instants.size > MAX_INSTANTS) instants.clear();
  const text = new Date(ms).toISOString();
  instants.set(ms, text);
  return text;
}

const times = new Map<string, EventTime>();

const timesOfDrafts = new WeakMap<DraftTime, EventTime>();

/** Rows of one day share one time object, whose text is made once. */
function toTime(draft: DraftTime): EventTime {
  const known = timesOfDrafts.get(draft);
  if (known) return known;
  const made = shareTime(draft);
  timesOfDrafts.set(draft, made);
  return made;
}

function shareTime({ start, end, precision, stated, zone }: DraftTime): EventTime {
  const key = `${start} ${end} ${precision} ${zone} ${stated}`;
  const known = times.get(key);
  if (known) return known;
  if (times.size > MAX_INSTANTS) times.clear();
  const made = { start: toIso(start), end: toIso(end), precision, stated: stated ? ownText(stated) : null, zone };
  times.set(key, made);
  return made;
}

const keyOf = ({ measure, item }: Count) => (item ? `${measure}.${item}` : measure);
const byKey = (a: Count, b: Count) => (keyOf(a) < keyOf(b) ? -1 : 1);

/** A number and its bounds as what claims say of them. */
function sayings({ low, best, high }: Count): [value: number, qualifier: Qualifier][] {
  const said: [number, Qualifier][] = [[best, low === high ? 'exact' : 'about']];
  if (low < best) said.push([low, 'at_least']);
  if (high > best) said.push([high, 'at_most']);
  return said;
}

/** Claims of a record in the order of its numbers, and the figures they give. Claims have the note as their text. */
function claimsOf(draft: Draft, eventId: string, article_id: string) {
  const claims: Claim[] = [];
  const figures: Record<string, Figure> = {};
  const { claimant, counts } = draft;
  for (const count of counts.length > 1 ? [...counts].sort(byKey) : counts) {
    const { measure, item, low, best, high } = count;
    const claim_ids: string[] = [];
    for (const [value, qualifier] of sayings(count)) {
      const claim_id = `${eventId}-c${claims.length + 1}`;
      const evidence = { start: 0, end: draft.note?.length ?? 0 };
      claims.push({ claim_id, measure, item, value, qualifier, claimant, article_id, evidence });
      claim_ids.push(claim_id);
    }
    figures[keyOf(count)] = { low, best, high, claim_ids };
  }
  return { claims, figures };
}

/** Where a record was found. */
export interface Origin {
  /** The importer's name. */
  as: string;
  file: string;
  /** From 1. */
  line: number;
}

/** A draft as an event of the contract. */
export function toImportedEvent(draft: Draft, { as, file, line }: Origin): ImportedEvent {
  const { time, places, note } = draft;
  const type = draft.type.replace('_', '-');
  const event_id = `${time.day}-${placeSlug(places[0])}-${type}-${as}-${slug(draft.record) || line}`;
  const article_id = `${as}:${draft.record}`;
  const { claims, figures } = claimsOf(draft, event_id, article_id);
  const titled: Titled = {
    event_type: draft.type,
    status: 'occurred',
    places,
    weapons: draft.weapons,
    actor_name: draft.actorName,
    time: toTime(time),
    claims,
    participants: [],
  };
  const { title, title_uk } = titlesOf(titled);
  return {
    event_id,
    kind: EVENT_TYPES.indexOf(draft.type) < FIRST_RESPONSE ? 'strike' : 'response',
    event_type: draft.type,
    title,
    title_uk,
    status: 'occurred',
    actor: draft.actor,
    actor_name: draft.actorName,
    target: draft.target,
    event_date: time.day,
    time: titled.time,
    places,
    weapons: draft.weapons,
    targets_hit: draft.targetsHit,
    claims,
    figures,
    parent: null,
    responds_to: [],
    article_ids: [article_id],
    merge_basis: [],
    source: { as, record: draft.record, name: draft.claimant, url: draft.url, note, file, line },
  };
}
