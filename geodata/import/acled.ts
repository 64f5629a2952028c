import type { Precision } from '../model/place.ts';
import { ACLED_KINDS } from './acled-types.ts';
import type { Atlas } from './atlas.ts';
import { readCount, readPoint, REASONS } from './checks.ts';
import { isRefusal, refuse, type Draft, type DraftTime, type Refusal } from './draft.ts';
import type { TableImporter } from './importer.ts';
import { ownText } from './own-text.ts';
import type { Row } from './row.ts';
import { daysTime, monthTime, parseMoment } from './times.ts';

/** `geo_precision`: 1 the town, 2 a part of a district near it, 3 the region, put on its capital. */
const PRECISIONS: Readonly<Record<string, Precision>> = { 1: 'settlement', 2: 'district', 3: 'region' };

/** By zone, precision, then date: a million rows share few dates, and what was read once is kept. */
const times = new Map<string, Map<string, Map<string, DraftTime | Refusal>>>();
const MAX_TIMES = 20_000;

/** The map under a key, made when there is none. */
function inner<K, V>(outer: Map<string, Map<K, V>>, key: string): Map<K, V> {
  const known = outer.get(key);
  if (known) return known;
  const made = new Map<K, V>();
  outer.set(ownText(key), made);
  return made;
}

function readTime(row: Row, zone: string): DraftTime | Refusal {
  const [stated, precision] = [row.text('event_date'), row.text('time_precision')];
  const kept = inner(inner(times, zone), PRECISE.has(precision) ? precision : '');
  const known = kept.get(stated);
  if (known) return known;
  if (kept.size > MAX_TIMES) kept.clear();
  const own = ownText(stated);
  const made = makeTime(own, precision, zone);
  kept.set(own, made);
  return made;
}

/** Precisions that are told apart. */
const PRECISE: ReadonlySet<string> = new Set(['2', '3']);

/** `time_precision`: 1 the day, 2 a week around it, 3 the month. */
function makeTime(stated: string, precision: string, zone: string): DraftTime | Refusal {
  const moment = parseMoment(stated);
  if (!moment) return refuse(REASONS.date, stated);
  switch (precision) {
    case '2':
      return { ...daysTime(moment.day - 3, 7, zone, stated), day: daysTime(moment.day, 1, zone, stated).day };
    case '3':
      return monthTime(moment.day, zone, stated);
    default:
      return daysTime(moment.day, 1, zone, stated);
  }
}

const owners = new Map<string, string | null>();
const MAX_OWNERS = 5000;

/** "Military Forces of Russia (2000-)" → `Russia`; null for groups of no country. */
function ownerOf(cell: string): string | null {
  const known = owners.get(cell);
  if (known !== undefined) return known;
  if (owners.size > MAX_OWNERS) owners.clear();
  const name = ownText(cell);
  const bare = name.replace(/ ?\([^()]*\)/g, '').trim();
  const [, owner = null] = /\b(?:Forces|Government|Police|Military) of (?:the )?([\p{L} .'’-]+)$/u.exec(bare) ?? [];
  owners.set(name, owner);
  return owner;
}

/** Country behind an actor's name. */
export function countryOfActor(name: string, atlas: Atlas): string | null {
  const owner = ownerOf(name);
  return owner === null ? null : atlas.country(owner);
}

function read(row: Row, atlas: Atlas): Draft | Refusal {
  const kind = ACLED_KINDS[row.text('sub_event_type').toLowerCase()];
  if (!kind) return refuse(REASONS.outside, row.text('sub_event_type') || row.text('event_type'));
  const record = row.text('event_id_cnty') || row.text('data_id');
  if (!record) return refuse(REASONS.record, '');
  const point = readPoint(row, 'longitude', 'latitude');
  if (isRefusal(point)) return point;
  const country = atlas.country(row.text('country'));
  const place = atlas.at({
    ...point,
    name: row.text('location') || row.text('admin1') || row.text('country'),
    country,
    region: row.textOrNull('admin1'),
    precision: PRECISIONS[row.text('geo_precision')] ?? 'settlement',
  });
  const time = readTime(row, atlas.zone(place));
  if (isRefusal(time)) return time;
  const actorName = row.textOrNull('actor1');
  const other = row.text('actor2');
  return {
    record,
    type: kind.type,
    weapons: [...kind.weapons],
    actor: actorName ? countryOfActor(actorName, atlas) : null,
    actorName,
    target:
      kind.type === 'air_defence'
        ? null
        : (countryOfActor(other, atlas) ?? (/^civilians/i.test(other) ? country : null)),
    time,
    places: [place],
    targetsHit: [],
    counts: readCount(row, 'fatalities', 'killed'),
    claimant: row.textOrNull('source'),
    url: null,
    note: row.textOrNull('notes'),
  };
}

/** Armed Conflict Location & Event Data, as exported from its site, ISO or worded dates. */
export const ACLED: TableImporter = {
  as: 'acled',
  info: { name: 'ACLED', licence: 'ACLED terms of use', url: 'https://acleddata.com' },
  required: ['event_date', 'sub_event_type', 'latitude', 'longitude', 'country'],
  read,
};
