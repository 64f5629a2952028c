/** A stretch of a text, and whether it is one sentence for sure. */
export interface Piece {
  start: number;
  end: number;
  sure: boolean;
}

const STOP = /[.!?…]/g;
const CLOSING = /["”’')\]»]/;
/** A whole word of three letters or more in small ones, a number of two digits or more, a run of capitals: no abbreviation. */
const WHOLE_WORD = /(?:\p{Ll}{3}|(?<![\p{L}\d.,])\d{2,}|(?<![\p{L}.])\p{Lu}{3,})$/u;
/** "Gen.", "Sept.": short words with a capital may be cut short. */
const SHORT_NAME = /(?<![\p{L}'’-])\p{Lu}\p{Ll}{0,4}$/u;
const OPENS = /^[ \u00a0](?:\p{Lu}|[“"‘«(][^a-z])/u;
/** How far back a word is looked at, in UTF-16 code units. */
const WORD_REACH = 30;

/**
 * Cuts a text after every stop that ends a sentence beyond doubt: behind a whole word, before a space and a capital letter.
 * What lies between is one sentence when it has no other stop; the rest is for the library to judge (it costs ten times more).
 */
export function cutAtClearStops(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let sure = true;
  for (const { index } of text.matchAll(STOP)) {
    if (isInNumber(text, index)) continue;
    let end = index + 1;
    while (CLOSING.test(text.charAt(end))) end++;
    if (end >= text.length) break;
    if (isClear(text, index, end)) {
      pieces.push({ start, end, sure });
      [start, sure] = [end, true];
    } else sure = false;
  }
  pieces.push({ start, end: text.length, sure });
  return pieces;
}

const isInNumber = (text: string, at: number): boolean => /^\d.\d$/.test(text.slice(at - 1, at + 2));

function isClear(text: string, stop: number, end: number): boolean {
  if (text[stop] === '…' || !OPENS.test(text.slice(end, end + 3))) return false;
  const before = text.slice(Math.max(0, stop - WORD_REACH), stop);
  return WHOLE_WORD.test(before) && !SHORT_NAME.test(before);
}
