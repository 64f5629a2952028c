import type { Sentence, Span } from '../model/article.ts';
import type { Quantity } from '../model/claim.ts';
import { plainly, toDraft, type Context, type Draft } from './draft-quantity.ts';
import { findClaimant } from './find-claimant.ts';
import { findCounts } from './find-counts.ts';
import { findCues } from './find-cues.ts';
import { isDuration } from './find-durations.ts';
import { findOutages } from './find-outages.ts';
import { findZeros } from './find-zeros.ts';
import { maskTokens } from './mask.ts';
import { readGroups } from './read-groups.ts';
import { FRACTIONS, UNITS } from './vocabulary-numbers.ts';
import { tokensOf, type Token } from './tokenise.ts';

/** Words without which a sentence that has no cue counts nothing: number words, and what opens a reported zero. */
const COUNTING = new Set([
  ...Object.keys(UNITS),
  ...Object.keys(FRACTIONS),
  'dozen',
  'hundred',
  'no',
  'nobody',
  'without',
  'any',
]);
const LONGEST_EVIDENCE = 300;

/** Every quantity that a sentence states, in order of its words. Pure; `previous` are the sentences before it in the article. */
export function findQuantities(sentence: Sentence, context: { previous: Sentence[] }): Quantity[] {
  const tokens = tokensOf(sentence);
  const cues = findCues(tokens);
  // most sentences of an article say nothing of the kind
  if (cues.length === 0 && !tokens.some(({ kind, lower }) => kind === 'number' || COUNTING.has(lower))) return [];
  const reading = { tokens, cues, counts: findCounts(tokens, maskTokens(tokens)) };
  return readDrafts({ tokens, reading, previous: context.previous })
    .map((draft) => toQuantity(draft, tokens, sentence, context.previous))
    .sort((a, b) => a.span.start - b.span.start);
}

function readDrafts(context: Context): Draft[] {
  const { tokens, reading } = context;
  const outages = findOutages(tokens, reading.counts).map(({ measure, count }) =>
    toDraft(context, count, plainly(measure, count)),
  );
  const used = new Set(outages.map((draft) => draft.tokens.start));
  const durations = reading.counts
    .filter((count) => isDuration(tokens, count))
    .map((count) => toDraft(context, count, plainly('duration_hours', count)));
  const free = reading.counts.filter(({ start, number, noun }) => {
    return !used.has(start) && !number.share && noun?.category !== 'hour';
  });
  return [...outages, ...durations, ...readGroups(context, free), ...readZeros(tokens)];
}

/** Reported zeros; "without injuries" hangs on another statement and is kept apart. */
function readZeros(tokens: Token[]): Draft[] {
  return findZeros(tokens).flatMap(({ aside, measures, start, end }) =>
    measures.map((measure): Draft => ({
      measure,
      item: null,
      value: 0,
      qualifier: 'exact',
      tokens: { start, end },
      negated: aside,
      hypothetical: false,
      weaponsOf: null,
    })),
  );
}

function toQuantity(draft: Draft, tokens: Token[], sentence: Sentence, previous: Sentence[]): Quantity {
  const { tokens: at, ...rest } = draft;
  const span = {
    start: sentence.start + (tokens[at.start]?.start ?? 0),
    end: sentence.start + (tokens[lastWord(tokens, at)]?.end ?? 0),
  };
  const claimant = findClaimant(sentence, span, previous);
  return { ...rest, span, evidence: toEvidence(sentence, span), sentence: sentence.index, claimant };
}

/** A number's words end with a word, not with a comma or a quotation mark. */
function lastWord(tokens: Token[], { start, end }: Draft['tokens']): number {
  let last = end - 1;
  while (last > start && tokens[last]?.kind === 'sign') last--;
  return last;
}

/** The sentence; of a very long one the stretch between semicolons. */
function toEvidence(sentence: Sentence, span: Span): Span {
  if (sentence.text.length <= LONGEST_EVIDENCE) return { start: sentence.start, end: sentence.end };
  const [from, to] = [span.start - sentence.start, span.end - sentence.start];
  const before = sentence.text.lastIndexOf(';', from);
  const behind = sentence.text.indexOf(';', to);
  return { start: sentence.start + before + 1, end: behind < 0 ? sentence.end : sentence.start + behind };
}
