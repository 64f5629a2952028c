import type { ConflictEvent, EventPlace } from '$geodata/model/event.ts';

/** A place for tests; Kyiv unless told otherwise. */
export function testPlace(fields: Partial<EventPlace> = {}): EventPlace {
  return {
    place_id: 'kyiv',
    name: 'Kyiv',
    name_uk: 'Київ',
    country: 'UA',
    admin1: 'Kyiv',
    admin1_code: 'UA-30',
    lon: 30.52,
    lat: 50.45,
    precision: 'settlement',
    role: 'target',
    part: null,
    ...fields,
  };
}

/** An event for tests: a strike of one night without figures, at Kyiv. */
export function testEvent(id: string, fields: Partial<ConflictEvent> = {}): ConflictEvent {
  return {
    event_id: id,
    kind: 'strike',
    event_type: 'air_strike',
    title: id,
    title_uk: id,
    status: 'occurred',
    actor: 'RU',
    actor_name: 'Russia',
    target: 'UA',
    event_date: '2025-12-06',
    time: {
      start: '2025-12-05T20:00:00Z',
      end: '2025-12-06T06:00:00Z',
      precision: 'night',
      stated: null,
      zone: 'Europe/Kyiv',
    },
    places: [testPlace()],
    weapons: ['drone'],
    targets_hit: [],
    claims: [],
    figures: {},
    parent: null,
    responds_to: [],
    article_ids: ['000'],
    merge_basis: [],
    ...fields,
  };
}

/** People killed and injured, as an event's figures. */
export function testFigures(killed: number, injured = 0): ConflictEvent['figures'] {
  const figure = (best: number) => ({ low: best, best, high: best, claim_ids: [] });
  return { killed: figure(killed), injured: figure(injured) };
}
