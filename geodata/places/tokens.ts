/** A word of running text, with what its letters and its neighbours look like. Offsets are into the article's body. */
export interface Token {
  start: number;
  /** End of the word without a possessive ending. */
  end: number;
  /** The word as written, without a possessive ending. */
  text: string;
  lower: string;
  /** What stands between the previous word of the same text and this one; empty for the first. */
  gap: string;
  shape: 'lower' | 'title' | 'upper' | 'mixed' | 'number';
  possessive: boolean;
  /** The possessive ending that `text` leaves out: `s` or nothing; "People's Republic" needs it back. */
  tail: '' | 's';
  /** First word of a sentence, of a line or of a quotation. */
  opens: boolean;
}

/** Abbreviations with dots, or runs of letters, marks and digits with inner apostrophes. */
const WORD = /(?:\p{Lu}\.){2,}\p{Lu}?|[\p{L}\p{N}\p{M}]+(?:['’‘ʼ`´][\p{L}\p{M}]+)*/gu;
const APOSTROPHES = "'’‘ʼ`´";
const ENDS_SENTENCE = /[.!?:•|]["'”’)\]]*\s|\n|["“«]\s?$|^\s*["“«(]|[–—]\s|\s-\s/;

const endsInS = (word: string): boolean => word.endsWith('s') || word.endsWith('S');
const isPossessive = (word: string): boolean =>
  word.length > 2 && endsInS(word) && APOSTROPHES.includes(word.charAt(word.length - 2));

function shapeOf(word: string, lower: string): Token['shape'] {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return 'number';
  if (word === lower) return 'lower';
  if (word.slice(1) === lower.slice(1)) return 'title';
  return word === word.toUpperCase() ? 'upper' : 'mixed';
}

/** Splits a text into words. @param base offset of the text in the article's body */
export function tokenise(text: string, base: number): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const word = isPossessive(raw) ? raw.slice(0, -2) : raw;
    const lower = word.toLowerCase();
    const from = match.index;
    const gap = text.slice(last, from);
    const behind = text.charAt(from + raw.length);
    const plural = word.length === raw.length && behind !== '' && endsInS(raw) && APOSTROPHES.includes(behind);
    last = from + raw.length;
    tokens.push({
      start: base + from,
      end: base + from + word.length,
      text: word,
      lower,
      gap,
      shape: shapeOf(word, lower),
      possessive: word.length < raw.length || plural,
      tail: word.length < raw.length ? 's' : '',
      opens: tokens.length === 0 || (gap.length > 1 && ENDS_SENTENCE.test(gap)),
    });
  }
  return tokens;
}

/** Starts with a capital letter, as a name would. */
export const isCapitalised = (token: Token | undefined): boolean =>
  token !== undefined && token.shape !== 'lower' && token.shape !== 'number';

/** Do the two words stand side by side with nothing but a space between them? */
export const isAdjacent = (next: Token | undefined): boolean =>
  next !== undefined && (next.gap === ' ' || next.gap === '\u00a0');
