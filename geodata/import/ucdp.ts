import type { TimePrecision } from '../model/event.ts';
import type { Precision } from '../model/place.ts';
import type { Atlas } from './atlas.ts';
import { readBounds, readPoint, REASONS } from './checks.ts';
import { isRefusal, refuse, type Draft, type DraftTime, type Refusal } from './draft.ts';
import type { TableImporter } from './importer.ts';
import type { Row } from './row.ts';
import { daysTime, parseMoment } from './times.ts';

/** `where_prec` of the GED codebook: 1 exact, 2 within 25 km, 3 second-level division, 4 first-level, 5 line or area, 6 country, 7 beyond. */
const PRECISIONS: Readonly<Record<string, Precision>> = {
  1: 'settlement',
  2: 'district',
  3: 'district',
  4: 'region',
  5: 'region',
  6: 'country',
  7: 'country',
};

/** `date_prec`: 1 the day, 2 two to six days, 3 a week, 4 a month, 5 more. */
const TIMES: Readonly<Record<string, TimePrecision>> = { 1: 'day', 2: 'week', 3: 'week', 4: 'month', 5: 'month' };

/** `type_of_violence`: in battles (1, 2) the table says not who attacked; in one-sided violence (3) it does. The weapon is never told. */
const ONE_SIDED = '3';

function readTime(row: Row, zone: string): DraftTime | Refusal {
  const first = parseMoment(row.text('date_start'));
  const last = parseMoment(row.text('date_end')) ?? first;
  if (!first || !last) return refuse(REASONS.date, row.text('date_start'));
  if (last.day < first.day) return refuse(REASONS.order, `${row.text('date_start')} to ${row.text('date_end')}`);
  const stated =
    last.day === first.day ? row.text('date_start') : `${row.text('date_start')} to ${row.text('date_end')}`;
  const time = daysTime(first.day, last.day - first.day + 1, zone, stated);
  return { ...time, precision: TIMES[row.text('date_prec')] ?? time.precision };
}

/** "Government of Russia (Soviet Union)" → RU; null for movements. */
function countryOfSide(name: string, atlas: Atlas): string | null {
  const owner = /^Government of ([^()]+)/.exec(name)?.[1]?.trim();
  return owner ? atlas.country(owner) : null;
}

function read(row: Row, atlas: Atlas): Draft | Refusal {
  const violence = row.text('type_of_violence');
  if (!['1', '2', ONE_SIDED].includes(violence)) return refuse(REASONS.outside, `type_of_violence ${violence}`);
  const record = row.text('id');
  if (!record) return refuse(REASONS.record, '');
  const point = readPoint(row, 'longitude', 'latitude');
  if (isRefusal(point)) return point;
  const countryName = row.text('country').replace(/ ?\([^()]*\)/g, '');
  const place = atlas.at({
    ...point,
    name: row.text('where_coordinates').replace(/ (?:town|city|village)$/i, '') || row.text('adm_1') || countryName,
    country: atlas.country(countryName),
    region: row.textOrNull('adm_1')?.replace(/ (?:oblast|province|state|governorate)$/i, '') ?? null,
    precision: PRECISIONS[row.text('where_prec')] ?? 'settlement',
  });
  const time = readTime(row, atlas.zone(place));
  if (isRefusal(time)) return time;
  const oneSided = violence === ONE_SIDED;
  return {
    record,
    type: 'other_attack',
    actor: oneSided ? countryOfSide(row.text('side_a'), atlas) : null,
    actorName: oneSided ? row.textOrNull('side_a') : row.textOrNull('dyad_name'),
    target: null,
    time,
    places: [place],
    weapons: [],
    targetsHit: [],
    counts: readBounds(row, ['low', 'best', 'high'], 'killed'),
    claimant: row.textOrNull('source_office') ?? row.textOrNull('source_original'),
    url: null,
    note: row.textOrNull('source_headline'),
  };
}

/** Uppsala Conflict Data Program, Georeferenced Event Dataset. */
export const UCDP: TableImporter = {
  as: 'ucdp',
  info: { name: 'UCDP GED', licence: 'CC-BY-4.0', url: 'https://ucdp.uu.se' },
  required: ['id', 'date_start', 'type_of_violence', 'latitude', 'longitude'],
  read,
};
