import { chooseCue, isUnknown, toAssigned, type Reach, type Reading } from './choose-cue.ts';
import type { Count } from './find-counts.ts';
import type { CueHit } from './find-cues.ts';
import type { Token } from './tokenise.ts';
import { AUXILIARIES, PASSIVE_AUXILIARIES } from './vocabulary-cues.ts';
import { CLAUSE_STOPS, SPEECH_VERBS } from './vocabulary-grammar.ts';

const RIGHT_REACH = 16;
const SUBJECTS = /^(?:it|they|he|she|we|after|when|if)$/;
/** Verbs that only what lived can have: whoever it is that is counted, "nine traders died". */
const DIED = /^(?:died|perished|lost|losing)$/;
const PART = /^(?:most|majority|some|many|percent|cent|%|half|third|quarter)$/;

/**
 * The verb behind: "90 drones were shot down", "two killed", "five people in the city died". Of "two drones fired from Yemen
 * were intercepted" the main verb holds, of "most of the 60 rockets fired were intercepted" only the firing.
 */
export function lookRight(reading: Reading, count: Count): Reach | null {
  const first = scanRight(reading, count, count.end);
  if (first?.measure !== 'launched' || first.firm || isPart(reading.tokens, count)) return first;
  const later = scanRight(reading, count, first.cueEnd);
  return later?.firm && later.measure !== 'launched' ? later : first;
}

const isPart = (tokens: Token[], { start }: Count): boolean =>
  tokens.slice(Math.max(0, start - 3), start).some(({ lower }) => PART.test(lower));

function scanRight(reading: Reading, count: Count, from: number): Reach | null {
  const { tokens, cues } = reading;
  const seen = { aux: false, passive: false, relative: false };
  for (let at = from, steps = 0; at < tokens.length && steps < RIGHT_REACH; at++, steps++) {
    const hit = cues.find((cue) => cue.start === at);
    const cue = hit && chooseCue(hit.cues, count, ['subject', 'either']);
    if (hit && cue) {
      if ((cue.role === 'either' && !seen.passive && !hit.bare) || isDescription(tokens, at)) return null;
      const told = seen.passive || DIED.test(tokens[at]?.lower ?? '');
      if (isUnknown(count) && (!told || at - from > 4)) return null;
      const firm = !seen.relative && (seen.aux || (cue.role === 'subject' && !tokens[at]?.lower.endsWith('ing')));
      return { ...toAssigned(cue, hit), gap: at - from, firm };
    }
    if (hit && !seen.aux && !hit.bare && isActive(hit, count)) return null;
    if (hit) at = hit.end - 1;
    note(seen, tokens[at]?.lower ?? '');
    const reported = seen.passive && /^(?:reported|confirmed|said)$/.test(tokens[at]?.lower ?? '');
    const jump = reported
      ? at
      : (pastOther(reading, count, at) ?? pastHome(reading, count, at) ?? jumpFrom(reading, at));
    if (jump === null) return null;
    at = jump;
  }
  return null;
}

function note(seen: { aux: boolean; passive: boolean; relative: boolean }, word: string): void {
  seen.aux ||= AUXILIARIES.has(word);
  seen.passive ||= PASSIVE_AUXILIARIES.has(word);
  seen.relative ||= word === 'that' || word === 'which';
}

/** Another verb with an object of its own: the counted thing did something, nothing was done to it. */
const isActive = (hit: CueHit, count: Count): boolean =>
  count.noun?.category === 'weapon' && hit.cues.some(({ role, of }) => role === 'either' && !of.includes('weapon'));

/** "Two of the wounded", "the injured": people spoken of, not counted. */
const isDescription = (tokens: Token[], at: number): boolean => /^(?:the|those)$/.test(tokens[at - 1]?.lower ?? '');

/** Where a scan goes on behind token `at`; null where it must stop. */
function jumpFrom({ tokens, cues, counts }: Reading, at: number): number | null {
  const token = tokens[at];
  if (!token || SUBJECTS.test(token.lower) || CLAUSE_STOPS.has(token.lower) || SPEECH_VERBS.has(token.lower))
    return null;
  if (token.text === '(') return closing(tokens, at);
  if (token.lower === 'including') return pastSubset(counts, at);
  if (token.text === ',') return pastParenthesis(tokens, cues, at);
  if (/^[;:.!?—–)]$/.test(token.text) && !(token.text === '–' && token.glued)) return null;
  if (token.lower === 'and' && counts.some((count) => count.start <= at + 2 && count.start > at)) return null;
  return counts.some((count) => count.start === at && !count.article) ? null : at;
}

/** "Three houses and nine cars were damaged": what the list goes on to name has no measure of its own. */
function pastOther({ tokens, counts }: Reading, count: Count, at: number): number | null {
  if (count.noun?.category !== 'building' || !/^(?:and|,)$/.test(tokens[at]?.lower ?? '')) return null;
  const next = counts.find(({ start }) => start === at + 1);
  return next && isUnknown(next) ? Math.max(next.end, at + 2) : null;
}

/** "7,000 residents of 16 villages were moved": how many places they come from or were in. */
function pastHome({ tokens, counts }: Reading, { noun }: Count, at: number): number | null {
  if (noun?.category !== 'person' || !/^(?:of|from|in|at|across|outside|near)$/.test(tokens[at]?.lower ?? ''))
    return null;
  const next = counts.find(({ start, article }) => start === at + 1 && !article);
  return next && /^(?:place|building|other)$/.test(next.noun?.category ?? '') ? Math.max(next.end - 1, at + 1) : null;
}

/** "30 residents including six pupils were hurt". */
function pastSubset(counts: Count[], at: number): number | null {
  const subset = counts.find(({ start }) => start > at && start <= at + 3);
  return subset ? subset.end - 1 : null;
}

function closing(tokens: Token[], at: number): number | null {
  const end = tokens.findIndex((token, i) => i > at && token.text === ')');
  return end > 0 && end - at < 40 ? end : null;
}

/** ", including two children," between a subject and its verb. */
function pastParenthesis(tokens: Token[], cues: CueHit[], at: number): number | null {
  for (let i = at + 1; i < Math.min(tokens.length, at + 16); i++) {
    if (tokens[i]?.text !== ',') continue;
    const next = tokens[i + 1]?.lower ?? '';
    if (AUXILIARIES.has(next) || cues.some((cue) => cue.start === i + 1)) return i;
  }
  return null;
}
