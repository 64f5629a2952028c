import type { Measure } from '$geodata/model/claim.ts';

/** What a figure counts: the measure, and the item where one is named (`launched.drone`). */
export interface FigureKey {
  measure: Measure;
  item: string | null;
}

/** Order in which measures are told: people first, then what was lost, then what was fired. */
export const measureOrder: readonly Measure[] = [
  'killed',
  'injured',
  'missing',
  'evacuated',
  'without_power',
  'without_heat',
  'without_water',
  'hit',
  'locations_hit',
  'buildings_destroyed',
  'buildings_damaged',
  'airports_closed',
  'duration_hours',
  'waves',
  'launched',
  'intercepted',
  'lost',
  'statement',
];

const measures = new Set<string>(measureOrder);

/** Reads a key of `figures`; null for a measure this site does not know. */
export function parseFigureKey(key: string): FigureKey | null {
  const dot = key.indexOf('.');
  const measure = dot < 0 ? key : key.slice(0, dot);
  if (!isMeasure(measure)) return null;
  return { measure, item: dot < 0 ? null : key.slice(dot + 1) };
}

/** Sorts by `measureOrder`, the whole before its items. */
export function byMeasure(a: FigureKey, b: FigureKey): number {
  const order = measureOrder.indexOf(a.measure) - measureOrder.indexOf(b.measure);
  return order || (a.item ?? '').localeCompare(b.item ?? '');
}

function isMeasure(text: string): text is Measure {
  return measures.has(text);
}
