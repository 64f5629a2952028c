import type { TimeMention } from '../model/claim.ts';
import type { Token } from '../claims/tokenise.ts';
import type { EpochDay } from './calendar.ts';

/** A time expression before zone and offsets: a local day with hours counted from its midnight. Token indices half-open. */
export interface Reading {
  start: number;
  end: number;
  /** The day it files under. */
  day: EpochDay;
  /** Local hours from that day's midnight; negative reaches into the evening before. */
  from: number;
  to: number;
  precision: TimeMention['precision'];
  rule: string;
  tense?: TimeMention['tense'];
  /** Says its own day; without, it hangs on a day named in the same sentence. */
  ownDay: boolean;
  /** Its day is written right behind it: no day told before counts. */
  hung?: boolean;
  /** Minutes ahead of UTC or an IANA zone written behind a clock time. */
  zone?: number | string;
}

/** What every rule may look at. */
export interface Scene {
  tokens: Token[];
  /** Local day of publication. */
  published: EpochDay;
}

/** Lower-case text of a token, empty past the ends. */
export const wordAt = (tokens: Token[], at: number): string => tokens[at]?.lower ?? '';

/** True for a word written with a capital ("May", "March" the months). */
export const isCapital = (tokens: Token[], at: number): boolean => /^\p{Lu}/u.test(tokens[at]?.text ?? '');
