import type { Article, Paragraph, ParagraphKind } from '../model/article.ts';
import {
  BYLINES,
  CAPTION_MARKS,
  CAPTION_VERBS,
  FURNITURE_LINES,
  isDateLine,
  LINK_LIST_OPENERS,
  NARRATIVE_VERBS,
  SENTENCE_END,
  STORY_ENDS,
  TIME_STAMP,
} from './furniture.ts';

/** Lines longer than this are never judged by furniture patterns: they are text. */
const MAX_FURNITURE_LENGTH = 400;

/** List items of "key points" are the story in brief; those under "Read also" are not. */
const BULLET = /^[•●▪◦*–-]\s+\S+(?:\s+\S+){3}/;

const matches = (patterns: readonly RegExp[], text: string) => patterns.some((pattern) => pattern.test(text));
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const wordCount = (text: string) => text.split(/\s+/).length;

/** The non-empty lines of a body, in order, with absolute offsets, not yet told apart. */
function splitLines(body: string): Paragraph[] {
  const lines: Paragraph[] = [];
  let start = 0;
  for (const line of body.split('\n')) {
    const text = line.trim();
    if (text) {
      const from = start + line.indexOf(text);
      lines.push({
        index: lines.length,
        start: from,
        end: from + text.length,
        text,
        kind: 'body',
        reason: 'running text',
      });
    }
    start += line.length + 1;
  }
  return lines;
}

/** What the line itself tells, before its neighbours are asked; null for text that reads like the story. */
function judgeLine(text: string): [ParagraphKind, string] | null {
  if (text.length > MAX_FURNITURE_LENGTH) return null;
  if (TIME_STAMP.test(text) || isDateLine(text)) return ['byline', 'a date or a time only'];
  if (matches(BYLINES, text)) return ['byline', 'who wrote it or when'];
  if (matches(CAPTION_MARKS, text)) return ['caption', 'picture credit'];
  if (matches(FURNITURE_LINES, text)) return ['furniture', 'page furniture'];
  if (!/\p{L}/u.test(text)) return ['furniture', 'no words'];
  return null;
}

/** An unpunctuated line among punctuated ones: a caption when people are seen doing something, else a side headline or link. */
function judgeUnpunctuated(text: string): [ParagraphKind, string] {
  if (wordCount(text) >= 14 && NARRATIVE_VERBS.test(text) && !CAPTION_VERBS.test(text)) {
    return ['body', 'long line that tells something, without a full stop'];
  }
  if (wordCount(text) >= 6 && CAPTION_VERBS.test(text)) return ['caption', 'unpunctuated, people seen doing something'];
  return ['furniture', 'unpunctuated line: side headline, list item or link'];
}

/** Is most of the text in full sentences? Briefs and machine-made pages may have none; then unpunctuated lines are the story. */
function isPunctuated(lines: readonly Paragraph[]): boolean {
  const full = lines.filter((line) => wordCount(line.text) >= 6 && SENTENCE_END.test(line.text)).length;
  return full >= 2;
}

/**
 * Splits a body into its non-empty lines and tells the story from what stands around it.
 * Order matters: repeats and the headline first, then what a line says of itself, then where it stands.
 */
export function splitParagraphs(article: Pick<Article, 'title' | 'body'>): Paragraph[] {
  const lines = splitLines(article.body);
  const punctuated = isPunctuated(lines);
  const title = plain(article.title);
  const seen = new Map<string, number>();
  let inLinkList = false;
  let ended = false;
  for (const line of lines) {
    const key = plain(line.text);
    const set = (kind: ParagraphKind, reason: string) => Object.assign(line, { kind, reason });
    const first = seen.get(key);
    seen.set(key, first ?? line.index);
    if (ended) {
      set('furniture', 'after the end of the story');
      continue;
    }
    if (matches(STORY_ENDS, line.text) && line.index > 0) {
      ended = true;
      set('furniture', 'end of the story');
      continue;
    }
    if (first !== undefined) {
      set('repeat', `repeats line ${first + 1}`);
      continue;
    }
    if (key === title || isTitleVariant(key, title)) {
      set('headline', 'the headline');
      continue;
    }
    const judged = judgeLine(line.text);
    const full = SENTENCE_END.test(line.text) || line.text.endsWith(':');
    if (matches(LINK_LIST_OPENERS, line.text) && line.text.length < 120) inLinkList = true;
    else if (full) inLinkList = false;
    if (judged) set(...judged);
    else if (!inLinkList && BULLET.test(line.text)) line.reason = 'key point of the story';
    else if (inLinkList) set('furniture', 'link to another story');
    else if (punctuated && !full && line.text.length <= MAX_FURNITURE_LENGTH) set(...judgeUnpunctuated(line.text));
  }
  markCaptionTwins(lines);
  return lines;
}

/** A headline as printed may be cut or extended against the front matter's, at either end ("LIVE: …"). */
function isTitleVariant(key: string, title: string): boolean {
  if (key.length <= 30 || title.length <= 30) return false;
  return key.startsWith(title) || title.startsWith(key) || key.endsWith(title) || title.endsWith(key);
}

/** A line that is repeated next to itself without a full stop is a picture text, printed as caption and as alternative text. */
function markCaptionTwins(lines: readonly Paragraph[]): void {
  for (const line of lines) {
    if (line.kind !== 'repeat') continue;
    const twin = lines[line.index - 1];
    if (twin && twin.kind === 'furniture' && plain(twin.text) === plain(line.text)) {
      Object.assign(twin, { kind: 'caption', reason: 'printed twice: caption and alternative text' });
    }
  }
}
