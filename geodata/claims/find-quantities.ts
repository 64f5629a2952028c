import type { Sentence, Span } from '../model/article.ts';
import type { Quantity } from '../model/claim.ts';
import { assignMeasure, type Assigned, type Reading } from './assign-measure.ts';
import { findClaimant } from './find-claimant.ts';
import { findCounts, subsetItem, weaponNamedBefore, type Count } from './find-counts.ts';
import { findCues } from './find-cues.ts';
import { isDuration } from './find-durations.ts';
import { findOutages } from './find-outages.ts';
import { findZeros } from './find-zeros.ts';
import { groupCounts, isSubset } from './group-counts.ts';
import { judgeScope } from './judge-scope.ts';
import { maskTokens } from './mask.ts';
import type { NumberPhrase } from './parse-number.ts';
import { readNumberOf } from './read-number-of.ts';
import { tokenise, type Token } from './tokenise.ts';
import { weaponsOf } from './weapons-of.ts';

/** A quantity before offsets, claimant and evidence are filled in. */
interface Draft {
  measure: Quantity['measure'];
  item: string | null;
  value: number;
  qualifier: Quantity['qualifier'];
  tokens: { start: number; end: number };
  negated: boolean;
  hypothetical: boolean;
  weaponsOf: string | null;
}

interface Context {
  tokens: Token[];
  reading: Reading;
  sentence: Sentence;
  previous: Sentence[];
}

const PEOPLE_MEASURES = new Set<string>(['killed', 'injured', 'missing', 'evacuated']);
const WEAPON_MEASURES = new Set<string>(['launched', 'intercepted', 'lost', 'hit']);
const LONGEST_EVIDENCE = 300;

/** Every quantity that a sentence states, in order of its words. Pure; `previous` are the sentences before it in the article. */
export function findQuantities(sentence: Sentence, context: { previous: Sentence[] }): Quantity[] {
  const tokens = tokenise(sentence.text);
  const counts = findCounts(tokens, maskTokens(tokens));
  const reading = { tokens, cues: findCues(tokens), counts };
  const drafts = readDrafts({ tokens, reading, sentence, previous: context.previous });
  return drafts
    .map((draft) => toQuantity(draft, tokens, sentence, context.previous))
    .sort((a, b) => a.span.start - b.span.start);
}

function readDrafts(context: Context): Draft[] {
  const { tokens, reading } = context;
  const outages = findOutages(tokens, reading.counts).map(({ measure, count }) =>
    toDraft(context, count, plain(measure, count)),
  );
  const used = new Set(outages.map((draft) => draft.tokens.start));
  const durations = reading.counts
    .filter((count) => isDuration(tokens, count))
    .map((count) => toDraft(context, count, plain('duration_hours', count)));
  const free = reading.counts.filter(
    (count) => !used.has(count.start) && !count.number.share && count.noun?.category !== 'hour',
  );
  return [...outages, ...durations, ...readGroups(context, free), ...readZeros(context)];
}

const plain = (measure: Quantity['measure'], { start, end, noun }: Count): Assigned => ({
  measure,
  item: measure === 'duration_hours' ? null : (noun?.item ?? (noun?.category === 'person' ? 'person' : null)),
  cueStart: start,
  cueEnd: end,
});

/** Lists share their verb; a subset ("including two children") takes the measure of the people before it. */
function readGroups(context: Context, counts: Count[]): Draft[] {
  const drafts: Draft[] = [];
  let people: Assigned | null = null;
  let building: string | null = null;
  for (const group of groupCounts(context.tokens, counts)) {
    const subset = group[0] && isSubset(context.tokens, group[0]);
    const first = group[0];
    const assigned: Assigned | null = subset ? people : readAny(context, group);
    building = first?.noun?.category === 'building' ? first.noun.item : building;
    const again: Assigned | null = assigned ?? readMore(context.reading, first, building);
    if (!again) continue;
    if (PEOPLE_MEASURES.has(again.measure) && !again.item) people = again;
    for (const count of group) drafts.push(...draftsOf(context, count, again, { subset: !!subset, building }));
  }
  return drafts;
}

function readAny({ tokens, reading }: Context, group: Count[]): Assigned | null {
  const [first] = group;
  const counted = first ? readNumberOf(tokens, reading.cues, first) : null;
  return counted?.assigned ?? assignMeasure(reading, group) ?? readWave(tokens, group);
}

