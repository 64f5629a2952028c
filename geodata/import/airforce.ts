import type { EventPlace } from '../model/event.ts';
import { commonItem, kindsOfModels } from './airforce-models.ts';
import { readList, readPlaces } from './airforce-places.ts';
import { hash53 } from './hash.ts';
import type { Atlas } from './atlas.ts';
import { readCount, REASONS } from './checks.ts';
import { isRefusal, refuse, type Count, type Draft, type DraftTime, type Refusal } from './draft.ts';
import type { TableImporter } from './importer.ts';
import type { Row } from './row.ts';
import { parseMoment, stretchTime } from './times.ts';

/**
 * The bulletins give their hours in Kyiv time ("from 18:00 on the 5th"), and the table keeps them as they stand; its description
 * says UTC, which would put the attack of 16 May 2023 three hours late.
 */
const ZONE = 'Europe/Kyiv';

function readTime(row: Row): DraftTime | Refusal {
  const stated = `${row.text('time_start')} – ${row.text('time_end')}`;
  const from = parseMoment(row.text('time_start'), 'ymd');
  const to = parseMoment(row.text('time_end') || row.text('time_start'), 'ymd');
  if (!from || !to) return refuse(REASONS.date, stated);
  return stretchTime(from, to, ZONE, stated) ?? refuse(REASONS.order, stated);
}

/** Target and affected regions, the target first. An empty target is the country. */
function readScenes(row: Row, atlas: Atlas): EventPlace[] | Refusal {
  const target = readPlaces(row.text('target') || 'Ukraine', atlas);
  const affected = readPlaces(readList(row.text('affected region')), atlas);
  if (isRefusal(target)) return target;
  if (isRefusal(affected)) return affected;
  const first = new Set(target.map(({ place_id }) => place_id));
  return [...target, ...affected.filter(({ place_id }) => !first.has(place_id))];
}

function readCounts(row: Row, item: string | null): Count[] | Refusal {
  const counts = [
    ...readCount(row, 'launched', 'launched', item),
    ...readCount(row, 'destroyed', 'intercepted', item),
    ...readCount(row, 'not_reach_goal', 'lost', item),
    ...readCount(row, 'num_hit_location', 'locations_hit'),
  ];
  const [launched] = counts.filter(({ measure }) => measure === 'launched');
  const [stopped] = counts.filter(({ measure }) => measure === 'intercepted');
  return launched && stopped && stopped.best > launched.best
    ? refuse(REASONS.figure, `${stopped.best} destroyed of ${launched.best} launched`)
    : counts;
}

/** The table names a bulletin by the end of its address. */
const readUrl = (row: Row): string | null => {
  const source = row.text('source');
  return source === '' ? null : source.includes('://') ? source : `https://www.facebook.com/${source}`;
};

function read(row: Row, atlas: Atlas): Draft | Refusal {
  const model = row.text('model');
  const kinds = kindsOfModels(model);
  if (kinds.length === 0) return refuse(REASONS.outside, model);
  const time = readTime(row);
  if (isRefusal(time)) return time;
  const places = readScenes(row, atlas);
  if (isRefusal(places)) return places;
  const counts = readCounts(row, commonItem(kinds));
  if (isRefusal(counts)) return counts;
  // Scouts attack nothing: that they were brought down is the work of air defence.
  const scouts = kinds.every(({ scout }) => scout);
  return {
    record: `${row.text('time_start')} ${hash53(row.cells.join('\t')).toString(36)}`,
    type: scouts ? 'air_defence' : 'air_strike',
    actor: scouts ? 'UA' : 'RU',
    actorName: scouts ? 'Ukraine' : 'Russia',
    target: scouts ? null : 'UA',
    time,
    places,
    weapons: [...new Set(kinds.map(({ item }) => item))],
    targetsHit: [],
    counts,
    claimant: claimantOf(row.text('source')),
    url: readUrl(row),
    note: noteOf(row),
  };
}

/** Whose page the bulletin is on. */
function claimantOf(source: string): string {
  if (/^GeneralStaff/i.test(source)) return "Ukraine's General Staff";
  return /^PvKPivden/i.test(source) ? 'Air Command South' : "Ukraine's Air Force";
}

/** The columns that have no field of their own, as one line. */
function noteOf(row: Row): string {
  const extra = ['launch_place', 'carrier', 'target_main', 'destroyed_details', 'launched_details']
    .filter((column) => row.text(column) !== '')
    .map((column) => `${column.replace(/_/g, ' ')}: ${row.text(column)}`);
  return [row.text('model'), ...extra].join('; ');
}

/** Bulletins of Ukraine's Air Force as a table: one row a weapon and reporting window. */
export const AIR_FORCE: TableImporter = {
  as: 'airforce',
  info: { name: 'UA AirDefense Tracker', licence: 'ODC-BY-1.0', url: 'https://ua-airdefense-tracker.org/' },
  required: ['time_start', 'time_end', 'model', 'launched', 'destroyed', 'target'],
  read,
};
