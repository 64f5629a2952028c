import { formatTitle, formatTitleUk, type Titled } from '../events/titles.ts';
import type { Claim, Qualifier } from '../model/claim.ts';
import type { EventPlace, Figure } from '../model/event.ts';
import { EVENT_TYPES, FIRST_RESPONSE } from '../model/event-table.ts';
import type { ImportedEvent } from '../model/imported-event.ts';
import type { Count, Draft } from './draft.ts';

const MAX_TITLES = 50_000;
const titles = new Map<string, { title: string; title_uk: string }>();

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

/** Titles in both languages; kept, since rows of one town and kind share them. */
function titlesOf(event: Titled): { title: string; title_uk: string } {
  const counted = event.claims.filter(({ measure }) => measure === 'launched' || measure === 'intercepted');
  const places = event.places.map(({ place_id, part }) => `${place_id}${part}`).join();
  const counts = counted.map(({ measure, item, value }) => `${measure}${item}${value}`).join();
  const key = [event.event_type, event.time.precision === 'night', places, event.weapons.join(), counts].join('|');
  const known = titles.get(key);
  if (known) return known;
  if (titles.size > MAX_TITLES) titles.clear();
  const made = { title: formatTitle(event), title_uk: formatTitleUk(event) };
  titles.set(key, made);
  return made;
}

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

/** A number and its bounds as the claims that say them. */
function claimsOf(count: Count, base: Omit<Claim, 'claim_id' | 'measure' | 'item' | 'value' | 'qualifier'>): Claim[] {
  const { measure, item, low, best, high } = count;
  const said: [number, Qualifier][] = [[best, low === high ? 'exact' : 'about']];
  if (low < best) said.push([low, 'at_least']);
  if (high > best) said.push([high, 'at_most']);
  return said.map(([value, qualifier]) => ({ ...base, claim_id: '', measure, item, value, qualifier }));
}

const keyOf = ({ measure, item }: Pick<Claim, 'measure' | 'item'>) => (item ? `${measure}.${item}` : measure);

function figuresOf(counts: readonly Count[], claims: readonly Claim[]): Record<string, Figure> {
  if (counts.length === 0) return {};
  const sorted = [...counts].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return Object.fromEntries(
    sorted.map((count) => {
      const claim_ids = claims.filter((claim) => keyOf(claim) === keyOf(count)).map(({ claim_id }) => claim_id);
      return [keyOf(count), { low: count.low, best: count.best, high: count.high, claim_ids }];
    }),
  );
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
  const base = { claimant: draft.claimant, article_id, evidence: { start: 0, end: note?.length ?? 0 } };
  const claims = draft.counts.flatMap((count) => claimsOf(count, base));
  claims.forEach((claim, i) => (claim.claim_id = `${event_id}-c${i + 1}`));
  const titled: Titled = {
    event_type: draft.type,
    status: 'occurred',
    places,
    weapons: draft.weapons,
    actor_name: draft.actorName,
    time: {
      start: toIso(time.start),
      end: toIso(time.end),
      precision: time.precision,
      stated: time.stated || null,
      zone: time.zone,
    },
    claims,
    participants: [],
  };
  return {
    event_id,
    kind: EVENT_TYPES.indexOf(draft.type) < FIRST_RESPONSE ? 'strike' : 'response',
    event_type: draft.type,
    ...titlesOf(titled),
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
    figures: figuresOf(draft.counts, claims),
    parent: null,
    responds_to: [],
    article_ids: [article_id],
    merge_basis: [],
    source: { as, record: draft.record, name: draft.claimant, url: draft.url, note, file, line },
  };
}
