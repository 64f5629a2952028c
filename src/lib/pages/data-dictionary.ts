import type { Lang } from '../i18n/languages.ts';

/** A field of the data as the dictionary prints it. */
export interface DictionaryField {
  name: string;
  type: string;
  meaning: Record<Lang, string>;
}

const field = (name: string, type: string, en: string, uk: string): DictionaryField => ({
  name,
  type,
  meaning: { en, uk },
});

/** Fields of an event in `events.json` (DATA_CONTRACT.md). */
export const eventFields: readonly DictionaryField[] = [
  field(
    'event_id',
    'string',
    'Stable id: date, place, type, short hash.',
    'Сталий код: дата, місце, вид, короткий хеш.',
  ),
  field('kind', 'strike | response', 'What it is.', 'Що це: удар чи відповідь.'),
  field(
    'event_type',
    'string',
    'air_strike, shelling, ground_attack, other_attack; air_defence, air_alert, aircraft_scramble, airspace_closure, evacuation, emergency_response, diplomacy, aid, other_response.',
    'Вид удару або відповіді, за переліком угоди про дані.',
  ),
  field(
    'title, title_uk',
    'string',
    'One generated line, in English and Ukrainian.',
    'Один укладений рядок англійською та українською.',
  ),
  field(
    'status',
    'string',
    'occurred, ongoing, planned or cancelled, as the article says.',
    'Відбулося, триває, заплановано чи скасовано, за статтею.',
  ),
  field(
    'actor, actor_name',
    'ISO 3166-1 | null',
    'The side that acted: code, and name as a reader would say it.',
    'Хто діяв: код і назва.',
  ),
  field('target', 'ISO 3166-1 | null', 'The side attacked.', 'Кого атаковано.'),
  field(
    'event_date',
    'YYYY-MM-DD',
    'The local day it is filed under; a night counts to its morning.',
    'Місцевий день, на який записано подію; ніч належить до свого ранку.',
  ),
  field(
    'time',
    'object',
    'start and end in UTC, half-open; precision; stated: the words it came from; zone.',
    'Початок і кінець за UTC, точність, слова зі статті, часовий пояс.',
  ),
  field(
    'places',
    'array',
    'place_id, names, country, admin1 with its ISO 3166-2 code, lon, lat, precision, role. For a region or a country the point is for a label, never a pin.',
    'Код, назви, країна, область із кодом ISO 3166-2, координати, точність, роль. Для області чи країни точка служить лише підпису.',
  ),
  field('weapons', 'array', 'Kinds of weapon named.', 'Названі види зброї.'),
  field('claims', 'array', 'Every assertion, see below.', 'Кожне твердження, див. нижче.'),
  field(
    'figures',
    'object',
    'By measure, or measure and item (launched.drone): low, best, high, claim_ids. Absent means not reported, never 0; high null means an open upper end.',
    'За мірою або мірою й предметом: найменше, найімовірніше, найбільше, коди тверджень. Немає — не повідомлено, це не 0.',
  ),
  field(
    'parent',
    'event_id | null',
    'The wave that this local strike is a part of; never add the two up.',
    'Хвиля, частиною якої є цей удар; їх не додають.',
  ),
  field(
    'responds_to',
    'array',
    'event_id of the strike, basis in words, stated or inferred, lag in hours.',
    'Код удару, підстава, сказано чи виснувано, затримка в годинах.',
  ),
  field('article_ids', 'array', 'Every article that reports it.', 'Усі статті, які про це пишуть.'),
];

/** Fields of a claim. */
export const claimFields: readonly DictionaryField[] = [
  field('claim_id', 'string', 'Unique.', 'Унікальний код.'),
  field(
    'measure',
    'string',
    'launched, intercepted, lost, hit, killed, injured, missing, evacuated, without_power, without_heat, without_water, buildings_damaged, buildings_destroyed, locations_hit, waves, duration_hours, airports_closed, statement.',
    'Що виміряно; statement — твердження без числа.',
  ),
  field(
    'item',
    'string | null',
    'What is counted: drone, missile, child, house …',
    'Що пораховано: дрон, ракета, дитина, будинок…',
  ),
  field('value', 'number | null', 'As stated; a fraction for a share.', 'Як сказано; для частки — дріб.'),
  field(
    'qualifier',
    'string',
    'exact, at_least, at_most, about, more_than, nearly.',
    'Точно, щонайменше, щонайбільше, близько, понад, майже.',
  ),
  field('claimant', 'string | null', 'Whom the article credits.', 'На кого посилається стаття.'),
  field('article_id', 'string', 'The article.', 'Стаття.'),
  field(
    'evidence',
    'start, end',
    'Span in the article’s body, UTF-16 offsets, half-open.',
    'Уривок у тексті статті, зсуви UTF-16.',
  ),
];

/** Properties of a GeoJSON feature: one for each event and place. */
export const featureFields: readonly DictionaryField[] = [
  field('event_id, place_id', 'string', 'The event and the place.', 'Подія та місце.'),
  field('kind, event_type, status, actor', 'string', 'As in events.json.', 'Як у events.json.'),
  field(
    'precision',
    'string',
    'site and settlement are points; district, region and country are outlines.',
    'Об’єкт і населений пункт — точки; район, область і країна — контури.',
  ),
  field('time_precision', 'string', 'minute, hour, night, part_of_day, day, week or month.', 'Точність часу.'),
  field('t0, t1', 'number', 'Epoch milliseconds, half-open.', 'Мілісекунди від 1970 року.'),
  field('event_date', 'YYYY-MM-DD', 'The local day.', 'Місцевий день.'),
  field('title, title_uk, place_name, place_name_uk', 'string', 'For labels.', 'Для підписів.'),
  field(
    'magnitude',
    'number | null',
    'People killed or injured, best figure; null when not reported.',
    'Загиблі й поранені, найімовірніше число; null — не повідомлено.',
  ),
  field('parent', 'event_id | null', 'The wave it is a part of.', 'Хвиля, до якої належить.'),
  field('sources', 'number', 'How many articles report it.', 'Скільки статей про це пишуть.'),
];
