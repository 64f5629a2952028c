import type { ConflictEvent, EventPlace } from '../model/event.ts';

/** A settlement of Ukraine. For tests only. */
export const place = (over: Partial<EventPlace> = {}): EventPlace => ({
  place_id: 'g703448',
  name: 'Kyiv',
  name_uk: 'Київ',
  country: 'UA',
  admin1: 'Kyiv City',
  admin1_code: 'UA-30',
  lon: 30.52355,
  lat: 50.45044,
  precision: 'settlement',
  role: 'target',
  part: null,
  ...over,
});

/** An hour-long air strike on Kyiv. For tests only. */
export const event = (over: Partial<ConflictEvent> = {}): ConflictEvent => ({
  event_id: '2024-03-05-kyiv-air-strike-0001',
  kind: 'strike',
  event_type: 'air_strike',
  title: 'Kyiv hit by drones',
  title_uk: 'Київ: удар — дрони',
  status: 'occurred',
  actor: 'RU',
  actor_name: 'Russia',
  target: 'UA',
  event_date: '2024-03-05',
  time: {
    start: '2024-03-05T01:00:00.000Z',
    end: '2024-03-05T02:00:00.000Z',
    precision: 'hour',
    stated: null,
    zone: 'Europe/Kyiv',
  },
  places: [place()],
  weapons: ['drone'],
  targets_hit: [],
  claims: [],
  figures: {},
  parent: null,
  responds_to: [],
  article_ids: [],
  merge_basis: [],
  ...over,
});
