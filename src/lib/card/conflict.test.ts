import { describe, expect, it } from 'vitest';
import { I18n } from '../i18n/i18n.svelte.ts';
import { formatConflict } from './conflict-text.ts';
import { findConflict, type ClaimInContext } from './conflict.ts';
import { claimWith } from './test-events.ts';

const said = (value: number, rest: Partial<ClaimInContext> = {}, fields = {}): ClaimInContext => ({
  claim: claimWith({ claim_id: `c${value}`, value, ...fields }),
  published: '2026-01-05',
  sentence: null,
  ...rest,
});

describe('claims that differ', () => {
  it('finds none where the numbers agree', () => {
    expect(findConflict([said(4), said(4)])).toBeNull();
  });

  it('tells which was reported earlier and which covers more', () => {
    const conflict = findConflict([
      said(19, { published: '2026-01-06', sentence: 'Officials counted 19 hurt in Sumy and the surrounding region.' }),
      said(3, { published: '2026-01-05', sentence: 'Three people were hurt in Sumy.' }),
    ]);
    expect(conflict).toMatchObject({ differences: ['time', 'area'], earlier: 'low', wider: 'high' });
  });

  it('takes a rounded form in the same article for rounding, not for a later count', () => {
    const conflict = findConflict([said(148), said(150, {}, { qualifier: 'nearly' })]);
    expect(conflict).toMatchObject({ differences: ['rounding'] });
  });

  it('does not take a number far off for rounding', () => {
    expect(findConflict([said(90), said(150, {}, { qualifier: 'nearly' })])?.differences).toEqual([]);
  });

  it('says that two lower bounds can both be true, and never averages', () => {
    const bound = { qualifier: 'at_least' as const };
    const conflict = findConflict([said(8, {}, bound), said(40, {}, bound)]);
    if (!conflict) throw new Error('expected a conflict');
    const text = formatConflict(conflict, new I18n(() => 'en'));
    expect(text.head).toBe('The counts differ.');
    expect(text.body).toBe('Each is a lower bound, so both can be true. Shown side by side, not averaged.');
  });
});
