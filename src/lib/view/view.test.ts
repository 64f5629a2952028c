import { describe, expect, it } from 'vitest';
import type { ConflictEvent } from '$geodata/model/event.ts';
import { claimWith, eventWith, placeWith } from '../card/test-events.ts';
import { buildDataset, type ArticleSummary } from '../data/dataset.ts';
import { addDays, DAY_MS, fromLocal } from '../time/zone.ts';
import { countFacets, countKinds } from './facets.ts';
import { facetValues, KINDS, NO_FILTERS, passesFilters, sourceKey } from './filters.ts';
import { articlesKnown, asKnown } from './known.ts';
import { playOn, startOfPlay, type PlayState } from './playback.ts';
import { foldWords, matchesWords, searchWords } from './search.ts';
import { DEFAULT_STATE } from './url.ts';
import { fromTimeState, moveZone, toTimeState } from './window.ts';

const KYIV = 'Europe/Kyiv';
const day = (text: string) => fromLocal(text, KYIV);
const article = (id: string, published: string, publisher = 'Rokna'): ArticleSummary => {
  return { id, title: 't', publisher, source: null, url: null, published, language: 'en' };
};
const articles = new Map([
  ['900', article('900', '2026-01-05')],
  ['901', article('901', '2026-01-07', 'The Kyiv Independent')],
]);

describe('dataset', () => {
  it('turns links round: from a strike to what answers it', () => {
    const link = { event_id: 'e1', basis: 'same night', stated: true, lag_hours: null };
    const answer = eventWith({ event_id: 'r', kind: 'response', responds_to: [link] });
    const dataset = buildDataset({ events: [answer, eventWith()], articles: [...articles.values()] });
    expect(dataset.responsesOf('e1').map(({ event }) => event.event_id)).toEqual(['r']);
    expect(dataset.childrenOf('e1')).toEqual([]);
  });

  it('covers the days that articles tell about and no others', () => {
    const { coveredDays } = buildDataset({ events: [eventWith()], articles: [article('900', '2026-01-05')] });
    expect([...coveredDays].sort()).toEqual(['2026-01-04', '2026-01-05']);
  });

  it('has an axis even without events', () => {
    expect(buildDataset({ events: [], articles: [] }).range).toEqual({ from: 0, to: DAY_MS });
  });
});

describe('filters', () => {
  const odesa = eventWith({
    event_id: 'o',
    places: [placeWith({ place_id: 'g698740', name: 'Odesa', admin1_code: 'UA-51' })],
    weapons: ['drone'],
    article_ids: ['900', '901'],
  });

  it('find a place by its id, region or country', () => {
    for (const places of [['g698740'], ['UA-51'], ['UA'], ['PL', 'UA']]) {
      expect(passesFilters(odesa, { ...NO_FILTERS, places }, { articles })).toBe(true);
    }
    expect(passesFilters(odesa, { ...NO_FILTERS, places: ['PL'] }, { articles })).toBe(false);
  });

  it('know where weapons came from is not where they struck', () => {
    const from = eventWith({
      places: [placeWith(), placeWith({ place_id: 'x', country: 'RU', admin1_code: 'RU-ORL', role: 'origin' })],
    });
    expect(facetValues(from, 'places', articles)).not.toContain('RU');
  });

  it('ask for two articles at least', () => {
    expect(passesFilters(odesa, { ...NO_FILTERS, minSources: 2 }, { articles })).toBe(true);
    expect(passesFilters(eventWith(), { ...NO_FILTERS, minSources: 2 }, { articles })).toBe(false);
  });

  it('make keys of publishers that stand in an address', () => {
    expect(sourceKey(article('1', '', 'The Kyiv Independent'))).toBe('the-kyiv-independent');
    expect(sourceKey({ id: '7', publisher: null })).toBe('article-7');
  });

  it('count a facet over what the other facets leave', () => {
    const filters = { ...NO_FILTERS, places: ['UA-51'], weapons: ['missile'] };
    const counts = countFacets({ events: [odesa, eventWith()], kinds: KINDS, filters, articles });
    // Without its own choice the weapon facet counts Odesa's drone; the place facet sees no missile at all.
    expect(counts.weapons.get('drone')).toBe(1);
    expect(counts.places.size).toBe(0);
    expect(countKinds({ events: [odesa, eventWith()], filters: NO_FILTERS, articles })).toEqual({
      strike: 2,
      response: 0,
    });
  });
});

describe('search', () => {
  const kyiv = eventWith({ claims: [claimWith({ claimant: 'State Emergency Service' })] });
  const finds = (query: string, event: ConflictEvent = kyiv) =>
    matchesWords(searchWords(event, articles), foldWords(query));

  it.each(['kyiv', 'Kiev', 'Київ', 'Киев', 'Києв', 'KYIV overnight', 'emergency', 'rokna'])(
    'finds Kyiv by %s',
    (query) => {
      expect(finds(query)).toBe(true);
    },
  );

  it.each([
    ['Odessa', 'Odesa'],
    ['Одесса', 'Odesa'],
    ['Харьков', 'Kharkiv'],
    ['Kharkov', 'Kharkiv'],
    ['Lvov', 'Lviv'],
    ['Запорожье', 'Zaporizhzhia'],
    ['Tarnopol', 'Ternopil'],
    ['Чернигов', 'Chernihiv'],
    ['rzeszow', 'Rzeszów'],
    ['Днепропетровск', 'Dnipropetrovsk'],
  ])('%s finds %s', (query, name) => {
    expect(finds(query, eventWith({ title: '', title_uk: '', places: [placeWith({ name, name_uk: null })] }))).toBe(
      true,
    );
  });

  it.each(['Lutsk', 'Warsaw', 'zzzz', 'kyiv warsaw'])('does not find Kyiv by %s', (query) => {
    expect(finds(query)).toBe(false);
  });
});

