import { describe, expect, it } from 'vitest';
import { clauseAt, splitClauses } from './clauses.ts';

const parts = (text: string) => splitClauses(text).map(({ start, end }) => text.slice(start, end));

describe('splitClauses', () => {
  it('cuts at subordinate clauses and semicolons, and loses nothing', () => {
    const text = 'Jets took off from the base after rockets fell on the port; nobody was hurt.';
    expect(parts(text)).toEqual([
      'Jets took off from the base ',
      'after rockets fell on the port; ',
      'nobody was hurt.',
    ]);
    expect(parts(text).join('')).toBe(text);
  });

  it('keeps a list of places whole', () => {
    const text = 'Depots in the Kursk, Oryol, and Bryansk regions were hit.';
    expect(parts(text)).toEqual([text]);
  });

  it('finds the clause of an offset', () => {
    const clauses = splitClauses('Jets took off from the base after rockets fell on the port.');
    expect([clauseAt(clauses, 3), clauseAt(clauses, 40), clauseAt(clauses, 999)]).toEqual([0, 1, 1]);
  });
});
