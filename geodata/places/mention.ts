import type { Candidate } from '../gazetteer/gazetteer.ts';
import type { Unit } from './units.ts';

/** What the words beside a name say that it is. */
export type Designator = 'region' | 'district' | 'settlement' | 'facility' | null;

/** A name found in the text, before it is known which place it means. */
export interface Mention {
  unit: Unit;
  /** Token numbers, both inclusive; `first` and `last` cover the name, not its designator. */
  first: number;
  last: number;
  start: number;
  end: number;
  surface: string;
  key: string;
  candidates: Candidate[];
  designator: Designator;
  /** The gazetteer's feature for a facility: "X airport" → `airport`. */
  feature: string | null;
  /** "southern X" → `south`. */
  part: string | null;
}
