import type { Claim, Measure, Qualifier } from '$geodata/model/claim.ts';
import type { ConflictEvent, Figure } from '$geodata/model/event.ts';
import type { I18n } from '../i18n/i18n.svelte.ts';
import { byMeasure, parseFigureKey, type FigureKey } from './figure-key.ts';

/** A figure ready to be set: the number large, its qualifier in words before it, the label below. */
export interface FigureText extends FigureKey {
  /** Key in `event.figures`. */
  key: string;
  /** The number or range; null is *not reported*, which is not zero. */
  value: string | null;
  /** "at least", "nearly"; empty for an exact number or a range. */
  qualifier: string;
  label: string;
  /** True when claims give different numbers. */
  differs: boolean;
  claimCount: number;
}

/** Measures that make sense for any strike, so that their absence is said. */
const askedOfStrikes: readonly Measure[] = ['killed', 'injured'];

const fired = new Set<Measure>(['launched', 'intercepted', 'lost']);

/** The figures of an event in reading order; what a strike should have but no article gives comes as *not reported*. */
export function buildFigureTexts(event: ConflictEvent, i18n: I18n): FigureText[] {
  const keys = Object.keys(event.figures);
  if (event.kind === 'strike' && event.status !== 'planned') {
    keys.push(...askedOfStrikes.filter((measure) => !event.figures[measure]));
  }
  return keys
    .map((key) => ({ key, parsed: parseFigureKey(key) }))
    .flatMap(({ key, parsed }) => (parsed ? [{ key, ...parsed }] : []))
    .filter(({ measure }) => event.kind === 'response' || !fired.has(measure))
    .sort(byMeasure)
    .map((figure) => buildFigureText(event, figure, i18n));
}

function buildFigureText(event: ConflictEvent, figureKey: FigureKey & { key: string }, i18n: I18n): FigureText {
  const figure = event.figures[figureKey.key];
  if (!figure) {
    const label = formatCounted(i18n, figureKey, 0);
    return { ...figureKey, value: null, qualifier: '', label, differs: false, claimCount: 0 };
  }
  const claims = claimsOf(event, figure);
  const ranged = figure.low !== (figure.high ?? figure.best);
  return {
    ...figureKey,
    value: formatFigure(i18n, figureKey.measure, figure),
    qualifier: ranged ? '' : i18n.t.common.qualifier[qualifierOf(figure, claims)],
    label: labelOf(event, { figureKey, figure, ranged }, i18n),
    differs: ranged && claims.length > 1,
    claimCount: claims.length,
  };
}

/** A figure as a number, a share or a range with an en dash: "2", "⅓", "8–46". */
export function formatFigure(i18n: I18n, measure: Measure, figure: Figure): string {
  const format = isShare(measure, figure.best) ? i18n.formatShare : i18n.formatNumber;
  const top = figure.high ?? figure.best;
  return figure.low === top ? format(figure.best) : `${format(figure.low)}–${format(top)}`;
}

/** A claim's number in the reader's way: a share as a fraction, a word without a number as a dash. */
export function formatClaimValue(i18n: I18n, claim: Claim): string {
  if (claim.value === null) return '–';
  return isShare(claim.measure, claim.value) ? i18n.formatShare(claim.value) : i18n.formatNumber(claim.value);
}

/** True for "a third without heat": a value between 0 and 1 of a measure that counts people or homes. */
export function isShare(measure: Measure, value: number): boolean {
  return measure.startsWith('without_') && value > 0 && value < 1;
}

/** The qualifier that goes with a figure's best value; an open upper end reads "at least". */
export function qualifierOf(figure: Figure, claims: readonly Claim[]): Qualifier {
  const said = claims.filter((claim) => claim.value === figure.best).map((claim) => claim.qualifier);
  if (said.includes('exact') && figure.high !== null) return 'exact';
  const worded = said.find((qualifier) => qualifier !== 'exact');
  return worded ?? (figure.high === null ? 'at_least' : 'exact');
}

/** Items that say no more than their measure does: sixty waves of kind "wave" are sixty waves. */
const ownNoun: Partial<Record<Measure, string>> = {
  killed: 'person',
  injured: 'person',
  missing: 'person',
  evacuated: 'person',
  buildings_damaged: 'building',
  buildings_destroyed: 'building',
  locations_hit: 'location',
  waves: 'wave',
  duration_hours: 'hour',
  airports_closed: 'airport',
};

/** What is counted, in the plural form for the number: "killed", "cruise missiles stopped", "будинків пошкоджено". */
export function formatCounted(i18n: I18n, { measure, item }: FigureKey, n: number): string {
  const { counts } = i18n.t;
  if (item === null || item === ownNoun[measure]) return i18n.plural(n, counts.counted[measure]);
  return i18n.fill(counts.countedItem[measure], { item: formatItem(i18n, item, n) });
}

/** The name of a counted thing in the plural form for the number; an unknown one by its own code. */
export function formatItem(i18n: I18n, item: string, n: number): string {
  const texts: Partial<Record<string, (typeof i18n.t.counts.item)['drone']>> = i18n.t.counts.item;
  const forms = texts[item];
  return forms ? i18n.plural(n, forms) : item.replaceAll('_', ' ');
}

/** The claims a figure was derived from. */
export function claimsOf(event: ConflictEvent, figure: Figure): Claim[] {
  const ids = new Set(figure.claim_ids);
  return event.claims.filter((claim) => ids.has(claim.claim_id));
}

interface Labelled {
  figureKey: FigureKey;
  figure: Figure;
  ranged: boolean;
}

function labelOf(event: ConflictEvent, { figureKey, figure, ranged }: Labelled, i18n: I18n): string {
  const { card } = i18n.t;
  const label = formatCounted(i18n, figureKey, figure.high ?? figure.best);
  if (isShare(figureKey.measure, figure.best)) {
    const [place, ...others] = event.places;
    if (!place || others.length > 0) return i18n.fill(card.sharePlain, { label });
    return i18n.fill(card.share1, { label, place: i18n.pick(place.name, place.name_uk) });
  }
  return ranged && figure.high === null ? i18n.fill(card.atLeastLabel, { label }) : label;
}
