import type { ConflictEvent, EventPlace, Figure } from '$geodata/model/event.ts';
import { formatCounted, formatFigure, formatItem, claimsOf, isShare, qualifierOf } from '../card/figure-text.ts';
import { parseFigureKey, type FigureKey } from '../card/figure-key.ts';
import { formatSomewhere } from '../i18n/areas.ts';
import type { I18n } from '../i18n/i18n.svelte.ts';

/** The one figure of a row: qualifier, number, unit; or a word where a number makes no sense. */
export interface RowFigure {
  qualifier: string;
  value: string;
  unit: string;
}

/** Figures a row may show, the first that is there. */
const STRIKE_KEYS = [
  'killed',
  'injured',
  'launched.drone',
  'launched.missile',
  'launched',
  'without_power',
  'without_heat',
];
const RESPONSE_KEYS = ['intercepted.drone', 'intercepted', 'evacuated', 'airports_closed', 'duration_hours'];

/** The figure at the right of a row; null when there is none to show. */
export function buildRowFigure(event: ConflictEvent, i18n: I18n): RowFigure | null {
  const { list } = i18n.t;
  if (event.status === 'planned') return { qualifier: '', value: '', unit: list.planned };
  if (event.status === 'cancelled') return { qualifier: '', value: '', unit: list.cancelled };
  const preferred = event.kind === 'strike' ? STRIKE_KEYS : RESPONSE_KEYS;
  const key = preferred.find((name) => event.figures[name]) ?? Object.keys(event.figures).sort()[0];
  const figure = key === undefined ? undefined : event.figures[key];
  const parsed = key === undefined ? null : parseFigureKey(key);
  if (!figure || !parsed) return null;
  const ranged = figure.low !== (figure.high ?? figure.best);
  const qualifier = ranged ? '' : i18n.t.common.qualifier[qualifierOf(figure, claimsOf(event, figure))];
  const value = formatFigure(i18n, parsed.measure, figure);
  return { qualifier, value, unit: unitOf(parsed, figure, i18n) };
}

/** What is counted; of weapons launched the weapon alone, since the title says the rest. */
function unitOf(key: FigureKey, { best, high }: Figure, i18n: I18n): string {
  if (key.measure === 'launched' && key.item !== null) return formatItem(i18n, key.item, best);
  // A share counts as many: "⅓ without heat".
  return formatCounted(i18n, key, isShare(key.measure, best) ? 2 : (high ?? best));
}

/** A place's name in the reader's language. */
export function placeName(place: EventPlace, i18n: I18n): string {
  return i18n.pick(place.name, place.name_uk);
}

/** Where a row's event was, in a line: a town, "somewhere in …" for a region, a country as a whole. */
export function formatRowPlace(event: ConflictEvent, i18n: I18n): string {
  const places = event.places.filter((place) => place.role !== 'origin');
  const [first, ...others] = places;
  if (!first) return i18n.t.common.noPlace;
  const name = placeName(first, i18n);
  const isArea = first.precision === 'region' || first.precision === 'district';
  const text = isArea ? formatSomewhere(i18n.lang, name) : name;
  return others.length === 0 ? text : `${text} ${i18n.plural(others.length, i18n.t.list.more)}`;
}
