import { describe, expect, it } from 'vitest';
import { formatAgainst, formatSomewhere } from './areas.ts';

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

describe('against a country', () => {
  it.each([
    ['Україна', 'проти України'],
    ['Росія', 'проти Росії'],
    ['Польща', 'проти Польщі'],
    ['Іран', 'проти Ірану'],
    ['Ізраїль', 'проти Ізраїлю'],
    ['Молдова', 'проти Молдови'],
    ['Конго', 'проти: Конго'],
  ])('puts %s into the genitive', (country, expected) => {
    expect(formatAgainst('uk', country)).toBe(expected);
  });

  it('keeps the English name', () => {
    expect(formatAgainst('en', 'Ukraine')).toBe('against Ukraine');
  });
});
