import { ADVANCES } from './vocabulary/advances.ts';
import { DIPLOMACY, DIPLOMACY_IDIOMS } from './vocabulary/diplomacy.ts';
import { namesAttack } from './tells-attack.ts';
import type { Trigger } from './trigger.ts';
import { OUTAGES } from './vocabulary/outages.ts';
import { RESPONSES } from './vocabulary/responses.ts';
import { IDIOMS, TRIGGERS, type TriggerRule } from './vocabulary/triggers.ts';
import { WEAPON_WORD } from './vocabulary/weapons.ts';

const RULES: readonly TriggerRule[] = [...RESPONSES, ...TRIGGERS, ...ADVANCES, ...OUTAGES, ...DIPLOMACY];
const SILENCERS: readonly RegExp[] = [...IDIOMS, ...DIPLOMACY_IDIOMS];
const DEFAULT_WITHIN = 80;

/**
 * The triggers of one sentence, in the order they stand. Earlier rules take the words first; idioms take none. An attack verb
 * may have its weapon in the sentence before (`previous`).
 */
export function findTriggers(text: string, previous = ''): Trigger[] {
  const silent = SILENCERS.flatMap((pattern) => spansOf(text, pattern));
  const armed = WEAPON_WORD.test(text);
  const armedBefore = armed || WEAPON_WORD.test(previous);
  const found: Trigger[] = [];
  for (const rule of RULES) {
    if (rule.strength === 'armed' && !armed && !(armedBefore && carriesOver(rule, text))) continue;
    for (const { start, end } of spansOf(text, rule.words)) {
      const taken = (spans: readonly { start: number; end: number }[]) =>
        spans.some((span) => start < span.end && span.start < end);
      if (
        taken(silent) ||
        taken(found.filter((other) => other.type !== 'diplomacy')) ||
        !besideHolds(text, start, end, rule)
      )
        continue;
      found.push({
        type: rule.type,
        strength: rule.strength,
        rule: rule.name,
        start,
        end,
        words: text.slice(start, end),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Attack verbs take their weapon from the story so far; "damaged" only beside a word for an attack. */
const carriesOver = (rule: TriggerRule, text: string) =>
  rule.name === 'attacked' || (rule.name === 'damage by weapons' && namesAttack(text));

function spansOf(text: string, pattern: RegExp): { start: number; end: number }[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** What must, or must not, stand near the words; what follows ends at a semicolon. */
function besideHolds(text: string, start: number, end: number, rule: TriggerRule): boolean {
  if (!rule.beside && !rule.unless) return true;
  const within = rule.within ?? DEFAULT_WITHIN;
  const before = text.slice(Math.max(0, start - within), start);
  const after = text.slice(end, end + within).split(';')[0] ?? '';
  if (rule.unless?.test(before.slice(-40) + text.slice(start, end) + after.slice(0, 40))) return false;
  return !rule.beside || rule.beside.test(before) || rule.beside.test(after);
}
