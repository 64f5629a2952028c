import type { Assigned } from './choose-cue.ts';
import type { Count } from './find-counts.ts';
import type { CueHit } from './find-cues.ts';
import { phraseAt, toPhraseTable, type PhraseHit } from './match-phrases.ts';
import type { Token } from './tokenise.ts';
import { ATTACK_WORDS } from './vocabulary-cues.ts';
import { NOUNS, type Noun } from './vocabulary-items.ts';

const NOUN_TABLE = toPhraseTable(NOUNS);
const REACH = 18;
const LINKS = /^(?:to|at|is|was|reached|hit|exceeded|of|stands|rose|as)$/;

/** "The number of drones destroyed over the region at more than 40": noun and verb stand before the bare number. */
export function readNumberOf(tokens: Token[], cues: CueHit[], count: Count): { assigned: Assigned; noun: Noun } | null {
  if (count.noun || count.article || !LINKS.test(tokens[count.start - 1]?.lower ?? '')) return null;
  const of = tokens
    .slice(Math.max(0, count.start - REACH), count.start)
    .findLastIndex((token, i, all) => token.lower === 'of' && all[i - 1]?.lower === 'number');
  const from = Math.max(0, count.start - REACH) + of + 1;
  if (of < 0) return null;
  const hit = Array.from({ length: 5 }, (_, i) => phraseAt(tokens, from + i, NOUN_TABLE)).find(
    (found) => found !== null,
  );
  if (!hit || (hit.value.category === 'weapon' && isRunningTotal(tokens, from))) return null;
  const within = cues.filter(({ start, end }) => start >= hit.end && end <= count.start);
  const cue = within
    .flatMap((found) => found.cues.map((sense) => ({ sense, found })))
    .find(({ sense }) => sense.role !== 'object' && sense.of.includes(hit.value.category));
  if (!cue) return hit.value.category === 'weapon' ? inAttack(tokens, hit, count) : null;
  const { sense, found } = cue;
  return {
    noun: hit.value,
    assigned: { measure: sense.measure, item: sense.item ?? hit.value.item, cueStart: found.start, cueEnd: found.end },
  };
}

/** "The number of missiles in the barrage at 25": the attack itself says that they were fired. */
function inAttack(tokens: Token[], hit: PhraseHit<Noun>, count: Count): { assigned: Assigned; noun: Noun } | null {
  const at = tokens.findIndex(({ lower }, i) => i >= hit.end && i < count.start && ATTACK_WORDS.has(lower));
  if (at < 0) return null;
  const assigned = { measure: 'launched' as const, item: hit.value.item, cueStart: at, cueEnd: at + 1 };
  return { noun: hit.value, assigned };
}

/** "The salvo brought the number of missiles fired to 198": a sum over many days. */
const isRunningTotal = (tokens: Token[], from: number): boolean =>
  tokens
    .slice(Math.max(0, from - 8), from)
    .some(({ lower }) => /^(?:brought|brings|bringing|raised|raising|raises)$/.test(lower));
