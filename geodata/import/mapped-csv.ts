import type { EventPlace, EventType } from '../model/event.ts';
import { EVENT_TYPES, PRECISIONS } from '../model/event-table.ts';
import type { Atlas } from './atlas.ts';
import { readBounds, readPoint, REASONS } from './checks.ts';
import { isRefusal, refuse, type Count, type Draft, type DraftTime, type Refusal } from './draft.ts';
import { hash53 } from './hash.ts';
import type { TableImporter } from './importer.ts';
import type { Mapping } from './mapping.ts';
import type { Row } from './row.ts';
import { momentTime, parseMoment, stretchTime } from './times.ts';

type Column = keyof Mapping['columns'];

/** Cells of a row by what the mapping calls them. */
class MappedRow {
  readonly row: Row;
  readonly mapping: Mapping;

  constructor(row: Row, mapping: Mapping) {
    this.row = row;
    this.mapping = mapping;
  }

  text(column: Column): string {
    const name = this.mapping.columns[column];
    return name === undefined ? '' : this.row.text(name.toLowerCase());
  }

  /** The meaning of a cell by the mapping's words, `undefined` where it gives none. */
  meaning<T>(words: Readonly<Record<string, T>> | undefined, text: string): T | undefined {
    return words?.[text] ?? words?.['*'];
  }
}

function readTime(cells: MappedRow, zone: string): DraftTime | Refusal {
  const order = cells.mapping.dates;
  const stated = [cells.text('date'), cells.text('time')].filter(Boolean).join(' ');
  const from = parseMoment(stated, order);
  if (!from) return refuse(REASONS.date, stated);
  const end = cells.text('end');
  if (end === '') return momentTime(from, zone, stated);
  const to = parseMoment(end, order);
  if (!to) return refuse(REASONS.date, end);
  return stretchTime(from, to, zone, `${stated} – ${end}`) ?? refuse(REASONS.order, `${stated} – ${end}`);
}

/** The point of the row, or without one the place, region or country that it names. */
function readPlace(cells: MappedRow, atlas: Atlas): EventPlace | Refusal {
  const { columns, values, defaults } = cells.mapping;
  const country = atlas.country(cells.text('country')) ?? defaults.country ?? null;
  const region = cells.text('region');
  if (columns.lon && columns.lat) {
    const point = readPoint(cells.row, columns.lon.toLowerCase(), columns.lat.toLowerCase());
    if (isRefusal(point)) return point;
    const said = cells.text('precision');
    const precision =
      cells.meaning(values.precision, said) ??
      PRECISIONS.find((name) => name === said) ??
      defaults.precision ??
      'settlement';
    const name = cells.text('place') || region || `${point.lat.toFixed(3)}, ${point.lon.toFixed(3)}`;
    return atlas.at({ ...point, name, country, region: region || null, precision });
  }
  const name = cells.text('place');
  const found =
    (name && atlas.named(country, name, ['settlement', 'site', 'district', 'region'])) ||
    (region && atlas.region(country, region)) ||
    (!name && !region && country ? atlas.byId(country) : null);
  return (found && atlas.whole(found)) || refuse(REASONS.region, [name, region].filter(Boolean).join(', '));
}

function readType(cells: MappedRow): EventType | Refusal {
  const said = cells.text('type');
  const meant = cells.meaning(cells.mapping.values.type, said);
  const own = EVENT_TYPES.find((type) => type === said) ?? cells.mapping.defaults.type;
  return (meant === undefined ? own : meant) ?? refuse(REASONS.outside, said);
}

function readSide(cells: MappedRow, column: 'actor' | 'target', atlas: Atlas): string | null {
  const said = cells.text(column);
  const meant = cells.meaning(cells.mapping.values[column], said);
  if (meant !== undefined) return meant;
  return (said && atlas.country(said)) || cells.mapping.defaults[column] || null;
}

function readCounts({ row, mapping }: MappedRow): Count[] {
  return Object.entries(mapping.counts).flatMap(([key, columns]) => {
    const [measure, item = null] = key.split('.') as [Count['measure'], string?];
    const { low = '', best, high = '' } = typeof columns === 'string' ? { best: columns } : columns;
    const names = [low, best, high].map((name) => name.toLowerCase()) as [string, string, string];
    return readBounds(row, names, measure).map((count) => ({ ...count, item }));
  });
}

function readWeapons(cells: MappedRow): string[] {
  const said = cells.text('weapon');
  const meant = cells.meaning(cells.mapping.values.weapon, said);
  const weapon = meant === undefined ? said : meant;
  return weapon ? [weapon] : [];
}

function read(cells: MappedRow, atlas: Atlas): Draft | Refusal {
  const type = readType(cells);
  if (typeof type !== 'string') return type;
  const place = readPlace(cells, atlas);
  if (isRefusal(place)) return place;
  const time = readTime(cells, cells.mapping.defaults.zone ?? atlas.zone(place));
  if (isRefusal(time)) return time;
  const url = cells.text('url');
  return {
    record: cells.text('id') || hash53(cells.row.cells.join('\t')).toString(36),
    type,
    actor: readSide(cells, 'actor', atlas),
    actorName: cells.text('actor_name') || cells.text('actor') || null,
    target: readSide(cells, 'target', atlas),
    time,
    places: [place],
    weapons: readWeapons(cells),
    targetsHit: [],
    counts: readCounts(cells),
    claimant: cells.text('source') || null,
    url: /^https?:\/\//.test(url) ? url : null,
    note: cells.text('note') || null,
  };
}

/** An importer for any table, by its mapping. */
export function mappedCsv(mapping: Mapping): TableImporter {
  const { name, licence, url, columns, counts } = mapping;
  const counted = Object.values(counts).flatMap((value) => (typeof value === 'string' ? value : Object.values(value)));
  return {
    as: 'csv',
    info: { name, licence, url },
    required: [...Object.values(columns), ...counted].map((column) => column.toLowerCase()),
    ...(mapping.delimiter ? { delimiter: mapping.delimiter } : {}),
    read: (row, atlas) => read(new MappedRow(row, mapping), atlas),
  };
}
