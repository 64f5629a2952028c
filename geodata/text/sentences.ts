import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Paragraph, Sentence, Span } from '../model/article.ts';
import { cutAtClearStops } from './clear-stops.ts';

const nlp = winkNLP(model, ['sbd']);

/** Longest text given to patterns at once, in UTF-16 code units. */
export const MAX_SENTENCE_LENGTH = 2000;
/** Longest text given to the tokeniser at once. */
const MAX_CHUNK_LENGTH = 20_000;

const OPENING = /^["“‘'«]/;
const CLOSING = /["”’'»]$/;

/** Sentences of the story's paragraphs, with absolute offsets, in order. Linear in the length of the text. */
export function splitSentences(paragraphs: readonly Paragraph[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.kind !== 'body' && paragraph.kind !== 'headline') continue;
    for (const { start, end } of sentenceSpans(paragraph.text)) {
      const text = paragraph.text.slice(start, end);
      sentences.push({
        index: sentences.length,
        paragraph: paragraph.index,
        start: paragraph.start + start,
        end: paragraph.start + end,
        headline: paragraph.kind === 'headline',
        quoted: OPENING.test(text) && CLOSING.test(text),
        text,
      });
    }
  }
  return sentences;
}

/** Spans of the sentences in one paragraph: clear cases at once, the rest by the library. */
function sentenceSpans(text: string): Span[] {
  return cutAtClearStops(text).flatMap(({ start, end, sure }) => {
    const piece = text.slice(start, end);
    if (!sure) return judgedSpans(piece).map((span) => ({ start: start + span.start, end: start + span.end }));
    const words = piece.trim();
    const from = start + piece.indexOf(words);
    return words ? cap({ start: from, end: from + words.length }) : [];
  });
}

/** Spans by the library. It gives strings; they are found again in order, so offsets are exact. */
function judgedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let cursor = 0;
  for (const chunk of chunks(text)) {
    for (const sentence of joinAbbreviations(nlp.readDoc(chunk).sentences().out() as string[])) {
      const words = sentence.trim();
      const found = words ? text.indexOf(words, cursor) : -1;
      if (found < 0) continue;
      const last = spans.at(-1);
      const end = found + words.length;
      // "11.20am": the library ends a sentence inside a number; two sentences always have white space between them
      if (last && last.end === found && last.end - last.start < MAX_SENTENCE_LENGTH / 2) last.end = end;
      else spans.push(...cap({ start: found, end }));
      cursor = end;
    }
  }
  return spans;
}

/** "Gov. Ivan", "Aug. 14": the library may end a sentence at an abbreviation it does not know. Source: AP style, titles and months. */
const OPEN_ABBREVIATION =
  /\b(?:Gov|Gen|Lt|Col|Maj|Capt|Sgt|Sen|Rep|Dr|Mr|Mrs|Ms|Prof|St|No|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|approx|reg|obl)\.$/;

function joinAbbreviations(sentences: readonly string[]): string[] {
  const joined: string[] = [];
  let open = '';
  for (const sentence of sentences) {
    const whole = open ? `${open} ${sentence}` : sentence;
    if (OPEN_ABBREVIATION.test(sentence.trim())) open = whole;
    else {
      joined.push(whole);
      open = '';
    }
  }
  if (open) joined.push(open);
  return joined;
}

/** Cuts text that is too long for one pass at white space. */
function* chunks(text: string): Generator<string> {
  let from = 0;
  while (text.length - from > MAX_CHUNK_LENGTH) {
    const space = text.lastIndexOf(' ', from + MAX_CHUNK_LENGTH);
    const to = space > from ? space : from + MAX_CHUNK_LENGTH;
    yield text.slice(from, to);
    from = to;
  }
  yield text.slice(from);
}

function cap({ start, end }: Span): Span[] {
  const spans: Span[] = [];
  for (let from = start; from < end; from += MAX_SENTENCE_LENGTH) {
    spans.push({ start: from, end: Math.min(end, from + MAX_SENTENCE_LENGTH) });
  }
  return spans;
}
