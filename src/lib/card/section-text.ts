import type { I18n } from '../i18n/i18n.svelte.ts';
import type { ClaimSection } from './claim-sections.ts';

/** Heading of a section of claims. */
export function formatSectionTitle({ id }: ClaimSection, i18n: I18n): string {
  const { card } = i18n.t;
  if (id === 'fired') return card.launchedStopped;
  if (id === 'outages') return card.outages;
  if (id === 'buildings') return card.buildings;
  return i18n.t.counts.measure[id];
}

/** What stands beside the heading: low, best and high where claims differ, else how many articles say so. */
export function formatSectionNote({ figure, articleCount, claims }: ClaimSection, i18n: I18n): string {
  const { card, common } = i18n.t;
  if (!figure || figure.low === (figure.high ?? figure.best)) {
    return `${i18n.plural(claims.length, common.claims)} ${i18n.plural(articleCount, card.sameInEach)}`;
  }
  const high = figure.high === null ? card.highOpen : i18n.fill(card.high, { n: figure.high });
  return [i18n.fill(card.low, { n: figure.low }), i18n.fill(card.best, { n: figure.best }), high].join(' · ');
}
