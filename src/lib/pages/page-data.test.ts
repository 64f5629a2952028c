import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '$geodata/model/event.ts';
import { claimWith, eventWith, placeWith } from '../card/test-events.ts';
import { buildArticlePage } from './article-page-data.ts';
import { buildEventPage } from './event-page-data.ts';
import { buildPlacePage, listPlaces, liesIn } from './place-page-data.ts';

const body = 'Two people died in Sumy. Air defence shot down nine drones.';
const article: ArticleRecord = {
  id: '900',
  title: 'A night in Sumy',
  publisher: null,
  source: null,
  url: null,
  published: '2026-01-05',
  language: 'en',
  body,
  toponyms: [
    {
      ...{ start: 19, end: 23, surface: 'Sumy', place_id: 'sumy', name: 'Sumy', country: 'UA', lon: 34.8, lat: 50.9 },
      ...{ precision: 'settlement', role: 'event', candidates: 1, reason: '' },
    },
  ],
};
const sumy = placeWith({ place_id: 'sumy', name: 'Sumy', admin1_code: 'UA-59' });
const oblast = placeWith({ place_id: 'UA-59', name: 'Sumy Oblast', admin1_code: 'UA-59', precision: 'region' });
const link = { event_id: 'strike', basis: '', stated: true, lag_hours: null };
const strike = eventWith({
  event_id: 'strike',
  places: [sumy],
  claims: [claimWith({ evidence: { start: 0, end: 24 } })],
});
const defence = eventWith({
  ...{ event_id: 'defence', kind: 'response', event_type: 'air_defence', responds_to: [link], places: [oblast] },
  claims: [claimWith({ claim_id: 'c2', measure: 'intercepted', evidence: { start: 25, end: 59 } })],
});
const alert = eventWith({
  ...{ event_id: 'alert', kind: 'response', event_type: 'air_alert', responds_to: [link], places: [] },
  claims: [claimWith({ claim_id: 'c3' })],
});
const far = eventWith({ event_id: 'far', event_date: '2026-01-09', article_ids: ['901'] });
const data = { events: [strike, defence, alert, far], articles: [article], dropped: [] };

describe('the page of an event', () => {
  const page = buildEventPage('strike', data);

  it('holds what belongs to the event and nothing of the rest', () => {
    expect(page?.related.map(({ event_id }) => event_id)).toEqual(['alert', 'defence']);
    expect(page?.articles.map(({ id }) => id)).toEqual(['900']);
  });

  it('keeps the claims of air defence, which stand beside what was launched, and no others', () => {
    expect(page?.related.map(({ claims }) => claims.length)).toEqual([0, 1]);
    expect([...(page?.words.keys() ?? [])]).toEqual(['c1', 'c2']);
    expect(page?.words.get('c1')?.words).toBe('Two people died in Sumy.');
  });

  it('is not there for an id nobody knows', () => {
    expect(buildEventPage('nothing', data)).toBeNull();
  });
});

describe('the page of a place', () => {
  it('counts each event once for a place', () => {
    const twice = eventWith({ event_id: 'twice', places: [sumy, { ...sumy, part: 'north' }] });
    expect(listPlaces([strike, twice]).map(({ place, events }) => [place.place_id, events])).toEqual([['sumy', 2]]);
  });

  it('leads from a region to the towns inside it, and back', () => {
    expect(buildPlacePage('UA-59', data)?.inside.map(({ place }) => place.place_id)).toEqual(['sumy']);
    expect(buildPlacePage('sumy', data)?.around.map(({ place }) => place.place_id)).toEqual(['UA-59']);
    expect(liesIn(placeWith(), oblast)).toBe(false);
  });

  it('is not there for a place without events', () => {
    expect(buildPlacePage('nowhere', data)).toBeNull();
  });
});

describe('the page of an article', () => {
  const page = buildArticlePage('900', data);

  it('numbers events in the order of their words', () => {
    const order = page?.events.map(({ n, event }) => [n, event.event_id]);
    expect(order).toEqual([
      [1, 'strike'],
      [2, 'alert'],
      [3, 'defence'],
    ]);
    expect(page?.marks.map(({ claimId, n }) => [claimId, n])).toContainEqual(['c2', 3]);
  });

  it('ties a place to its page only where an event is', () => {
    expect(page?.named).toEqual([
      { surface: 'Sumy', placeId: 'sumy', name: 'Sumy', role: 'event', count: 1, hasPage: true },
    ]);
  });
});
