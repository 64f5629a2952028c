import { findPhrases, toPhraseTable } from './match-phrases.ts';
import { nameFrom, nameUntil, stripped, wordAt, type Range } from './name-range.ts';
import { tokensOf, type Token } from './tokenise.ts';
import { CREDIT_OPENERS, NO_CLAIMANTS, POINTERS, SOURCE_NOUNS, SUBJECT_STOPS } from './vocabulary-claimants.ts';
import { QUOTES, SPEECH_VERBS } from './vocabulary-grammar.ts';

/** A credit in a sentence: who, and whether it stands before what is said or behind it. Offsets are within the sentence. */
export interface Attribution {
  name: string;
  /** "He", "it": somebody named before. */
  pointer: boolean;
  kind: 'before' | 'behind';
  start: number;
  end: number;
}

const OPENERS = toPhraseTable(CREDIT_OPENERS.map((phrase) => [phrase, true] as const));

const bySentence = new WeakMap<{ text: string }, Attribution[]>();

/** All credits of a sentence from left to right, found once for each sentence. */
export function findAttributions(sentence: { text: string }): Attribution[] {
  const known = bySentence.get(sentence);
  if (known) return known;
  const found = readAttributions(sentence.text, tokensOf(sentence));
  bySentence.set(sentence, found);
  return found;
}

function readAttributions(text: string, tokens: Token[]): Attribution[] {
  const openers = findPhrases(tokens, OPENERS).map(({ start, end }) =>
    toCredit(text, tokens, start, nameFrom(tokens, end)),
  );
  const verbs = tokens.map((token, at) => (SPEECH_VERBS.has(token.lower) ? toSpeech(text, tokens, at) : null));
  return [...openers, ...accounts(text, tokens), ...verbs, tail(text, tokens)]
    .filter((attribution) => attribution !== null)
    .sort((a, b) => a.start - b.start);
}

/** "According to X" before the words or behind them. */
function toCredit(text: string, tokens: Token[], opener: number, range: Range): Attribution | null {
  return toAttribution(text, tokens, range, opener < 3 ? 'before' : 'behind');
}

/** A headline's credit behind its last colon or dash: "Raid kills five: ministry". */
function tail(text: string, tokens: Token[]): Attribution | null {
  const sign = tokens.findLastIndex((token) => /^[:–—]$/.test(token.text));
  const words = tokens.slice(sign + 1);
  const plain = words.every((token) => token.kind === 'word' && !SUBJECT_STOPS.has(token.lower));
  if (
    sign < 4 ||
    words.length === 0 ||
    words.length > 5 ||
    !plain ||
    !words.some(({ lower }) => SOURCE_NOUNS.has(lower))
  )
    return null;
  return toAttribution(text, tokens, { from: sign + 1, to: tokens.length }, 'behind');
}

/** "By Ukraine's account". */
function accounts(text: string, tokens: Token[]): (Attribution | null)[] {
  return tokens.map((token, at) => {
    const by = tokens.slice(Math.max(0, at - 6), at).findLastIndex((t) => t.lower === 'by');
    if (token.lower !== 'account' || by < 0) return null;
    const found = toAttribution(text, tokens, { from: Math.max(0, at - 6) + by + 1, to: at }, 'before');
    return found && { ...found, name: found.name.replace(/['’]s$/, '') };
  });
}

/** The subject of a verb of saying, before it or, behind a quotation, after it. */
function toSpeech(text: string, tokens: Token[], verb: number): Attribution | null {
  const inverted = isInverted(tokens, verb);
  const range = inverted ? nameFrom(tokens, verb + 1) : nameUntil(tokens, verb);
  return toAttribution(text, tokens, range, inverted || isBehind(tokens, range.from, verb) ? 'behind' : 'before');
}

/** "…”, said the mayor" and "…, said the National News Agency": the subject stands behind the verb. */
function isInverted(tokens: Token[], verb: number): boolean {
  const before = tokens[verb - 1];
  if (!before || QUOTES.has(before.text)) return true;
  if (before.text !== ',') return false;
  if (QUOTES.has(tokens[verb - 2]?.text ?? '')) return true;
  const { from, to } = nameFrom(tokens, verb + 1);
  const closed = !tokens[to] || /^[.,;]$/.test(tokens[to]?.text ?? '');
  return closed && to > from && !/^(?:[a-z]+day|on|in)$/.test(wordAt(tokens, from)) && isSource(tokens.slice(from, to));
}

/** A credit stands behind what was said when a comma or a quotation mark closes in front of it and little follows. */
function isBehind(tokens: Token[], from: number, verb: number): boolean {
  const sign = tokens[from - 1]?.text ?? '';
  if (from === 0 || !(sign === ',' || QUOTES.has(sign))) return false;
  const next = tokens[verb + 1];
  return (
    !next ||
    next.kind === 'sign' ||
    /^(?:on|in|late|early|by|via|at|to|and|as|when|after|[a-z]+day|adding|separately)$/.test(next.lower)
  );
}

function toAttribution(text: string, tokens: Token[], range: Range, kind: Attribution['kind']): Attribution | null {
  const { from, to } = stripped(tokens, range);
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last || to <= from) return null;
  const words = tokens.slice(from, to);
  const pointer =
    (words.length === 1 && POINTERS.has(first.lower)) || first.lower === 'same' || last.lower === 'statement';
  if (!pointer && !isSource(words)) return null;
  return {
    name: text.slice(first.start, last.end),
    pointer,
    kind,
    start: tokens[range.from]?.start ?? first.start,
    end: last.end,
  };
}

/** A name or a noun of an office; "the toll said" is nobody. */
function isSource(words: Token[]): boolean {
  if (words.some((word) => word.kind === 'number') || /day$|^(?:claimed|early|late)$/.test(words.at(-1)?.lower ?? ''))
    return false;
  if (NO_CLAIMANTS.has(words.at(-1)?.lower ?? '') && !words.some((word) => word.text === ',')) return false;
  return words.some((word) => /^\p{Lu}/u.test(word.text) || SOURCE_NOUNS.has(word.lower));
}
