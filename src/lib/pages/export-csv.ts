import type { ConflictEvent, EventPlace } from '$geodata/model/event.ts';
import type { Lang } from '../i18n/languages.ts';

/** A column of the CSV: its name, what it means, and its cell for an event at a place. */
export interface CsvColumn {
  name: string;
  meaning: Record<Lang, string>;
  cell: (event: ConflictEvent, place: EventPlace | null) => string | number | null;
}

const column = (name: string, cell: CsvColumn['cell'], en: string, uk: string): CsvColumn => ({
  name,
  cell,
  meaning: { en, uk },
});

const figure = (measure: string, edge: 'low' | 'best' | 'high') => (event: ConflictEvent) =>
  event.figures[measure]?.[edge] ?? null;

/** Columns in their order; the dictionary on the data page is made from this table. */
export const csvColumns: readonly CsvColumn[] = [
  column(
    'event_id',
    (event) => event.event_id,
    'Id of the event; a row for each of its places.',
    'Код події; рядок на кожне її місце.',
  ),
  column('kind', (event) => event.kind, 'strike or response.', 'Удар чи відповідь.'),
  column('event_type', (event) => event.event_type, 'Type, as in events.json.', 'Вид, як у events.json.'),
  column('status', (event) => event.status, 'occurred, ongoing, planned, cancelled.', 'Стан.'),
  column('title', (event) => event.title, 'One line in English.', 'Один рядок англійською.'),
  column('event_date', (event) => event.event_date, 'Local day.', 'Місцевий день.'),
  column('time_start', (event) => event.time.start, 'Start, UTC.', 'Початок, UTC.'),
  column('time_end', (event) => event.time.end, 'End, UTC, not included.', 'Кінець, UTC, не включно.'),
  column('time_precision', (event) => event.time.precision, 'How exactly the time is known.', 'Точність часу.'),
  column('actor', (event) => event.actor_name ?? event.actor, 'The side that acted.', 'Хто діяв.'),
  column('target', (event) => event.target, 'The side attacked.', 'Кого атаковано.'),
  column('weapons', (event) => event.weapons.join('; '), 'Kinds of weapon.', 'Види зброї.'),
  column(
    'place_id',
    (_, place) => place?.place_id ?? null,
    'Id of the place; empty when no place is given.',
    'Код місця; порожньо, коли місця не названо.',
  ),
  column('place', (_, place) => place?.name ?? null, 'Its name in English.', 'Назва англійською.'),
  column('admin1', (_, place) => place?.admin1 ?? null, 'Region.', 'Область.'),
  column('admin1_code', (_, place) => place?.admin1_code ?? null, 'ISO 3166-2.', 'ISO 3166-2.'),
  column('country', (_, place) => place?.country ?? null, 'ISO 3166-1 alpha-2.', 'ISO 3166-1 alpha-2.'),
  column(
    'lat',
    (_, place) => place?.lat ?? null,
    'Latitude; for areas a label point only.',
    'Широта; для територій лише точка підпису.',
  ),
  column(
    'lon',
    (_, place) => place?.lon ?? null,
    'Longitude; for areas a label point only.',
    'Довгота; для територій лише точка підпису.',
  ),
  column(
    'place_precision',
    (_, place) => place?.precision ?? null,
    'How exactly the place is known.',
    'Точність місця.',
  ),
  column(
    'killed_low',
    figure('killed', 'low'),
    'Killed; empty is not reported, not 0.',
    'Загинули; порожньо — не повідомлено, не 0.',
  ),
  column('killed_best', figure('killed', 'best'), 'Killed, best.', 'Загинули, найімовірніше.'),
  column(
    'killed_high',
    figure('killed', 'high'),
    'Killed, high; empty with an open end.',
    'Загинули, найбільше; порожньо, коли межа відкрита.',
  ),
  column(
    'injured_low',
    figure('injured', 'low'),
    'Injured; empty is not reported, not 0.',
    'Поранені; порожньо — не повідомлено, не 0.',
  ),
  column('injured_best', figure('injured', 'best'), 'Injured, best.', 'Поранені, найімовірніше.'),
  column(
    'injured_high',
    figure('injured', 'high'),
    'Injured, high; empty with an open end.',
    'Поранені, найбільше; порожньо, коли межа відкрита.',
  ),
  column('drones_launched', figure('launched.drone', 'best'), 'Drones launched, best.', 'Запущено дронів.'),
  column('missiles_launched', figure('launched.missile', 'best'), 'Missiles launched, best.', 'Запущено ракет.'),
  column('drones_stopped', figure('intercepted.drone', 'best'), 'Drones stopped, best.', 'Зупинено дронів.'),
  column(
    'parent',
    (event) => event.parent,
    'The wave it is a part of; do not add the two up.',
    'Хвиля, до якої належить; не додавати.',
  ),
  column(
    'responds_to',
    (event) => event.responds_to.map((link) => link.event_id).join('; '),
    'Strikes it answers.',
    'Удари, на які це відповідь.',
  ),
  column(
    'article_ids',
    (event) => event.article_ids.join('; '),
    'Articles that report it.',
    'Статті, які про це пишуть.',
  ),
];

/** Events as CSV (RFC 4180): a header, then a row for each event and place. */
export function buildCsv(events: readonly ConflictEvent[]): string {
  const rows = events.flatMap((event) => {
    const places: (EventPlace | null)[] = event.places.length > 0 ? event.places : [null];
    return places.map((place) => csvColumns.map(({ cell }) => formatCell(cell(event, place))).join(','));
  });
  return [csvColumns.map(({ name }) => name).join(','), ...rows, ''].join('\r\n');
}

/**
 * One cell. Text that a spreadsheet would run as a formula gets an apostrophe before it: it may come from an article.
 * Numbers, negative ones too, stay numbers.
 */
export function formatCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value.trimStart()) || /^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
