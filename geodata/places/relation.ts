import type { Toponym } from '../model/toponym.ts';
import type { Token } from './tokens.ts';
import type { RoleContext } from './role-context.ts';
import { ATTACK_WORDS, LOCATIVE, SCENE_VERBS } from './vocabulary/roles.ts';

/** "A death was reported from X, another from Y": where the news is from, not the arms. */
const REPORTED: ReadonlySet<string> = new Set(['reported', 'reports', 'emerged', 'another']);

/** "Explosions were reported as well from Isfahan". */
const isReported = (before: readonly Token[]): boolean =>
  before.some(({ lower }) => lower === 'reported' || lower === 'heard') &&
  !before.some(({ lower }) => /^(?:launched|fired|drones?|missiles?|rockets?|flying|fly|coming)$/.test(lower));

/** How a place relates to an action, by the preposition before it. */
export function relationOf({ before, earlier, mention, tokens, place }: RoleContext): Toponym['relation'] {
  if (
    before === 'from' &&
    (REPORTED.has(earlier) || isReported(tokens.slice(Math.max(0, mention.first - 5), mention.first)))
  )
    return 'at';
  if (before === 'from' || (earlier === 'from' && /^(?:inside|within|across|behind|near|around|over)$/.test(before)))
    return 'from';
  if (before === 'to' || before === 'into' || before === 'toward' || before === 'towards') return 'towards';
  if (before === 'on' || before === 'against' || before === 'at') {
    const near = tokens.slice(Math.max(0, mention.first - 9), mention.first);
    if (near.some(({ lower }) => ATTACK_WORDS.has(lower)) && (before !== 'at' || place?.kind === 'country'))
      return 'against';
  }
  if (LOCATIVE.has(before) || before === 'on') return 'at';
  return SCENE_VERBS.has(before) && before !== 'left' && before !== 'leaving' ? 'against' : null;
}

/** "launched from Yeysk and Kursk Oblast": names listed behind one that has come "from" somewhere have it too. Changes `toponyms` in place. */
export function carryOrigins(toponyms: readonly Toponym[], body: string): void {
  toponyms.forEach((toponym, i) => {
    const last = toponyms[i - 1];
    if (toponym.relation !== null || last?.relation !== 'from' || last.sentence !== toponym.sentence) return;
    if (/^(?:,| and| or|, and) (?:the )?$/.test(body.slice(last.end, toponym.start))) toponym.relation = 'from';
  });
}
