/** A word, a number or a sign of a sentence; offsets are within the sentence's own text. */
export interface Token {
  text: string;
  /** Lower case, with typographic apostrophes made plain. */
  lower: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'sign';
  /** No white space between this token and the one before it. */
  glued: boolean;
}

// A number keeps its separators; hyphens stand alone so that "10-hour" and "twenty-five" come apart.
const TOKEN = /\d+(?:[.,:]\d+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\S/gu;

/** Sentences longer than this are read only this far, so that hostile text cannot cost more than its length. */
export const MAX_SENTENCE = 2000;

/** Words, numbers and signs of a sentence in order, in time linear in its length. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.slice(0, MAX_SENTENCE).matchAll(TOKEN)) {
    const word = match[0];
    tokens.push({
      text: word,
      lower: word.toLowerCase().replaceAll('’', "'"),
      start: match.index,
      end: match.index + word.length,
      kind: /^\d/.test(word) ? 'number' : /^[\p{L}\p{M}]/u.test(word) ? 'word' : 'sign',
      glued: match.index === last && match.index > 0,
    });
    last = match.index + word.length;
  }
  return tokens;
}
