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
const TOKEN = /(\d+(?:[.,:]\d+)*)|([\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*)|\S/gu;

/** Sentences longer than this are read only this far, so that hostile text cannot cost more than its length. */
export const MAX_SENTENCE = 2000;

const byObject = new WeakMap<{ text: string }, Token[]>();

/** The tokens of a sentence, cut once however many stages ask for them. */
export function tokensOf(sentence: { text: string }): Token[] {
  const known = byObject.get(sentence);
  if (known) return known;
  const tokens = tokenise(sentence.text);
  byObject.set(sentence, tokens);
  return tokens;
}

/** Words, numbers and signs of a text in order, in time linear in its length. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.slice(0, MAX_SENTENCE).matchAll(TOKEN)) {
    const [word, number, letters] = match;
    const start = match.index;
    const lower = letters === undefined ? word : word.toLowerCase();
    tokens.push({
      text: word,
      lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
      start,
      end: start + word.length,
      kind: number !== undefined ? 'number' : letters !== undefined ? 'word' : 'sign',
      glued: start === last && start > 0,
    });
    last = start + word.length;
  }
  return tokens;
}
