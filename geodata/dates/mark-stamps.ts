import type { Sentence } from '../model/article.ts';
import type { TimeMention } from '../model/claim.ts';
import { dayMention } from './day-mention.ts';

/** Fewer entries than this that open with a clock time make no live blog. */
const MIN_STAMPS = 2;

/**
 * "09:55 Two raids hit …" in a live blog says when the entry was posted: such a time becomes the day of publication, which dates an
 * entry that names no other. Nothing changes where fewer than two sentences open so. Pure.
 */
export function markStamps(
  times: readonly TimeMention[],
  sentences: readonly Sentence[],
  { published, zone }: { published: string; zone: string },
): TimeMention[] {
  const openings = new Map(sentences.map((sentence) => [sentence.index, sentence]));
  const stamps = new Set(times.filter((time) => isStamp(time, openings.get(time.sentence))));
  if (stamps.size < MIN_STAMPS) return [...times];
  return times.map((time) =>
    stamps.has(time)
      ? { ...dayMention(published, zone, time.sentence), start: time.start, end: time.end, rule: 'stamp' }
      : time,
  );
}

/** A bare clock time that a sentence opens with, before a capital. */
function isStamp(time: TimeMention, sentence: Sentence | undefined): boolean {
  if (!sentence || time.rule !== 'clock' || time.start !== sentence.start) return false;
  return /^\s*(?:[|:–—-]\s*)?[\p{Lu}"“‘'(]/u.test(sentence.text.slice(time.end - sentence.start));
}
