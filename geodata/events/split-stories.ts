import type { ArticleFacts } from './article-facts.ts';

/** Fewer datelines than this inside a text make no digest. */
const MIN_DATELINES = 2;

/**
 * Index of the first sentence of each story: a digest strings several behind datelines of their own ("LIBYA — Shells fell …"), an
 * ordinary article is one. Words of one story point at nothing in another.
 */
export function storyStarts({ sentences, toponyms }: ArticleFacts): number[] {
  const bylines = new Set(toponyms.flatMap(({ role, start }) => (role === 'byline' ? [start] : [])));
  const starts = sentences.filter((sentence, at) => {
    const opensParagraph = sentences[at - 1]?.paragraph !== sentence.paragraph;
    return opensParagraph && bylines.has(sentence.start) && /^[^a-z]{3,40} ?[—–:-] /.test(sentence.text);
  });
  if (starts.length < MIN_DATELINES) return [0];
  return [...new Set([0, ...starts.map(({ index }) => index)])];
}

/** Items of each story by the sentence that they stand in, in the order given. */
export function byStory<T>(items: readonly T[], starts: readonly number[], sentenceOf: (item: T) => number): T[][] {
  const stories: T[][] = starts.map(() => []);
  for (const item of items) {
    const sentence = sentenceOf(item);
    const story = starts.findLastIndex((start) => start <= sentence);
    stories[Math.max(0, story)]?.push(item);
  }
  return stories;
}
