import type { Quantity } from '../model/claim.ts';
import type { EventType } from '../model/event.ts';
import type { Mention } from './mention.ts';

const STRIKE: readonly EventType[] = ['air_strike', 'shelling', 'ground_attack', 'other_attack'];
/** What tells of people without supply: a strike, or an outage where none is told. */
const OUTAGE: readonly EventType[] = [...STRIKE, 'other_response'];

/** Which events may carry a measure, best first. Source: DATA_CONTRACT.md, measures. */
const CARRIERS: Readonly<Record<Quantity['measure'], readonly (readonly EventType[])[]>> = {
  launched: [STRIKE],
  hit: [STRIKE],
  killed: [STRIKE],
  injured: [STRIKE],
  missing: [STRIKE],
  intercepted: [['air_defence'], STRIKE],
  lost: [['air_defence'], STRIKE],
  evacuated: [['evacuation'], STRIKE],
  without_power: [OUTAGE],
  without_heat: [OUTAGE],
  without_water: [OUTAGE],
  buildings_damaged: [STRIKE],
  buildings_destroyed: [STRIKE],
  locations_hit: [STRIKE],
  waves: [STRIKE],
  duration_hours: [['air_alert'], ['diplomacy'], ['airspace_closure'], STRIKE],
  airports_closed: [['airspace_closure']],
};

/** May an event of this type carry the measure, at some rank? -1 when it may not. */
export function carrierRank(measure: Quantity['measure'], type: EventType): number {
  return CARRIERS[measure].findIndex((types) => types.includes(type));
}

/** Hands the quantities of one sentence to its mentions: the right kind first, then the nearest. Returns those that found none. */
export function assignQuantities(quantities: readonly Quantity[], mentions: readonly Mention[]): Quantity[] {
  const loose: Quantity[] = [];
  for (const quantity of quantities) {
    if (quantity.negated || quantity.hypothetical) continue;
    const taker = mentions
      .filter((mention) => carrierRank(quantity.measure, mention.type) >= 0)
      .sort(
        (a, b) =>
          carrierRank(quantity.measure, a.type) - carrierRank(quantity.measure, b.type) ||
          distance(quantity, a) - distance(quantity, b),
      )[0];
    if (taker) taker.quantities.push(quantity);
    else loose.push(quantity);
  }
  return loose;
}

function distance(quantity: Quantity, mention: Mention): number {
  if (quantity.span.start >= mention.evidence.start && quantity.span.start < mention.evidence.end) return 0;
  return Math.min(
    Math.abs(quantity.span.start - mention.evidence.start),
    Math.abs(quantity.span.start - mention.evidence.end),
  );
}
