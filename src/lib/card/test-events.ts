import type { Claim } from '$geodata/model/claim.ts';
import type { ConflictEvent, EventPlace } from '$geodata/model/event.ts';

/** A place for tests: Kyiv unless told otherwise. */
export function placeWith(fields: Partial<EventPlace> = {}): EventPlace {
  return {
    place_id: 'g703448',
    name: 'Kyiv',
    name_uk: 'Київ',
    country: 'UA',
    admin1: 'Kyiv City',
    admin1_code: 'UA-30',
    lon: 30.5234,
    lat: 50.4501,
    precision: 'settlement',
    role: 'target',
    part: null,
    ...fields,
  };
}

/** A claim for tests: one person killed, exact, unless told otherwise. */
export function claimWith(fields: Partial<Claim> = {}): Claim {
  return {
    claim_id: 'c1',
    measure: 'killed',
    item: null,
    value: 1,
    qualifier: 'exact',
    claimant: null,
    article_id: '900',
    evidence: { start: 0, end: 10 },
    ...fields,
  };
}

/** An event for tests: a strike on Kyiv in the night to 5 January 2026, without claims, unless told otherwise. */
export function eventWith(fields: Partial<ConflictEvent> = {}): ConflictEvent {
  return {
    event_id: 'e1',
    kind: 'strike',
    event_type: 'air_strike',
    title: 'Kyiv hit overnight',
    title_uk: 'Удар по Києву вночі',
    status: 'occurred',
    actor: 'RU',
    actor_name: 'Russia',
    target: 'UA',
    event_date: '2026-01-05',
    time: {
      start: '2026-01-04T16:00:00Z',
      end: '2026-01-05T08:00:00Z',
      precision: 'night',
      stated: null,
      zone: 'Europe/Kyiv',
    },
    places: [placeWith()],
    weapons: [],
    targets_hit: [],
    claims: [],
    figures: {},
    parent: null,
    responds_to: [],
    article_ids: ['900'],
    merge_basis: [],
    ...fields,
  };
}
