import type { Quantity } from '../model/claim.ts';
import type { Category } from './vocabulary-items.ts';

/** Where the counted thing stands: behind the cue ("killing N"), before it ("N died"), or either ("killed"). */
export type CueRole = 'object' | 'subject' | 'either';

/** A word or phrase that tells what a number counts. */
export interface Cue {
  measure: Quantity['measure'];
  role: CueRole;
  /** Categories it can count; a number with no noun takes any cue whose list has `none`. */
  of: (Category | 'none')[];
  /** An item the cue itself names, as "in critical condition". */
  item?: string;
  /** A noun phrase that needs "to", "at", "of" before its number: "the death toll rose to 12". */
  toll?: true;
  /** Counts "a missile" as one. */
  one?: true;
}