describe('as known on a day', () => {
  const event = eventWith({
    article_ids: ['900', '901'],
    claims: [
      claimWith({ claim_id: 'a', value: 8, qualifier: 'at_least', measure: 'injured' }),
      claimWith({ claim_id: 'b', value: 46, measure: 'injured', article_id: '901' }),
    ],
    figures: { injured: { low: 8, best: 46, high: 46, claim_ids: ['a', 'b'] } },
  });

  it('takes back what was reported later', () => {
    const known = articlesKnown(articles.values(), '2026-01-06');
    expect(asKnown(event, known)?.figures['injured']).toEqual({ low: 8, best: 8, high: null, claim_ids: ['a'] });
  });

  it('hides what nobody had reported, and leaves the latest alone', () => {
    expect(asKnown(event, articlesKnown(articles.values(), '2026-01-01'))).toBeNull();
    expect(asKnown(event, articlesKnown(articles.values(), null))).toBe(event);
  });
});

describe('the window in an address', () => {
  const whole = { from: day('2025-12-01'), to: day('2025-12-29') };
  const state = (fields: object) => toTimeState({ ...DEFAULT_STATE, ...fields }, whole, KYIV);

  it('is the whole when nothing is said', () => {
    expect(state({})).toEqual({ mode: 'window', range: whole, extent: null });
  });

  it('reaches some days behind a play-head', () => {
    const t = day('2025-12-20');
    const datetime = { from: day('2025-12-05'), to: day('2025-12-25') };
    expect(state({ datetime, t, window: 7 * DAY_MS })).toEqual({
      mode: 'window',
      range: { from: day('2025-12-13'), to: t },
      extent: datetime,
    });
  });

  it('is one day by day, and all up to now in cumulative', () => {
    expect(state({ t: day('2025-12-20'), window: DAY_MS }).range).toEqual({
      from: day('2025-12-19'),
      to: day('2025-12-20'),
    });
    expect(state({ t: day('2025-12-20'), window: 'all' }).range).toEqual({ from: whole.from, to: day('2025-12-20') });
  });

  it('is written so that it reads the same', () => {
    const states = [
      state({}),
      state({ datetime: { from: day('2025-12-03'), to: null } }),
      state({ datetime: { from: day('2025-12-03'), to: day('2025-12-04') }, window: DAY_MS }),
      state({ datetime: { from: null, to: day('2025-12-09') }, window: 'all' }),
      state({ datetime: { from: day('2025-12-02'), to: day('2025-12-20') }, t: day('2025-12-10'), window: 3 * DAY_MS }),
    ];
    for (const before of states) expect(state(fromTimeState(before, whole))).toEqual(before);
  });

  it('keeps its calendar days when the zone changes', () => {
    const moved = moveZone(whole, KYIV, 'Pacific/Auckland');
    expect(moved).toEqual({
      from: fromLocal('2025-12-01', 'Pacific/Auckland'),
      to: fromLocal('2025-12-29', 'Pacific/Auckland'),
    });
  });
});

describe('play', () => {
  const bounds = { from: day('2025-03-01'), to: day('2025-12-29') };
  const gaps = [{ from: day('2025-03-20'), to: day('2025-12-01') }];
  const start = (fields: Partial<PlayState>): PlayState =>
    startOfPlay({ mode: 'window', range: bounds, bounds, gaps, zone: KYIV, anchor: null, ...fields });

  it('grows from the first day when the window is all there is', () => {
    const state = start({});
    expect(state.range).toEqual({ from: bounds.from, to: bounds.from + DAY_MS });
    expect(playOn(state, DAY_MS).range).toEqual({ from: bounds.from, to: bounds.from + 2 * DAY_MS });
  });

  it('slides a narrow window, from the start again when it stands at the end', () => {
    const state = start({ range: { from: bounds.to - 3 * DAY_MS, to: bounds.to } });
    expect(state.range).toEqual({ from: bounds.from, to: bounds.from + 3 * DAY_MS });
    expect(playOn(state, DAY_MS).range.from).toBe(bounds.from + DAY_MS);
  });

  it('jumps over months without an event', () => {
    const state = start({ mode: 'cumulative', range: { from: bounds.from, to: day('2025-03-21') } });
    expect(playOn(state, DAY_MS).range.to).toBe(day('2025-12-01'));
  });

  it('goes through all days one by one and then ends', () => {
    let state = start({ mode: 'day', range: { from: day('2025-12-25'), to: day('2025-12-26') } });
    const seen: string[] = [];
    for (let step = 0; step < 9; step += 1) {
      const { range, ended } = playOn(state, DAY_MS);
      seen.push(new Date(range.to).toISOString().slice(0, 10));
      state = { ...state, range };
      if (ended) break;
    }
    expect(seen).toEqual(['2025-12-26', '2025-12-27', '2025-12-28']);
    expect(addDays('2025-12-28', 1)).toBe('2025-12-29');
  });
});
