import { describe, expect, it } from 'vitest';
import { I18n } from '../i18n/i18n.svelte.ts';
import { buildFigureTexts, formatCounted } from './figure-text.ts';
import { claimWith, eventWith, placeWith } from './test-events.ts';

const en = new I18n(() => 'en');
const uk = new I18n(() => 'uk');

function textOf(measure: string, i18n: I18n, ...args: Parameters<typeof eventWith>) {
  const found = buildFigureTexts(eventWith(...args), i18n).find(({ key }) => key === measure);
  if (!found) throw new Error(`no figure ${measure}`);
  return found;
}

describe('figures of the card', () => {
  it('says not reported for a toll that no article gives, and keeps a reported zero a zero', () => {
    const figures = { killed: { low: 0, best: 0, high: 0, claim_ids: ['c1'] } };
    const claims = [claimWith({ value: 0 })];
    expect(textOf('killed', en, { figures, claims }).value).toBe('0');
    expect(textOf('injured', en, { figures, claims }).value).toBeNull();
  });

  it('does not ask a response for a toll', () => {
    expect(buildFigureTexts(eventWith({ kind: 'response', event_type: 'air_alert' }), en)).toEqual([]);
  });

  it('prints one figure with the qualifier of its claim', () => {
    const figures = { injured: { low: 3, best: 3, high: null, claim_ids: ['c1'] } };
    const claims = [claimWith({ measure: 'injured', value: 3, qualifier: 'at_least' })];
    expect(textOf('injured', en, { figures, claims })).toMatchObject({
      qualifier: 'at least',
      value: '3',
      differs: false,
    });
    expect(textOf('injured', uk, { figures, claims })).toMatchObject({ qualifier: 'щонайменше', label: 'поранені' });
  });

  it('prints differing claims as a range that says its end is open', () => {
    const figures = { injured: { low: 5, best: 17, high: null, claim_ids: ['c1', 'c2'] } };
    const claims = [
      claimWith({ claim_id: 'c1', measure: 'injured', value: 5, qualifier: 'at_least' }),
      claimWith({ claim_id: 'c2', measure: 'injured', value: 17, qualifier: 'at_least' }),
    ];
    expect(textOf('injured', en, { figures, claims })).toMatchObject({
      value: '5–17',
      qualifier: '',
      label: 'injured, at least',
      differs: true,
      claimCount: 2,
    });
  });

  it('prints a share of a town as a fraction of that town', () => {
    const figures = { without_heat: { low: 0.25, best: 0.25, high: 0.25, claim_ids: ['c1'] } };
    const claims = [claimWith({ measure: 'without_heat', value: 0.25, qualifier: 'about' })];
    const places = [placeWith({ name: 'Sumy', name_uk: 'Суми' })];
    expect(textOf('without_heat', en, { figures, claims, places })).toMatchObject({
      qualifier: 'about',
      value: '¼',
      label: 'of Sumy without heat',
    });
  });

  it('leaves what a strike launched to the bars', () => {
    const figures = { 'launched.drone': { low: 90, best: 90, high: 90, claim_ids: [] } };
    expect(buildFigureTexts(eventWith({ figures }), en).map(({ key }) => key)).toEqual(['killed', 'injured']);
  });

  it('counts things in the plural form of the language', () => {
    const key = { measure: 'buildings_damaged', item: 'house' } as const;
    expect([1, 2, 5].map((n) => formatCounted(uk, key, n))).toEqual([
      'будинок пошкоджено',
      'будинки пошкоджено',
      'будинків пошкоджено',
    ]);
    expect(formatCounted(en, { measure: 'hit', item: 'grain_elevator' }, 2)).toBe('grain elevator hit');
  });

  it('does not say twice what a measure counts', () => {
    expect(formatCounted(en, { measure: 'waves', item: 'wave' }, 3)).toBe('waves');
    expect(formatCounted(en, { measure: 'locations_hit', item: 'region' }, 3)).toBe('regions hit');
  });
});
