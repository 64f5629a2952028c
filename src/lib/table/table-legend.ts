import { UNREPORTED } from '$geodata/model/event-table.ts';
import type { Legend } from '../map/legend-entries.ts';
import { STRIKE_SIZES } from '../map/magnitude.ts';
import type { LegendGlyph } from '../map/style/subject.ts';
import type { TableArea } from '../map/table-areas.ts';
import type { TableView } from './table-view.svelte.ts';

/** Rows asked for their sizes: a key says which classes there are, not how many. */
const SAMPLE = 400;

/** The key for what is on the map of a table now; `points` is false where hexagons stand for all of them. */
export function toTableLegend(
  view: TableView,
  { areas, form, points }: { areas: readonly TableArea[]; form: string; points: boolean },
): Legend {
  const { strikes, responses } = view.window;
  const has = (kind: 'strikes' | 'responses') => areas.some(({ band, mark }) => !band && mark[kind].length > 0);
  const shown: [LegendGlyph, boolean][] = [
    ['strike', points && strikes > 0],
    ['response', points && responses > 0],
    ['area-strike', has('strikes')],
    ['area-response', has('responses')],
    ['band-strike', !has('strikes') && areas.some(({ band }) => band)],
  ];
  return {
    glyphs: shown.filter(([, is]) => is).map(([glyph]) => glyph),
    sizes: form === 'symbols' && strikes > 0 ? sizesOf(view) : [],
  };
}

function sizesOf({ window, counted, count, source }: TableView): (number | null)[] {
  const step = Math.max(1, Math.floor(count / SAMPLE));
  const seen = new Set<number | null>();
  for (let n = 0; n < count; n += step) {
    const row = counted.tally.rowAt(window, n);
    if (counted.tally.kindAt(row) !== 1) continue;
    const people = source.table.magnitude[row] ?? UNREPORTED;
    seen.add(people === UNREPORTED ? null : (STRIKE_SIZES.findLast(({ from }) => from <= people)?.from ?? 0));
  }
  const known = STRIKE_SIZES.map(({ from }) => from).filter((from) => seen.has(from));
  return [...(seen.has(null) ? [null] : []), ...known];
}
