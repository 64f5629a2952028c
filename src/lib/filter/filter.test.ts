import { describe, expect, it } from 'vitest';
import { claimWith, eventWith, placeWith } from '../card/test-events.ts';
import { buildDataset } from '../data/dataset.ts';
import { I18n } from '../i18n/i18n.svelte.ts';
import { buildOptions } from './facet-options.ts';
import { buildSuggestions } from './suggestions.ts';

const en = new I18n(() => 'en');
const uk = new I18n(() => 'uk');
const odesa = placeWith({
  place_id: 'g698740',
  name: 'Odesa',
  name_uk: 'Одеса',
  admin1: 'Odesa Oblast',
  admin1_code: 'UA-51',
});
const region = placeWith({
  ...{ place_id: 'UA-51', name: 'Odesa Oblast', name_uk: 'Одеська область', precision: 'region' },
  ...{ admin1: 'Odesa Oblast', admin1_code: 'UA-51' },
});
const dataset = buildDataset({
  events: [
    eventWith({ claims: [claimWith({ claimant: 'Air Force' })] }),
    eventWith({ event_id: 'o', title: 'Port hit', title_uk: 'Удар по порту', places: [odesa, region] }),
    eventWith({ event_id: 'n', title: 'Talks', title_uk: 'Переговори', places: [], actor: null }),
  ],
  articles: [
    { id: '900', title: 't', publisher: 'Rokna', source: null, url: null, published: '2026-01-05', language: 'en' },
  ],
});
const options = (facet: 'places' | 'sides' | 'sources', chosen: string[] = [], i18n = en) =>
  buildOptions(
    {
      facet,
      dataset,
      counts: new Map([
        ['UA', 2],
        ['UA-51', 1],
        ['RU', 2],
      ]),
      chosen,
    },
    i18n,
  );

describe('facets', () => {
  it('put regions under their country, in the language of the reader', () => {
    expect(options('places').map(({ label, inner }) => [label, inner])).toEqual([
      ['Ukraine', false],
      ['Odesa Oblast', true],
      ['Kyiv City', true],
      ['No place given', false],
    ]);
    expect(options('places', [], uk)[1]?.label).toBe('Одеська область');
  });

  it('keep an option of 0, and one that is chosen though the data has it not', () => {
    expect(options('sides', ['FR']).map(({ label, count }) => [label, count])).toEqual([
      ['Russia', 2],
      ['France', 0],
      ['Not named', 0],
    ]);
  });

  it('name publishers', () => {
    expect(options('sources').map(({ value, label }) => [value, label])).toEqual([['rokna', 'Rokna']]);
  });
});

describe('suggestions', () => {
  const labels = (query: string, i18n = en) =>
    buildSuggestions(query, dataset, i18n).map(({ kind, label, also }) => [kind, label, also]);

  it('offer places first, each once, with the spelling that matched', () => {
    expect(labels('Одеса')).toEqual([
      ['place', 'Odesa', ''],
      ['place', 'Odesa Oblast', ''],
    ]);
    expect(labels('Odessa', uk)[0]).toEqual(['place', 'Одеса', '']);
  });

  it('offer events and who is quoted', () => {
    expect(labels('port')).toEqual([['event', 'Port hit', '']]);
    expect(labels('air force')).toEqual([['claimant', 'Air Force', '']]);
  });

  it('say nothing to one letter or to nonsense', () => {
    expect(labels('k')).toEqual([]);
    expect(labels('xyzzy')).toEqual([]);
  });
});
