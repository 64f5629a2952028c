import type { TimeMention } from '../model/claim.ts';
import { addDays } from './calendar.ts';
import { toUtc } from './zone.ts';

/** A whole local day (`YYYY-MM-DD`) as a time mention without words: what an undated report is filed under. */
export function dayMention(day: string, zone: string, sentence: number): TimeMention {
  return {
    sentence,
    start: 0,
    end: 0,
    stated: '',
    day,
    startUtc: toUtc(day, 0, zone),
    endUtc: toUtc(addDays(day, 1), 0, zone),
    precision: 'day',
    background: false,
    tense: 'past',
    rule: 'day of publication',
  };
}
