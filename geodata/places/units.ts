import type { Paragraph, Sentence } from '../model/article.ts';
import { isCapitalised, tokenise } from './tokens.ts';
import type { Token } from './tokens.ts';

/** A paragraph as words, with what its look says about capital letters. */
export interface Unit {
  paragraph: Paragraph;
  tokens: Token[];
  /** Most words begin with a capital letter: a capital says nothing there. */
  titleCase: boolean;
  /** Running numbers of the sentences its words stand in, by token; null where no sentence covers them. */
  sentenceOf: (token: Token) => number | null;
}

/** Long enough for any sentence; a "paragraph" beyond it is a dump and read in part. */
const MAX_CHARS = 20_000;

/** Cuts every paragraph into words. */
export function toUnits(paragraphs: readonly Paragraph[], sentences: readonly Sentence[]): Unit[] {
  const byParagraph = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const own = byParagraph.get(sentence.paragraph);
    if (own) own.push(sentence);
    else byParagraph.set(sentence.paragraph, [sentence]);
  }
  return paragraphs.map((paragraph) => {
    const tokens = tokenise(paragraph.text.slice(0, MAX_CHARS), paragraph.start);
    const own = byParagraph.get(paragraph.index) ?? [];
    const sentenceOf = (token: Token): number | null =>
      own.find(({ start, end }) => start <= token.start && token.start < end)?.index ?? null;
    return { paragraph, tokens, titleCase: isTitleCase(tokens, paragraph.text), sentenceOf };
  });
}

function isTitleCase(tokens: readonly Token[], text: string): boolean {
  if (/[.!?]["'”’)]*$/.test(text.trimEnd())) return false;
  const long = tokens.filter(({ text }) => text.length > 3);
  return long.length >= 4 && long.filter(isCapitalised).length / long.length > 0.75;
}
