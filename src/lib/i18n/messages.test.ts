import { describe, expect, it } from 'vitest';
import { catalogueOf } from './catalogues.ts';
import { languages } from './languages.ts';
import { fill, forms, plural } from './messages.ts';
import { formatNumber, formatShare } from './numbers.ts';

describe('numbers', () => {
  it('sets English thousands apart with commas', () => {
    expect(formatNumber('en', 9500)).toBe('9,500');
    expect(formatNumber('en', 34_000)).toBe('34,000');
    expect(formatNumber('en', 2.5)).toBe('2.5');
  });

  it('sets Ukrainian thousands apart with a thin no-break space, from five digits on', () => {
    expect(formatNumber('uk', 9500)).toBe('9500');
    expect(formatNumber('uk', 34_000)).toBe('34\u202F000');
    expect(formatNumber('uk', 2.5)).toBe('2,5');
  });

  it('prints a share near a simple fraction as that fraction, any other as a percentage', () => {
    expect(formatShare('en', 0.333)).toBe('⅓');
    expect(formatShare('en', 0.42)).toBe('42%');
    expect(formatShare('uk', 0.42)).toBe('42\u00A0%');
  });
});

describe('messages', () => {
  it('picks the Ukrainian plural form', () => {
    const texts = catalogueOf('uk').common.strikes;
    expect([1, 2, 5, 11, 21, 24].map((n) => plural('uk', n, texts))).toEqual([
      '1 удар',
      '2 удари',
      '5 ударів',
      '11 ударів',
      '21 удар',
      '24 удари',
    ]);
  });

  it('falls back to the last form when a language has no text for one', () => {
    expect(plural('en', 1, forms({ other: '{n} in all' }))).toBe('1 in all');
  });

  it('leaves a slot without a value to be seen', () => {
    expect(fill('en', 'from {a} to {b}', { a: 1200 })).toBe('from 1,200 to {b}');
  });

  it('keeps the same slots in every language', () => {
    const slots = languages.map(({ code }) => slotsOf(catalogueOf(code)));
    for (const other of slots.slice(1)) expect(other).toEqual(slots[0]);
  });

  it('gives every Ukrainian count its few and many forms', () => {
    const bare = formsOf(catalogueOf('uk')).filter(([, texts]) => texts['other'] && (!texts['few'] || !texts['many']));
    expect(bare.map(([path]) => path)).toEqual([]);
  });
});

/** `path: slots` of each message, slots sorted; plural forms count by their last one. */
function slotsOf(node: unknown, path = ''): string[] {
  if (typeof node === 'string') {
    const names = [...node.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    return [`${path}: ${[...new Set(names)].sort().join(' ')}`];
  }
  if (isForms(node)) return slotsOf(node['other'], path);
  return Object.entries(node as object).flatMap(([key, child]) => slotsOf(child, `${path}.${key}`));
}

function formsOf(node: unknown, path = ''): [string, Record<string, string>][] {
  if (typeof node === 'string') return [];
  if (isForms(node)) return [[path, node]];
  return Object.entries(node as object).flatMap(([key, child]) => formsOf(child, `${path}.${key}`));
}

function isForms(node: unknown): node is Record<string, string> {
  const keys = Object.keys(node as object);
  return 'other' in (node as object) && keys.every((key) => ['one', 'few', 'many', 'other'].includes(key));
}
