import type { I18n } from '../i18n/i18n.svelte.ts';
import { formatDays } from '../time/format.ts';
import type { Counts } from '../view/counts.ts';

/** What a summary sentence is made of; `first`, `last` are local days. */
export interface SummaryInput {
  counts: Counts;
  killed: number;
  first: string;
  last: string;
}

/** "12 strikes and 31 responses, 3–6 December 2025; at least 5 killed". */
export function formatSummary({ counts, killed, first, last }: SummaryInput, i18n: I18n): string {
  const { list, common } = i18n.t;
  const days = formatDays(i18n.lang, first, last);
  const strikes = counts.strikes > 0 ? i18n.plural(counts.strikes, common.strikes) : '';
  const responses = counts.responses > 0 ? i18n.plural(counts.responses, common.responses) : '';
  if (!strikes && !responses) return i18n.fill(list.nothing, { days });
  const what = strikes && responses ? i18n.fill(list.and, { a: strikes, b: responses }) : strikes || responses;
  return i18n.fill(killed > 0 ? list.summaryKilled : list.summary, { what, days, killed });
}
