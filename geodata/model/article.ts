/** One source article, as read (DATA_CONTRACT.md, "In"). Offsets everywhere are UTF-16 `[start, end)` into `body`. */
export interface Article {
  id: string;
  title: string;
  publisher: string | null;
  source: string | null;
  url: string | null;
  /** `YYYY-MM-DD`, or a date-time with offset, as given. */
  published: string;
  language: string;
  body: string;
  /** Where it was read from, for messages only. */
  path: string;
}

/** Half-open span of UTF-16 code units in an article's body. */
export interface Span {
  start: number;
  end: number;
}

/** What a paragraph is; only `body` and `headline` say anything about the world. */
export type ParagraphKind = 'headline' | 'body' | 'caption' | 'furniture' | 'byline' | 'repeat';

/** One non-empty line of the body. */
export interface Paragraph extends Span {
  index: number;
  kind: ParagraphKind;
  /** Why it is taken for that kind, in a few words. */
  reason: string;
  text: string;
}

/** One sentence of a `body` or `headline` paragraph. */
export interface Sentence extends Span {
  /** Running number in the article, from 0. */
  index: number;
  /** Index of the paragraph it stands in. */
  paragraph: number;
  headline: boolean;
  /** True when the whole sentence is inside quotation marks, i.e. somebody's words. */
  quoted: boolean;
  text: string;
}
