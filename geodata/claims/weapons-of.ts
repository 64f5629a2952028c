import type { Assigned } from './choose-cue.ts';
import type { Count } from './find-counts.ts';
import { findPhrases, toPhraseTable, type PhraseHit } from './match-phrases.ts';
import type { Token } from './tokenise.ts';
import { SIDE_WORDS } from './vocabulary-sides.ts';

const TABLE = toPhraseTable(SIDE_WORDS);
const SUBJECT_REACH = 6;
const BY_REACH = 8;

/** Whose weapons are counted: "102 Ukrainian drones", "Russia's 90 drones", "drones launched by Iran", "Russia fired 111 drones". */
export function weaponsOf(tokens: Token[], count: Count, assigned: Assigned): string | null {
  const sides = findPhrases(tokens, TABLE);
  const inside = sides.find((side) => side.start >= count.start - 1 && side.end <= count.end && !isMaker(tokens, side));
  if (inside) return inside.value;
  const by = sides.find(
    (side) => side.start >= count.end && side.start <= count.end + BY_REACH && isAgent(tokens, side.start, assigned),
  );
  if (by) return by.value;
  return assigned.measure === 'launched' ? subjectBefore(tokens, sides, assigned) : null;
}

/** "Iranian-made drones" tells who built them, not who fired them. */
const isMaker = (tokens: Token[], side: PhraseHit<string>): boolean => /^[-‑–]$/.test(tokens[side.end]?.text ?? '');

/** "… launched by Russia", "… fired from Yemen". */
function isAgent(tokens: Token[], at: number, { measure }: Assigned): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at).map((token) => token.lower);
  // whoever shot them down is no owner
  const fired = before.some((word) => /^(?:launched|fired|sent|used|unleashed)$/.test(word));
  if (measure !== 'launched' && !fired) return false;
  return (
    before.includes('by') || (before.includes('from') && /^(?:fired|launched|sent)$/.test(tokens[at - 2]?.lower ?? ''))
  );
}

/** The side that stands before an active verb of launching, if the counted weapons follow it. */
function subjectBefore(tokens: Token[], sides: PhraseHit<string>[], { cueStart }: Assigned): string | null {
  const near = sides.filter(
    (side) => !isMaker(tokens, side) && side.end <= cueStart && cueStart - side.end <= SUBJECT_REACH,
  );
  const subject = near.at(-1);
  return subject && !/^(?:on|against|in|at|of|over)$/.test(tokens[subject.start - 1]?.lower ?? '')
    ? subject.value
    : null;
}
