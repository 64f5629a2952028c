import { describe, expect, it } from 'vitest';
import type { ConflictEvent } from '$geodata/model/event.ts';
import { eventWith } from '../card/test-events.ts';
import { I18n } from '../i18n/i18n.svelte.ts';
import { buildRowFigure, formatRowPlace } from './row-text.ts';
import { placeWith } from '../card/test-events.ts';
import { buildGroups, leastKilled, NO_PLACE, type RowGroup } from './rows.ts';
import { formatSummary } from './summary.ts';
import { sliceGroups } from './virtual.ts';

const en = new I18n(() => 'en');
const uk = new I18n(() => 'uk');
const figure = (low: number, best = low, high: number | null = best) => ({ low, best, high, claim_ids: [] });
const event = (event_id: string, fields: Partial<ConflictEvent> = {}) => eventWith({ event_id, ...fields });
const ids = (groups: RowGroup[]) => groups.map(({ key, rows }) => [key, rows.map((row) => row.event.event_id)]);

describe('the list', () => {
  it('goes by day, newest first, strikes before responses', () => {
    const events = [event('a', { event_date: '2026-01-04' }), event('r', { kind: 'response' }), event('b')];
    expect(ids(buildGroups(events, 'newest'))).toEqual([
      ['2026-01-05', ['b', 'r']],
      ['2026-01-04', ['a']],
    ]);
    expect(ids(buildGroups(events, 'oldest')).map(([key]) => key)).toEqual(['2026-01-04', '2026-01-05']);
  });

  it('puts local strikes under their wave, the heaviest first', () => {
    const events = [
      event('part1', { parent: 'wave' }),
      event('part2', { parent: 'wave', figures: { killed: figure(3) } }),
      event('single'),
      event('wave'),
    ];
    const [group] = buildGroups(events, 'newest');
    expect(group?.rows.map(({ event, part }) => [event.event_id, part])).toEqual([
      ['single', false],
      ['wave', false],
      ['part2', true],
      ['part1', true],
    ]);
  });

  it('shows every event once even when waves point at each other', () => {
    const events = [event('a', { parent: 'b' }), event('b', { parent: 'a' }), event('c', { parent: 'gone' })];
    const shown = buildGroups(events, 'newest').flatMap(({ rows }) => rows.map((row) => row.event.event_id));
    expect(shown.sort()).toEqual(['a', 'b', 'c']);
  });

  it('lists what has no place in a group of its own, last', () => {
    const groups = buildGroups([event('nowhere', { places: [] }), event('a')], 'newest');
    expect(ids(groups)).toEqual([
      ['2026-01-05', ['a']],
      [NO_PLACE, ['nowhere']],
    ]);
  });

  it('sorts by casualties without days, a reported 0 before what is not reported', () => {
    const events = [
      event('none'),
      event('zero', { figures: { killed: figure(0) } }),
      event('five', { figures: { injured: figure(5) } }),
    ];
    expect(ids(buildGroups(events, 'most'))).toEqual([[null, ['five', 'zero', 'none']]]);
  });
});

describe('the summary', () => {
  it('does not add a wave to its parts', () => {
    const wave = event('wave', { figures: { killed: figure(2) } });
    const part = event('part', { parent: 'wave', figures: { killed: figure(2) } });
    const other = event('other', { figures: { killed: figure(3, 5, null) } });
    // 2 of the wave, at least 3 of the other.
    expect(leastKilled([wave, part, other])).toBe(5);
    expect(leastKilled([part, other])).toBe(5);
  });

  it('is one sentence in either language', () => {
    const input = {
      counts: { strikes: 12, responses: 31, articles: 4, unplaced: 0 },
      killed: 5,
      first: '2025-12-03',
      last: '2025-12-06',
    };
    expect(formatSummary(input, en)).toBe('12 strikes and 31 responses, 3–6 December 2025; at least 5 killed');
    expect(formatSummary({ ...input, killed: 0 }, uk)).toBe('12 ударів і 31 відповідь, 3–6 грудня 2025');
    const none = { ...input, counts: { ...input.counts, strikes: 0, responses: 0 } };
    expect(formatSummary(none, en)).toBe('No events, 3–6 December 2025');
  });
});

describe('a row', () => {
  it('shows people before weapons, and a range as it is', () => {
    const figures = { 'launched.drone': figure(500), injured: figure(8, 46, null) };
    expect(buildRowFigure(event('a', { figures }), en)).toMatchObject({ value: '8–46', unit: 'injured' });
  });

  it('says planned in place of a figure, and nothing where nothing is reported', () => {
    expect(buildRowFigure(event('a', { status: 'planned' }), en)?.unit).toBe('planned');
    expect(buildRowFigure(event('a'), en)).toBeNull();
  });

  it('never gives a region as a point', () => {
    const region = placeWith({ name: 'Odesa Oblast', name_uk: 'Одеська область', precision: 'region' });
    expect(formatRowPlace(event('a', { places: [region] }), en)).toBe('somewhere in Odesa Oblast');
    expect(formatRowPlace(event('a', { places: [region] }), uk)).toBe('десь в Одеській області');
    expect(formatRowPlace(event('a', { places: [] }), en)).toBe('No place given');
  });
});

describe('a long list', () => {
  const groups: RowGroup[] = Array.from({ length: 50 }, (_, day) => ({
    key: String(day),
    rows: Array.from({ length: 20 }, (_, n) => ({ event: event(`${day}-${n}`), part: false })),
  }));
  const heightOf = (rows: RowGroup[]) => rows.reduce((sum, group) => sum + 31 + group.rows.length * 66, 0);

  it.each([0, 500, 30_000, 67_000])('keeps its length and holds few rows at %i px', (scrollTop) => {
    const slice = sliceGroups(groups, { scrollTop, heightPx: 600 });
    const shown = slice.groups.reduce((sum, group) => sum + group.rows.length, 0);
    expect(shown).toBeLessThan(40);
    expect(slice.before + heightOf(slice.groups) + slice.after).toBe(heightOf(groups));
  });
});
