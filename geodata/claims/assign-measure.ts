import { chooseCue, isUnknown, toAssigned, type Assigned, type Reach, type Reading } from './choose-cue.ts';
import type { Count } from './find-counts.ts';
import type { CueHit } from './find-cues.ts';
import { lookRight } from './look-right.ts';
import type { Token } from './tokenise.ts';
import type { Cue } from './cue.ts';
import { ATTACK_WORDS } from './vocabulary-cues.ts';
import { CLAUSE_STOPS, SPEECH_VERBS } from './vocabulary-grammar.ts';

const LEFT_REACH = 28;
const BARE_REACH = 2;
const TOLL_REACH = 12;
const ALL_REACH = 16;
const OTHER_CLAUSE = /^(?:that|who|which|when)$/;

/** The measure of a group of counts that stand in one list ("12 cruise missiles and 3 rockets"), or null. */
export function assignMeasure(reading: Reading, group: Count[]): Assigned | null {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return null;
  const right = lookRight(reading, last);
  const left = lookLeft(reading, first) ?? lookWith(reading, first);
  if (!right || !left) return right ?? left;
  if (first.number.total && right.measure === 'launched') return left;
  return left.gap <= BARE_REACH && !right.firm ? left : right;
}

/** "Attacked by eight drones, all of which were downed": fired and stopped, both are told of the same number. */
export function assignSecond({ tokens, cues, counts }: Reading, group: Count[], main: Assigned): Assigned | null {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last || first.noun?.category !== 'weapon') return null;
  if (main.measure === 'intercepted') return lookWith({ tokens, cues, counts }, first);
  const isAll =
    /^(?:all|both)$/.test(tokens[last.end + 1]?.lower ?? '') &&
    /^(?:which|them)$/.test(tokens[last.end + 3]?.lower ?? '');
  if (main.measure !== 'launched' || !isAll) return null;
  return (
    cues
      .filter(({ start }) => start > last.end && start <= last.end + ALL_REACH)
      .flatMap((hit) =>
        hit.cues
          .filter((cue) => cue.measure === 'intercepted' || cue.measure === 'lost')
          .map((cue) => toAssigned(cue, hit)),
      )[0] ?? null
  );
}

/** The verb before: "shot down 90 drones", "killing two", "the toll rose to 12". */
function lookLeft({ tokens, cues }: Reading, count: Count): Reach | null {
  if (isOtherVerb(tokens, cues, count.start - 1)) return null;
  for (let i = cues.length - 1; i >= 0; i--) {
    const hit = cues[i];
    if (!hit || hit.end > count.start) continue;
    const gap = count.start - hit.end;
    const between = tokens.slice(hit.end, count.start);
    if (
      gap > LEFT_REACH ||
      between.some(
        ({ lower, text }) => CLAUSE_STOPS.has(lower) || /^[;.]$/.test(text) || (gap > 3 && OTHER_CLAUSE.test(lower)),
      )
    )
      return null;
    const cue = chooseCue(hit.cues, count, ['object', 'either']);
    if (isNominal(tokens, hit.start)) continue;
    if (cue && governs(hit, cue, count, between)) return { ...toAssigned(cue, hit), gap, firm: true };
  }
  return null;
}

/** "… killing 12 and abducting 50 people": a verb that is no cue stands right before the number. */
const isOtherVerb = (tokens: Token[], cues: CueHit[], at: number): boolean =>
  /^(?:and|,)$/.test(tokens[at - 1]?.lower ?? '') &&
  /[a-z]{3}(?:ing|ed)$/.test(tokens[at]?.lower ?? '') &&
  !cues.some(({ start, end }) => start <= at && at < end);

/** "The sick and injured", "the dead": people, no verb. */
function isNominal(tokens: Token[], at: number): boolean {
  const [first, second, third] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]].map((token) => token?.lower ?? '');
  if (third === 'the' || third === 'those')
    return /^(?:dead|injured|wounded|killed|missing)$/.test(tokens[at]?.lower ?? '');
  return third === 'and' && first === 'the' && /^(?:dead|sick|killed|wounded|injured)$/.test(second ?? '');
}

function governs(hit: CueHit, cue: Cue, count: Count, between: Token[]): boolean {
  const gap = between.length;
  if (cue.toll)
    return (
      gap <= TOLL_REACH &&
      between.some(({ lower }) =>
        /^(?:to|at|of|is|was|stands|stood|from|reached|reaches|passed|passes|exceeds|exceeded|now|hits|hit|:)$/.test(
          lower,
        ),
      ) &&
      !isOtherNoun(count)
    );
  // "were killed 3 people": the order of a machine translation
  if (cue.role === 'either' && hit.passive) return gap === 0 || between.some((token) => token.text === ':');
  if (isUnknown(count) && gap > 0) return false;
  if (!count.noun)
    return (
      gap <= BARE_REACH &&
      between.every(
        ({ kind, lower }) => lower === ':' || (kind === 'word' && !/^(?:in|on|at|by|from|near)$/.test(lower)),
      )
    );
  if (between.some(({ lower }) => SPEECH_VERBS.has(lower))) return false;
  return !(hit.bare && between.some(({ lower }) => lower === 'by' || lower === 'after' || lower === 'when'));
}

const isOtherNoun = (count: Count): boolean =>
  !!count.noun && count.noun.category !== 'person' && count.noun.category !== 'life';

/** "Attacked the city with 90 drones", "a raid using 20 missiles". */
function lookWith({ tokens }: Reading, count: Count): Reach | null {
  if (count.noun?.category !== 'weapon' || !/^(?:with|by|of)$/.test(tokens[count.start - 1]?.lower ?? '')) return null;
  for (let at = count.start - 2; at >= Math.max(0, count.start - 20); at--) {
    const word = tokens[at]?.lower ?? '';
    if (/^(?:armed|equipped|loaded|supplied|provided|provide|supply|along|together|carrying)$/.test(word)) return null;
    if (ATTACK_WORDS.has(word))
      return { measure: 'launched', item: null, cueStart: at, cueEnd: at + 1, gap: count.start - at - 1, firm: true };
  }
  return null;
}
