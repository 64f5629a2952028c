import type { Article, Paragraph, Sentence } from '../model/article.ts';
import type { Dropped } from '../model/event.ts';
import { splitParagraphs } from './paragraphs.ts';
import { splitSentences } from './sentences.ts';

/** An article cut into paragraphs (told apart) and the sentences of its story. */
export interface ArticleText {
  paragraphs: Paragraph[];
  sentences: Sentence[];
  dropped: Dropped[];
}

/** Article → paragraphs and sentences; what is not the story is listed as dropped, with its reason. */
export function readText(article: Article): ArticleText {
  const paragraphs = splitParagraphs(article);
  const dropped = paragraphs
    .filter((paragraph) => paragraph.kind !== 'body' && paragraph.kind !== 'headline')
    .map(({ start, end, text, kind, reason }) => ({
      stage: 'text' as const,
      article_id: article.id,
      start,
      end,
      surface: text.slice(0, 120),
      reason: `${kind}: ${reason}`,
    }));
  return { paragraphs, sentences: splitSentences(paragraphs), dropped };
}
