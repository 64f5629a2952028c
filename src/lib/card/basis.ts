import type { I18n } from '../i18n/i18n.svelte.ts';

/**
 * Why a response is tied to a strike, in the reader's language. Geodata says it in English, in phrases with commas
 * between; what we have no words for is left out in other languages.
 */
export function formatBasis(basis: string, i18n: I18n): string {
  if (i18n.lang === 'en') return basis;
  const known: Record<string, string> = i18n.t.card.basis;
  return basis
    .split(', ')
    .flatMap((phrase) => known[phrase] ?? [])
    .join(', ');
}
