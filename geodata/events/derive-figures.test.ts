import { describe, expect, it } from 'vitest';
import { deriveFigures, type DatedClaim } from './derive-figures.ts';

const claim = (value: number, more: Partial<DatedClaim> = {}): DatedClaim => ({
  claim_id: `c${value}`,
  measure: 'injured',
  item: null,
  value,
  qualifier: 'exact',
  claimant: null,
  article_id: 'a',
  evidence: { start: 0, end: 1 },
  published: '2025-05-06',
  ...more,
});

describe('deriveFigures', () => {
  it('gives low, best and high; best is the newest article’s', () => {
    const figures = deriveFigures([claim(12, { published: '2025-05-08' }), claim(8), claim(15)]);
    expect(figures.injured).toEqual({ low: 8, best: 12, high: 15, claim_ids: ['c12', 'c15', 'c8'] });
  });

  it('leaves the high end open when every claim is a lower bound', () => {
    expect(deriveFigures([claim(8, { qualifier: 'at_least' })]).injured).toMatchObject({ low: 8, best: 8, high: null });
  });

  it('keeps part of a count apart from the count', () => {
    expect(Object.keys(deriveFigures([claim(8), claim(2, { item: 'child' })]))).toEqual(['injured', 'injured.child']);
  });

  it('tells a reported zero from nothing reported', () => {
    expect(deriveFigures([claim(0)]).injured).toMatchObject({ low: 0, best: 0 });
    expect(deriveFigures([claim(1, { measure: 'statement', value: null })])).toEqual({});
  });
});
