import { describe, expect, it } from 'vitest';
import { formatSomewhere } from './areas.ts';

describe('somewhere in an area', () => {
  it('keeps the English name as it is', () => {
    expect(formatSomewhere('en', 'Odesa Oblast')).toBe('somewhere in Odesa Oblast');
  });

  it.each([
    ['Одеська область', 'десь в Одеській області'],
    ['Львівська область', 'десь у Львівській області'],
    ['Донецька область', 'десь у Донецькій області'],
    ['Польща', 'десь у Польщі'],
    ['Україна', 'десь в Україні'],
    ['Росія', 'десь у Росії'],
    ['Канада', 'десь у Канаді'],
    ['Іран', 'десь в Ірані'],
    ['Нью-Йорк', 'десь на території: Нью-Йорк'],
  ])('puts %s into the locative', (area, expected) => {
    expect(formatSomewhere('uk', area)).toBe(expected);
  });
});
