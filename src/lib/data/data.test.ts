import { describe, expect, it } from 'vitest';
import type { EventFeature, EventFeatureCollection } from '$geodata/model/feature.ts';
import { eventWith } from '../card/test-events.ts';
import { outlinesOf } from './outlines.ts';
import { readDataset, readOutlines } from './read-dataset.ts';
import { parseArticles, parseEvents, parseFeatures } from './schema.ts';

const file = (records: unknown[]) => ({ schema: 1, events: records });

describe('reading what geodata wrote', () => {
  it('takes a good record as it is, extra fields included', () => {
    const event = { ...eventWith(), extra: 1 };
    expect(parseEvents('events.json', file([event]))).toEqual({ records: [event], problems: [] });
  });

  it.each([
    ['a day that is none', { event_date: '5 January' }, 'event_date: not a day'],
    ['an instant that is none', { time: { ...eventWith().time, start: 'noon' } }, 'time.start: not an instant'],
    ['a place off the globe', { places: [{ ...eventWith().places[0], lat: 91 }] }, 'places.0.lat'],
    ['a kind nobody knows', { kind: 'rumour' }, 'kind'],
  ])('leaves out a record with %s and names it', (_, fields, problem) => {
    const { records, problems } = parseEvents('events.json', file([{ ...eventWith(), ...fields }]));
    expect(records).toEqual([]);
    expect(problems[0]).toContain(`events.json: record "e1": ${problem}`);
  });

  it('names a record without an id by its number', () => {
    expect(parseArticles('articles.json', { articles: ['?'] }).problems[0]).toContain('record #0');
  });

  it.each([null, [], 'text', { events: {} }])('refuses a file that is %j', (data) => {
    expect(() => parseEvents('events.json', data)).toThrow('events.json: expected an object with a list "events"');
  });

  it('says which address failed', async () => {
    const gone = () => Promise.resolve(new Response('', { status: 404 }));
    await expect(readDataset(gone, '/data')).rejects.toThrow('/data/events.json: expected the file, got status 404');
  });

  it('leaves article bodies behind', async () => {
    const article = { id: '900', title: 'T', publisher: null, published: '2026-01-05', body: 'long', toponyms: [] };
    const answer = (url: string) =>
      Promise.resolve(Response.json(url.endsWith('events.json') ? file([]) : { articles: [article] }));
    const { articles } = await readDataset(answer, '/data');
    expect(articles).toEqual([
      { id: '900', title: 'T', publisher: null, source: null, url: null, published: '2026-01-05', language: 'en' },
    ]);
  });
});

describe('outlines', () => {
  const feature = (place_id: string, type: 'Point' | 'Polygon'): EventFeature => ({
    type: 'Feature',
    geometry:
      type === 'Point'
        ? { type, coordinates: [30, 50] }
        : {
            type,
            coordinates: [
              [
                [0, 0],
                [1, 0],
                [1, 1],
                [0, 0],
              ],
            ],
          },
    properties: { event_id: 'e1', kind: 'strike', place_id } as EventFeature['properties'],
  });
  const layer = (...features: EventFeature[]): EventFeatureCollection => ({ type: 'FeatureCollection', features });
  const area = feature('UA-51', 'Polygon');

  it('hold every area once, over both layers, and no points', () => {
    const outlines = outlinesOf({
      strikes: layer(area, area, feature('x', 'Point')),
      responses: layer(area, feature('PL', 'Polygon')),
    });
    expect(outlines.strikes.features).toEqual([area]);
    expect(outlines.responses.features.map(({ properties }) => properties.place_id)).toEqual(['PL']);
  });

  it('are read as they were written', async () => {
    const written = { strikes: layer(area), responses: layer() };
    const read = await readOutlines(() => Promise.resolve(Response.json(written)), '/data');
    expect(read).toEqual(written);
    expect(parseFeatures('x', layer(area)).problems).toEqual([]);
  });
});