/** "Damaged six more": the noun of the houses before it. */
function readMore(reading: Reading, count: Count | undefined, building: string | null): Assigned | null {
  if (!count || count.noun || !building || count.article) return null;
  const noun = { category: 'building' as const, item: building, count: 'any' as const };
  const hit = reading.cues.find(
    (cue) => cue.end === count.start || cue.start === count.end || cue.start === count.end + 1,
  );
  const near = hit && hit.cues.some((cue) => cue.measure.startsWith('buildings'));
  return near ? assignMeasure(reading, [{ ...count, noun }]) : null;
}

function readWave(tokens: Token[], group: Count[]): Assigned | null {
  const count = group.find(({ noun }) => noun?.category === 'wave');
  if (
    !count ||
    count.article ||
    (!/^(?:in|across|over|of|during)$/.test(tokens[count.start - 1]?.lower ?? '') && tokens[count.end]?.lower !== 'of')
  )
    return null;
  return plain('waves', count);
}

function draftsOf(
  context: Context,
  count: Count,
  assigned: Assigned,
  state: { subset: boolean; building: string | null },
): Draft[] {
  const { total, value } = count.number;
  const whole = WEAPON_MEASURES.has(assigned.measure) && total && assigned.measure !== 'launched' ? total : null;
  const draft = toDraft(context, count, { ...assigned, item: itemOf(context, count, assigned, state) });
  if (!whole) return [draft];
  const part = { ...draft, value };
  return [
    part,
    {
      ...draft,
      measure: 'launched',
      value: whole.value,
      qualifier: 'exact',
      tokens: { start: whole.start, end: whole.end },
    },
  ];
}

function itemOf(
  context: Context,
  count: Count,
  assigned: Assigned,
  state: { subset: boolean; building: string | null },
): string | null {
  if (assigned.item) return assigned.item;
  if (state.subset) return subsetItem(count);
  if (WEAPON_MEASURES.has(assigned.measure)) return count.noun?.item ?? weaponBefore(context, count);
  if (assigned.measure.startsWith('buildings')) return count.noun?.item ?? state.building;
  return count.noun?.item ?? null;
}

/** "Fired down the 90": what was last named, here or in the two sentences before. */
function weaponBefore({ tokens, previous }: Context, count: Count): string | null {
  const here = weaponNamedBefore(tokens, count.start);
  if (here) return here;
  for (const sentence of previous.slice(-2).reverse()) {
    const earlier = tokenise(sentence.text);
    const named = weaponNamedBefore(earlier, earlier.length);
    if (named) return named;
  }
  return null;
}

function readZeros({ tokens }: Context): Draft[] {
  return findZeros(tokens).flatMap(({ aside, measures, start, end }) =>
    measures.map((measure): Draft => {
      const draft = { measure, item: null, value: 0, qualifier: 'exact' as const, tokens: { start, end } };
      return { ...draft, negated: aside, hypothetical: false, weaponsOf: null };
    }),
  );
}

function toDraft({ tokens }: Context, count: Count, assigned: Assigned): Draft {
  const { number } = count;
  return {
    measure: assigned.measure,
    item: assigned.item,
    value: number.value,
    qualifier: number.qualifier,
    tokens: spanOf(count, number),
    ...judgeScope(tokens, count, assigned),
    weaponsOf: count.noun?.category === 'weapon' ? weaponsOf(tokens, count, assigned) : null,
  };
}

const spanOf = (count: Count, number: NumberPhrase) => ({
  start: count.start,
  end: number.total ? number.end : Math.max(count.end, number.end),
});

function toQuantity(draft: Draft, tokens: Token[], sentence: Sentence, previous: Sentence[]): Quantity {
  const { tokens: at, ...rest } = draft;
  const span = {
    start: sentence.start + (tokens[at.start]?.start ?? 0),
    end: sentence.start + (tokens[lastWord(tokens, at)]?.end ?? 0),
  };
  return {
    ...rest,
    span,
    evidence: toEvidence(sentence, span),
    sentence: sentence.index,
    claimant: findClaimant(sentence, span, previous),
  };
}

/** A number's words end with a word, not with a comma or a quotation mark. */
function lastWord(tokens: Token[], { start, end }: { start: number; end: number }): number {
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
