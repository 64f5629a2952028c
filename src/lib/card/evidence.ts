import type { Span } from '$geodata/model/article.ts';

/** A claim's words inside their sentence, cut for display. */
export interface Quote {
  before: string;
  words: string;
  after: string;
}

/** Longest run of context shown on either side of the words, in characters. */
const contextLength = 160;

/** Abbreviations after which a full stop ends no sentence. */
const abbreviation = /(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|St|No))\.\s*$/;

const segmenter = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('en', { granularity: 'sentence' }) : null;

/** The words of a span with the rest of their sentence before and after; null when the span is not in the body. */
export function quoteOf(body: string, span: Span): Quote | null {
  if (span.start < 0 || span.end > body.length || span.start >= span.end) return null;
  const sentence = sentenceAround(body, span);
  return {
    before: cutStart(body.slice(sentence.start, span.start)),
    words: body.slice(span.start, span.end).trim(),
    after: cutEnd(body.slice(span.end, sentence.end)),
  };
}

/** The sentence, or sentences, that a span lies in. */
export function sentenceAround(body: string, span: Span): Span {
  const lineStart = body.lastIndexOf('\n', span.start - 1) + 1;
  const lineBreak = body.indexOf('\n', span.end);
  const line = { start: lineStart, end: lineBreak < 0 ? body.length : lineBreak };
  if (!segmenter) return line;
  let { start, end } = { start: line.start, end: line.end };
  for (const { index, segment } of segmenter.segment(body.slice(line.start, line.end))) {
    const from = line.start + index;
    const to = from + segment.length;
    const goesOn = abbreviation.test(body.slice(Math.max(line.start, from - 8), from));
    if (from <= span.start && !goesOn) start = from;
    if (to >= span.end && !abbreviation.test(segment.slice(-8))) {
      end = to;
      break;
    }
  }
  return { start, end };
}

function cutStart(text: string): string {
  const trimmed = text.trimStart();
  if (trimmed.length <= contextLength) return trimmed;
  const cut = trimmed.slice(-contextLength);
  return `…${cut.slice(Math.max(0, cut.indexOf(' ')))}`;
}

function cutEnd(text: string): string {
  const trimmed = text.trimEnd();
  if (trimmed.length <= contextLength) return trimmed;
  const cut = trimmed.slice(0, contextLength);
  return `${cut.slice(0, Math.max(0, cut.lastIndexOf(' ')))} …`;
}
