import { EVENT_TYPES, FIRST_RESPONSE, PRECISIONS, UNREPORTED, type EventTable } from '$geodata/model/event-table.ts';
import type { TablePlace } from '$geodata/model/decode-table.ts';
import { areaOf, type AreasFile } from '$geodata/model/table-manifest.ts';
import { formatSomewhere } from '../i18n/areas.ts';
import type { I18n } from '../i18n/i18n.svelte.ts';
import { formatClock, formatDay, formatDays } from '../time/format.ts';
import { dayOf } from '../time/zone.ts';

const MINUTE_MS = 60_000;
/** A day with a change of clocks has 25 hours. */
const DAY_MIN = 25 * 60;

/** What a row needs to be put into words. */
export interface RowTextInput {
  table: EventTable;
  places: readonly TablePlace[];
  placeOf: ArrayLike<number>;
  areas: AreasFile['areas'];
  zone: string;
  i18n: I18n;
}

/** A row as the list, the tip and the heading of a card say it before the details are read. */
export interface RowText {
  kind: 'strike' | 'response';
  title: string;
  where: string;
  when: string;
  /** People killed or injured; null when nobody says. */
  people: number | null;
}

/** The words of a row. */
export function toRowText(row: number, input: RowTextInput): RowText {
  const { table, i18n } = input;
  const type = table.type[row] ?? 0;
  const magnitude = table.magnitude[row] ?? UNREPORTED;
  return {
    kind: type < FIRST_RESPONSE ? 'strike' : 'response',
    title: i18n.t.common.type[EVENT_TYPES[type] ?? 'other_attack'],
    where: whereOf(row, input),
    when: whenOf(row, input),
    people: magnitude === UNREPORTED ? null : magnitude,
  };
}

/** A place by name; the area that stands for it when it is not known exactly. */
function whereOf(row: number, { table, places, placeOf, areas, i18n }: RowTextInput): string {
  const place = places[placeOf[row] ?? -1];
  const precision = PRECISIONS[table.precision[row] ?? 0] ?? 'country';
  if (!place) return '';
  if (precision === 'site' || precision === 'settlement') return i18n.pick(place.name, place.name_uk);
  const code = areaOf(place, precision);
  if (code && precision === 'country') return i18n.formatCountry(code);
  return code ? formatArea(code, { areas, i18n }) : i18n.t.common.noPlace;
}

/** "somewhere in Odesa Oblast". */
export function formatArea(code: string, { areas, i18n }: Pick<RowTextInput, 'areas' | 'i18n'>): string {
  const area = areas[code];
  const country = /^[A-Z]{2}$/.test(code) ? i18n.formatCountry(code) : null;
  const name = country ?? (area ? i18n.pick(area.name, area.name_uk) : code);
  return formatSomewhere(i18n.lang, name);
}

function whenOf(row: number, { table, zone, i18n }: RowTextInput): string {
  const start = table.startMin[row] ?? 0;
  const end = table.endMin[row] ?? 0;
  const dayAt = (minute: number): string => dayOf(minute * MINUTE_MS, zone);
  if (end - start > DAY_MIN) return formatDays(i18n.lang, dayAt(start), dayAt(end - 1), 'medium');
  const day = formatDay(i18n.lang, dayAt((start + end) / 2), 'medium');
  return end - start <= 90 ? `${day}, ${formatClock(start * MINUTE_MS, zone)}` : day;
}
