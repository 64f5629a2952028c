import type { Sentence } from '../model/article.ts';
import type { Quantity } from '../model/claim.ts';
import type { Assigned, Reading } from './choose-cue.ts';
import { subsetItem, weaponNamedBefore, type Count } from './find-counts.ts';
import { judgeScope } from './judge-scope.ts';
import { tokensOf, type Token } from './tokenise.ts';
import { MOST_IN_ONE_ATTACK } from './vocabulary-scope.ts';
import { weaponsOf } from './weapons-of.ts';

/** A quantity before offsets, claimant and evidence are filled in; `tokens` are its own words. */
export interface Draft {
  measure: Quantity['measure'];
  item: string | null;
  value: number;
  qualifier: Quantity['qualifier'];
  tokens: { start: number; end: number };
  negated: boolean;
  hypothetical: boolean;
  weaponsOf: string | null;
}

/** A sentence as read so far, with the sentences before it. */
export interface Context {
  tokens: Token[];
  reading: Reading;
  previous: Sentence[];
}

/** What the counts before this one in the sentence were about. */
export interface Before {
  subset: boolean;
  building: string | null;
}

const WEAPON_MEASURES = new Set<string>(['launched', 'intercepted', 'lost', 'hit']);

/** A measure told by the count alone: outages, durations, waves. */
export const plainly = (measure: Quantity['measure'], { start, end, noun }: Count): Assigned => ({
  measure,
  item: measure === 'duration_hours' ? null : (noun?.item ?? (noun?.category === 'person' ? 'person' : null)),
  cueStart: start,
  cueEnd: end,
});

/** The draft of a count; "58 out of 67 drones" stopped also says that 67 were launched. */
export function toDrafts(context: Context, count: Count, assigned: Assigned, before: Before): Draft[] {
  const { total } = count.number;
  const draft = toDraft(context, toWhole(count, assigned), {
    ...assigned,
    item: itemOf(context, count, assigned, before),
  });
  if (!total || !WEAPON_MEASURES.has(assigned.measure) || assigned.measure === 'launched') return [draft];
  const { value, start, end } = total;
  return [draft, { ...draft, measure: 'launched', value, qualifier: 'exact', tokens: { start, end } }];
}

/** "One of five boys killed": the one is spoken of, five were killed. */
function toWhole(count: Count, { measure }: Assigned): Count {
  const { number } = count;
  if (!number.total || number.value !== 1 || !(measure === 'killed' || measure === 'injured')) return count;
  return { ...count, number: { ...number, value: number.total.value } };
}

/** A count with its measure, judged for denial and doubt. */
export function toDraft({ tokens }: Context, count: Count, assigned: Assigned): Draft {
  const { number } = count;
  const scope = judgeScope(tokens, count, assigned);
  return {
    measure: assigned.measure,
    item: assigned.item,
    value: number.value,
    qualifier: number.qualifier,
    tokens: { start: count.start, end: number.total ? number.end : Math.max(count.end, number.end) },
    negated: scope.negated,
    hypothetical: scope.hypothetical || number.value > (MOST_IN_ONE_ATTACK[assigned.measure] ?? Infinity),
    weaponsOf: count.noun?.category === 'weapon' ? weaponsOf(tokens, count, assigned) : null,
  };
}

function itemOf(context: Context, count: Count, assigned: Assigned, { subset, building }: Before): string | null {
  if (assigned.item) return assigned.item;
  if (subset) return subsetItem(context.tokens, count);
  if (assigned.measure === 'intercepted' && count.noun?.category === 'target') return 'aerial_target';
  if (WEAPON_MEASURES.has(assigned.measure)) return count.noun?.item ?? weaponBefore(context, count);
  return count.noun?.item ?? (assigned.measure.startsWith('buildings') ? building : null);
}

/** "Fired down the 90": what was last named, here or in the two sentences before. */
function weaponBefore({ tokens, previous }: Context, count: Count): string | null {
  const here = weaponNamedBefore(tokens, count.start);
  if (here) return here;
  for (const sentence of previous.slice(-2).reverse()) {
    const earlier = tokensOf(sentence);
    const named = weaponNamedBefore(earlier, earlier.length);
    if (named) return named;
  }
  return null;
}
