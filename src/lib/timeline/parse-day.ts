import type { Lang } from '../i18n/languages.ts';
import { formatDay } from '../time/format.ts';
import { isDay } from '../time/zone.ts';

const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));
const SHORTEST_MONTH = 3;

/**
 * A day as people type it: 2025-12-06, 6 Dec 2025, 6 December 2025, 6.12.2025, 6/12/2025 (day first), and the same
 * with the month in Ukrainian. Without a year the year of `near`, a day `YYYY-MM-DD`, is meant. Null for anything else.
 */
export function parseDay(text: string, near: string): string | null {
  const words = text.toLowerCase().match(/\d{1,4}|\p{L}+/gu) ?? [];
  const [first = '', second = '', third = ''] = words.filter((word) => !/^(?:р|року|y|of|st|nd|rd|th)$/.test(word));
  const isoFirst = first.length === 4;
  const month = toMonth(isoFirst || !/\p{L}/u.test(first) ? second : first);
  const day = isoFirst ? third : /\p{L}/u.test(first) ? second : first;
  const year = isoFirst ? first : third || near.slice(0, 4);
  const made = `${year}-${month}-${day.padStart(2, '0')}`;
  return /^\d{1,2}$/.test(day) && isDay(made) ? made : null;
}

/** A month as two digits, from its number or the beginning of its name; empty when it is none. */
function toMonth(word: string): string {
  if (/^\d{1,2}$/.test(word)) return word.padStart(2, '0');
  if (word.length < SHORTEST_MONTH) return '';
  const isNamed = (month: string) =>
    (['en', 'uk'] satisfies Lang[]).some((lang) =>
      nameOf(lang, month).startsWith(word.slice(0, nameOf(lang, month).length)),
    );
  return MONTHS.find(isNamed) ?? '';
}

const nameOf = (lang: Lang, month: string): string =>
  (formatDay(lang, `2025-${month}-01`, 'long').split(' ')[1] ?? '').toLowerCase();
