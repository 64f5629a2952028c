import { describe, expect, it } from 'vitest';
import { buildClaimSections, comparableClaims, sharesWords } from './claim-sections.ts';
import { claimWith, eventWith } from './test-events.ts';

describe('sections of claims', () => {
  it('reads people before outages, and the whole before a part of it', () => {
    const claims = [
      claimWith({ claim_id: 'a', measure: 'without_water' }),
      claimWith({ claim_id: 'b', measure: 'injured', item: 'child', value: 2 }),
      claimWith({ claim_id: 'c', measure: 'injured', value: 9 }),
      claimWith({ claim_id: 'd', measure: 'without_heat' }),
    ];
    const sections = buildClaimSections(eventWith({ claims }));
    expect(sections.map(({ id, claims: list }) => [id, list.map((claim) => claim.claim_id)])).toEqual([
      ['injured', ['c', 'b']],
      ['outages', ['d', 'a']],
    ]);
  });

  it('leaves out a statement whose words stand with a number already', () => {
    const number = claimWith({ claim_id: 'n', evidence: { start: 20, end: 40 } });
    const same = claimWith({ claim_id: 's', measure: 'statement', value: null, evidence: { start: 0, end: 60 } });
    const other = claimWith({ claim_id: 'o', measure: 'statement', value: null, evidence: { start: 80, end: 120 } });
    const sections = buildClaimSections(eventWith({ claims: [number, same, other] }));
    expect(sections.map(({ id, claims }) => [id, claims.map((claim) => claim.claim_id)])).toEqual([
      ['killed', ['n']],
      ['statement', ['o']],
    ]);
  });

  it('compares only claims that count the same thing', () => {
    const claims = [claimWith({ item: null }), claimWith({ item: 'child' }), claimWith({ item: null, value: 3 })];
    expect(comparableClaims(claims).map((list) => list.length)).toEqual([2, 1]);
  });

  it('knows claims from the same words, and not from the same place in another article', () => {
    expect(sharesWords(claimWith(), claimWith({ measure: 'injured' }))).toBe(true);
    expect(sharesWords(claimWith(), claimWith({ article_id: '901' }))).toBe(false);
    expect(sharesWords(claimWith(), undefined)).toBe(false);
  });
});
