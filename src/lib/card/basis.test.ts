import { describe, expect, it } from 'vitest';
import { I18n } from '../i18n/i18n.svelte.ts';
import { formatBasis } from './basis.ts';

const [en, uk] = [new I18n(() => 'en'), new I18n(() => 'uk')];

describe('why a response is tied to a strike', () => {
  it('is said as geodata says it in English', () => {
    expect(formatBasis('same place, same day', en)).toBe('same place, same day');
  });

  it('is said phrase by phrase in Ukrainian', () => {
    expect(formatBasis('told in the same article, soon after', uk)).toBe('про це пише та сама стаття, невдовзі після');
  });

  it('leaves out what has no words in Ukrainian yet', () => {
    expect(formatBasis('same place, by the same wind', uk)).toBe('те саме місце');
  });
});
