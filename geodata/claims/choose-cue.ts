import type { Quantity } from '../model/claim.ts';
import type { Count } from './find-counts.ts';
import type { CueHit } from './find-cues.ts';
import type { Token } from './tokenise.ts';
import type { Cue } from './cue.ts';

/** What a sentence offers to decide a measure. */
export interface Reading {
  tokens: Token[];
  cues: CueHit[];
  counts: Count[];
}

/** A measure with the cue that gave it. */
export interface Assigned {
  measure: Quantity['measure'];
  item: string | null;
  cueStart: number;
  cueEnd: number;
}

/** … and how far and how plainly. */
export interface Reach extends Assigned {
  /** How many words lie between the number and its cue. */
  gap: number;
  /** "were shot down" says it outright; "shot down over Kyiv" may only describe. */
  firm: boolean;
}

/** The first sense of a cue that can count this noun in this place. */
export function chooseCue(cues: Cue[], count: Count, roles: Cue['role'][]): Cue | undefined {
  const category = count.noun?.category ?? 'none';
  if (isUnknown(count)) return cues.find((cue) => roles.includes(cue.role) && takesAnybody(cue));
  return cues.find(
    (cue) => roles.includes(cue.role) && cue.of.includes(category) && !(count.article && !takesArticle(cue)),
  );
}

const takesArticle = (cue: Cue): boolean =>
  cue.one || (['killed', 'injured', 'intercepted', 'missing'].includes(cue.measure) && !cue.item);

/** A cue as the measure it gives. */
export const toAssigned = (cue: Cue, hit: CueHit): Assigned => ({
  measure: cue.measure,
  item: cue.item ?? null,
  cueStart: hit.start,
  cueEnd: hit.end,
});

/** A noun that is in no list: whoever is killed or wounded counts, whatever we call them. */
export const isUnknown = (count: Count): boolean => count.noun?.category === 'other';

const takesAnybody = (cue: Cue): boolean =>
  ['killed', 'injured'].includes(cue.measure) && !cue.toll && !cue.item && cue.of.includes('person');
