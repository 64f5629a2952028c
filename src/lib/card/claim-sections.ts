import type { Claim, Measure } from '$geodata/model/claim.ts';
import type { ConflictEvent, Figure } from '$geodata/model/event.ts';

/** Claims that are read together, under one heading. */
export interface ClaimSection {
  id: SectionId;
  /** The whole counts before counts of a part of them, low before high. */
  claims: Claim[];
  /** The figure over the whole count, for a section of one measure. */
  figure: Figure | null;
  /** How many articles speak of it. */
  articleCount: number;
}

/** Sections in reading order, each with its measures. Heat, water and power belong together, as do fired and stopped. */
const sectionMeasures = {
  fired: ['launched', 'intercepted', 'lost'],
  killed: ['killed'],
  injured: ['injured'],
  missing: ['missing'],
  evacuated: ['evacuated'],
  outages: ['without_power', 'without_heat', 'without_water'],
  hit: ['hit'],
  locations_hit: ['locations_hit'],
  buildings: ['buildings_destroyed', 'buildings_damaged'],
  airports_closed: ['airports_closed'],
  duration_hours: ['duration_hours'],
  waves: ['waves'],
  statement: ['statement'],
} as const satisfies Record<string, readonly Measure[]>;

export type SectionId = keyof typeof sectionMeasures;

/** The section that holds the claims of a measure. */
export function sectionOf(measure: Measure): SectionId {
  for (const [id, measures] of Object.entries(sectionMeasures)) {
    if ((measures as readonly Measure[]).includes(measure)) return id as SectionId;
  }
  return 'statement';
}

/** Claims of one or more events by section; a wave and the air defence that answers it share a section on what was fired. */
export function buildClaimSections(event: ConflictEvent, alsoFired: readonly ConflictEvent[] = []): ClaimSection[] {
  return (Object.keys(sectionMeasures) as SectionId[]).flatMap((id) => {
    const events = id === 'fired' ? [event, ...alsoFired.filter((other) => other !== event)] : [event];
    const claims = events.flatMap((source) => source.claims.filter((claim) => sectionOf(claim.measure) === id));
    const kept = id === 'statement' ? claims.filter((claim) => !isRepeated(claim, event.claims)) : claims;
    return kept.length > 0 ? [sectionWith(event, id, kept)] : [];
  });
}

/** True for a statement whose words are shown already with a number taken from them. */
function isRepeated(statement: Claim, claims: readonly Claim[]): boolean {
  return claims.some(
    (claim) =>
      claim.measure !== 'statement' &&
      claim.article_id === statement.article_id &&
      claim.evidence.start < statement.evidence.end &&
      statement.evidence.start < claim.evidence.end,
  );
}

/** Claims split by what exactly they count: only those in one list can contradict one another. */
export function comparableClaims(claims: readonly Claim[]): Claim[][] {
  const lists = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.measure} ${claim.item}`;
    lists.set(key, [...(lists.get(key) ?? []), claim]);
  }
  return [...lists.values()];
}

/** True when two claims were taken from the same words; shown one after another, they need those words only once. */
export function sharesWords(claim: Claim, next: Claim | undefined): boolean {
  return (
    next?.article_id === claim.article_id &&
    next.evidence.start === claim.evidence.start &&
    next.evidence.end === claim.evidence.end
  );
}

function sectionWith(event: ConflictEvent, id: SectionId, claims: readonly Claim[]): ClaimSection {
  const measures: readonly Measure[] = sectionMeasures[id];
  const [only, ...others] = measures;
  return {
    id,
    claims: [...claims].sort((a, b) => orderIn(measures, a, b)),
    figure: only && others.length === 0 ? (event.figures[only] ?? null) : null,
    articleCount: new Set(claims.map((claim) => claim.article_id)).size,
  };
}

/** The whole first, then weapons from the most common kind, then anything else. */
const itemOrder = ['', 'drone', 'missile', 'cruise_missile', 'ballistic_missile'];

function itemRank(item: string | null): number {
  const rank = itemOrder.indexOf(item ?? '');
  return rank < 0 ? itemOrder.length : rank;
}

function orderIn(measures: readonly Measure[], a: Claim, b: Claim): number {
  return (
    measures.indexOf(a.measure) - measures.indexOf(b.measure) ||
    itemRank(a.item) - itemRank(b.item) ||
    (a.item ?? '').localeCompare(b.item ?? '') ||
    (a.value ?? 0) - (b.value ?? 0)
  );
}
