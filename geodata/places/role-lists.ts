import type { Judgement } from './judge-role.ts';
import { isLinked } from './lists.ts';
import type { Mention } from './mention.ts';

/** A mention with its role so far. */
export interface Judged {
  mention: Mention;
  judgement: Judgement;
}

/** "leaders from Canada, Germany and Estonia": in a list, what one name is sure of holds for those that are not. */
export function agreeInLists(judged: readonly Judged[]): void {
  for (let i = 1; i < judged.length; i++) take(judged[i], judged[i - 1]);
  for (let i = judged.length - 2; i >= 0; i--) take(judged[i], judged[i + 1]);
}

function take(unsure: Judged | undefined, sure: Judged | undefined): void {
  if (!unsure?.judgement.byDefault || !sure || sure.judgement.byDefault) return;
  const [a, b] = unsure.mention.start < sure.mention.start ? [unsure, sure] : [sure, unsure];
  const { role } = sure.judgement;
  if (role === 'byline' || role === 'person' || !isLinked(a.mention, b.mention)) return;
  unsure.judgement = { role, why: `in a list with ${sure.mention.surface}` };
}
