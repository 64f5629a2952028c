import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../geodata/model/article.ts';
import type { Areas } from '../../geodata/layers/areas.ts';
import { runPipeline } from '../../geodata/pipeline.ts';
import { testGazetteer } from '../support/shipped-gazetteer.ts';

const noAreas: Areas = { polygon: () => null, innerPoint: () => null };
const world = { gazetteer: testGazetteer(), areas: noAreas };

const asArticle = (body: string): Article => ({
  ...{ id: 't', title: 'Night of fire', publisher: null, source: null, url: null, published: '2025-06-15' },
  ...{ language: 'en', body, path: 't.md' },
});

/** Words that pull the levers of every stage: places, figures, deeds, times, sayings, furniture. */
const WORDS =
  `Kyiv Odesa region Al-Lait in near the of governor said drones missiles 58 of 67 two dozen killed injured at least
  struck shot down overnight Monday "It (Reuters) May 3 2022 08:15 a.m. no casualties evacuated talks Live: • — . , … ? power
  customers Ministry Poland scrambled jets airport closed`.split(/\s+/);
const salad = fc.array(
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...WORDS) }, fc.string({ unit: 'binary', maxLength: 6 })),
  {
    maxLength: 80,
  },
);

describe('the whole pipeline on any text', () => {
  it('never throws, and every claim and toponym stands inside the body', () => {
    fc.assert(
      fc.property(salad, fc.constantFrom(' ', '\n', '. ', ', ', ''), (words, gap) => {
        const { body } = asArticle(words.join(gap));
        const { events, articles } = runPipeline([asArticle(body)], world);
        for (const { evidence } of events.events.flatMap(({ claims }) => claims)) {
          expect(evidence.start).toBeLessThan(evidence.end);
          expect(evidence.end).toBeLessThanOrEqual(body.length);
        }
        for (const { start, end, surface } of articles.articles[0]?.toponyms ?? []) {
          expect(body.slice(start, end)).toBe(surface);
        }
      }),
      { seed: 11, numRuns: 150 },
    );
  }, 60_000);

  it('takes time that grows with the length of the text', () => {
    const told = (count: number): string =>
      Array.from(
        { length: count },
        (_, i) => `A drone hit a depot in Odesa on Monday, killing ${i % 9} people (note ${i}).`,
      ).join('\n');
    const cost = (body: string): number => {
      const before = process.cpuUsage();
      runPipeline([asArticle(body)], world);
      return process.cpuUsage(before).user;
    };
    cost(told(200));
    expect(cost(told(1600))).toBeLessThan(20 * Math.max(cost(told(200)), 20_000));
  }, 60_000);
});
