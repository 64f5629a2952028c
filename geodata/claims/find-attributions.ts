import { findPhrases, toPhraseTable } from './match-phrases.ts';
import { tokensOf, type Token } from './tokenise.ts';
import {
  CREDIT_OPENERS,
  NO_CLAIMANTS,
  POINTERS,
  SOFT_STOPS,
  SOURCE_NOUNS,
  SUBJECT_STOPS,
} from './vocabulary-claimants.ts';
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

interface Range {
  from: number;
  to: number;
}

const OPENERS = toPhraseTable(CREDIT_OPENERS.map((phrase) => [phrase, true] as const));
const LONGEST_NAME = 14;
const ADVERBS = /^(?:later|also|then|earlier|meanwhile|since|had|has|have|[a-z]+ly)$/;

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

const wordAt = (tokens: Token[], at: number): string => tokens[at]?.lower ?? '';

/** The noun phrase that begins at `at`. */
function nameFrom(tokens: Token[], at: number): Range {
  let to = at;
  while (
    to < Math.min(tokens.length, at + LONGEST_NAME) &&
    isNamePart(tokens, to) &&
    !(SOFT_STOPS.has(wordAt(tokens, to)) && !SOURCE_NOUNS.has(wordAt(tokens, to - 1)))
  )
    to++;
  return { from: at, to };
}

/** The noun phrase that ends before the verb at `verb`, with an apposition between commas. */
function nameUntil(tokens: Token[], verb: number): Range {
  let to = verb;
  while (to > 0 && ADVERBS.test(tokens[to - 1]?.lower ?? '')) to--;
  const closes = tokens[to - 1]?.text === ',';
  const comma = closes ? tokens.slice(0, to - 1).findLastIndex((token) => token.text === ',') : -1;
  const end = closes ? to - 1 : to;
  const limit = Math.max(0, end - LONGEST_NAME);
  let from = closes && comma >= limit ? comma : end;
  while (from > limit && isNamePart(tokens, from - 1)) from--;
  const closed = from === 0 || tokens[from - 1]?.text === ',' || QUOTES.has(tokens[from - 1]?.text ?? '');
  return { from: closed ? from : lastSoftStop(tokens, from, end), to: end };
}

/** In a longer stretch only what follows the last "and" or "in" is the name, unless a noun of an office stands before it. */
function lastSoftStop(tokens: Token[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    if (SOFT_STOPS.has(tokens[at]?.lower ?? '') && !SOURCE_NOUNS.has(tokens[at - 1]?.lower ?? '')) return at + 1;
  }
  return from;
}

function isNamePart(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || (QUOTES.has(token.text) && !token.glued)) return false;
  if (token.kind === 'sign') return /^[-‑&/]$/.test(token.text) ? token.glued : isAbbreviated(tokens, at);
  return !SUBJECT_STOPS.has(token.lower) && !SPEECH_VERBS.has(token.lower);
}

/** The point of "Gov." or "U.S.", not the end of a sentence. */
function isAbbreviated(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    tokens[at]?.text === '.' &&
    !!tokens[at]?.glued &&
    at + 1 < tokens.length &&
    /^(?:\p{Lu}|Gov|Gen|Lt|Col|Maj|Sgt|Capt|Dr|Mr|Mrs|Ms|St|Rep|Sen|Brig|Adm)$/u.test(before?.text ?? '')
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

/** Without articles and loose signs at the ends. */
function stripped(tokens: Token[], { from, to }: Range): Range {
  const isLoose = (at: number) =>
    tokens[at]?.kind === 'sign' ||
    /^(?:the|a|an|its|his|her|their|and|in|on|at|from|by|for|with|according|to)$/.test(tokens[at]?.lower ?? '');
  while (from < to && isLoose(from)) from++;
  while (to > from && tokens[to - 1]?.kind === 'sign') to--;
  return { from, to };
}

/** A name or a noun of an office; "the toll said" is nobody. */
function isSource(words: Token[]): boolean {
  if (words.some((word) => word.kind === 'number') || /day$|^(?:claimed|early|late)$/.test(words.at(-1)?.lower ?? ''))
    return false;
  if (NO_CLAIMANTS.has(words.at(-1)?.lower ?? '') && !words.some((word) => word.text === ',')) return false;
  return words.some((word) => /^\p{Lu}/u.test(word.text) || SOURCE_NOUNS.has(word.lower));
}
