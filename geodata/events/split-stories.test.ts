import { describe, expect, it } from 'vitest';
import type { Sentence } from '../model/article.ts';
import type { Toponym } from '../model/toponym.ts';
import type { ArticleFacts } from './article-facts.ts';
import { byStory, storyStarts } from './split-stories.ts';

function factsOf(texts: readonly string[]): ArticleFacts {
  let start = 0;
  const sentences: Sentence[] = texts.map((text, index) => {
    const sentence = { index, paragraph: index, headline: false, quoted: false, start, end: start + text.length, text };
    start += text.length + 1;
    return sentence;
  });
  const toponyms = sentences
    .filter(({ text }) => /^\p{Lu}{4}/u.test(text))
    .map((sentence) => ({ role: 'byline', start: sentence.start }) as Toponym);
  return { sentences, toponyms } as unknown as ArticleFacts;
}

describe('storyStarts', () => {
  it('cuts a digest at the datelines that open its paragraphs', () => {
    const facts = factsOf(['LIBYA — Shells fell on a depot.', 'Two were hurt.', 'SUDAN — A market burned.']);
    expect(storyStarts(facts)).toEqual([0, 2]);
    expect(byStory([0, 1, 2], storyStarts(facts), (sentence) => sentence)).toEqual([[0, 1], [2]]);
  });

  it('takes an article with one dateline for one story', () => {
    expect(storyStarts(factsOf(['KHARTOUM — Drones hit a dam.', 'Power failed in three towns.']))).toEqual([0]);
  });
});
