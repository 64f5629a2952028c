import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testGazetteer } from '../../tests/support/shipped-gazetteer.ts';
import type { Article } from '../model/article.ts';
import { readText } from '../text/read-text.ts';
import { geoparse } from './geoparse.ts';

const gazetteer = testGazetteer();
const asArticle = (body: string): Article => ({
  ...{ id: 't', title: '', publisher: null, source: null, url: null, published: '2025-06-15', language: 'en' },
  ...{ body, path: 't.md' },
});

/** Words that pull every lever of the geoparser, in any order and with any punctuation. */
const WORDS = [
  'Kyiv',
  'the',
  'port',
  'of',
  'Odesa',
  'and',
  'region',
  'regions',
  'US-led',
  "Israel's",
  'St.',
  'in',
  'said',
  '—',
  '(',
];
const salad = fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 6 })), {
  maxLength: 60,
});

describe('geoparse on any text', () => {
  it('never throws, and gives spans of the body, in order, without overlap', () => {
    fc.assert(
      fc.property(salad, fc.constantFrom(' ', '\n', ', ', '-', ''), (words, gap) => {
        const article = asArticle(words.join(gap));
        const { paragraphs, sentences } = readText(article);
        let last = 0;
        for (const { start, end, surface } of geoparse(article, paragraphs, sentences, gazetteer).toponyms) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(article.body.slice(start, end)).toBe(surface);
          last = end;
        }
      }),
      { seed: 7, numRuns: 200 },
    );
  }, 60_000);
});
