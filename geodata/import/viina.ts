import type { EventPlace, EventType } from '../model/event.ts';
import type { Atlas } from './atlas.ts';
import { readPoint, REASONS } from './checks.ts';
import { isRefusal, refuse, type Draft, type Refusal } from './draft.ts';
import type { TableImporter } from './importer.ts';
import type { Row } from './row.ts';
import { momentTime, parseMoment } from './times.ts';

/** Stems of the reports' own words, Ukrainian and Russian, in the order in which they are asked. */
const STEMS: readonly { stem: RegExp; type: EventType; weapon: string | null }[] = [
  { stem: /дрон|безп[іи]лот|беспилот|бпла|шахед/i, type: 'air_strike', weapon: 'drone' },
  { stem: /ракет/i, type: 'air_strike', weapon: 'missile' },
  { stem: /авіаудар|авиаудар|авіабомб|авиабомб/i, type: 'air_strike', weapon: 'bomb' },
  { stem: /артил|обстр[іе]л|міномет|миномет/i, type: 'shelling', weapon: null },
];

/** Label columns of the full VIINA 2.0 tables, with what each says. */
const LABELS: readonly { column: string; type: EventType; weapon: string | null }[] = [
  { column: 't_uav_b', type: 'air_strike', weapon: 'drone' },
  { column: 't_airstrike_b', type: 'air_strike', weapon: null },
  { column: 't_artillery_b', type: 'shelling', weapon: 'artillery' },
  { column: 't_artillery', type: 'shelling', weapon: 'artillery' },
  { column: 't_armor_b', type: 'ground_attack', weapon: null },
  { column: 't_firefight_b', type: 'ground_attack', weapon: null },
  { column: 't_raid_b', type: 'ground_attack', weapon: null },
];

/** Classes of target as events name what was hit. */
const TARGETS: Readonly<Record<string, string>> = {
  AMMUNITION_ARSENAL: 'military',
  STRATEGIC_AIRBASE: 'airport',
  FUEL_STORAGE_TERMINAL: 'oil',
  ENERGY_GRID_SUPPORT: 'energy',
  REFINING_PETROCHEM_GAS: 'oil',
  PORT_EXPORT_LOGISTICS: 'port',
  DEFENSE_INDUSTRY: 'industry',
  PIPELINE_PUMPING: 'oil',
  MILITARY_REPAIR_SHIPYARD: 'military',
  MILITARY_COMMS_SPACE: 'military',
  RAIL_STRATEGIC_LOGISTICS: 'railway',
};

function readKind(row: Row): { type: EventType; weapons: string[] } {
  const words = row.text('attack_terms') || row.text('representative_text') || row.text('text');
  const hits = [
    ...LABELS.filter(({ column }) => (row.number(column) ?? 0) > 0.5),
    ...STEMS.filter(({ stem }) => stem.test(words)),
  ];
  const weapons = hits.flatMap(({ weapon }) => weapon ?? []);
  return { type: hits[0]?.type ?? 'other_attack', weapons: [...new Set(weapons)] };
}

/** Whom the machine's labels take for the attacker; null when they say both or neither. */
function readActor(row: Row): 'RU' | 'UA' | null {
  const said = (side: string) => (row.number(`a_${side}`) ?? row.number(`a_${side}_b`) ?? 0) > 0.5;
  const [russia, ukraine] = [said('rus'), said('ukr')];
  return russia === ukraine ? null : russia ? 'RU' : 'UA';
}

const NAMES = { RU: 'Russia', UA: 'Ukraine' } as const;

/** The gazetteer's place of the GeoNames id at the report's point, else what the report calls it. */
function readPlace(row: Row, atlas: Atlas): EventPlace | Refusal {
  const point = readPoint(row, 'longitude', 'latitude');
  if (isRefusal(point)) return point;
  const known = row.text('geonameid') ? atlas.byId(`g${row.text('geonameid')}`) : null;
  const name = known?.name ?? row.text('asciiname');
  if (!name) return unnamed(row, point);
  const region = row.textOrNull('adm1_name');
  const place = atlas.at({
    ...point,
    name,
    country: known?.country ?? countryOf(row),
    region,
    precision: 'settlement',
  });
  return known ? renamed(place, known) : place;
}

const places = new WeakMap<EventPlace, EventPlace>();

/** A place under the id of the report's own gazetteer row; one object for the rows of one point. */
function renamed(place: EventPlace, { place_id, name_uk }: Pick<EventPlace, 'place_id' | 'name_uk'>): EventPlace {
  const known = places.get(place);
  if (known?.place_id === place_id) return known;
  const made = { ...place, place_id, name_uk };
  places.set(place, made);
  return made;
}

/** The table marks points that lie in Russia beyond doubt; Crimea is not among them. */
const countryOf = (row: Row) => (row.text('location_method') === 'COORDINATE_RU_STRICT' ? 'RU' : 'UA');

/** A point without a name is a site of its own: a base or a plant that GeoNames does not have. */
function unnamed(row: Row, { lon, lat }: { lon: number; lat: number }): EventPlace | Refusal {
  if (!row.has('location_method')) return refuse(REASONS.region, row.text('location'));
  const name = `${lat.toFixed(3)}, ${lon.toFixed(3)}`;
  const base = { name, name_uk: null, country: countryOf(row), admin1: null, admin1_code: null, lon, lat };
  return { ...base, place_id: `x-${lat.toFixed(3)}-${lon.toFixed(3)}`, precision: 'site', role: 'target', part: null };
}

function read(row: Row, atlas: Atlas): Draft | Refusal {
  const record = row.text('event_id_1pd') || row.text('event_id') || row.text('viinaid');
  if (!record) return refuse(REASONS.record, '');
  const stated = [row.text('date'), row.text('time')].filter(Boolean).join(' ');
  const moment = parseMoment(stated);
  if (!moment) return refuse(REASONS.date, stated);
  const place = readPlace(row, atlas);
  if (isRefusal(place)) return place;
  const actor = readActor(row);
  return {
    record,
    ...readKind(row),
    actor,
    actorName: actor ? NAMES[actor] : null,
    target: actor === 'RU' ? 'UA' : actor === 'UA' ? 'RU' : null,
    // The clock of VIINA tells when a report appeared, not when the strike was: the day holds.
    time: momentTime({ day: moment.day, minute: null }, atlas.zone(place), stated),
    places: [place],
    targetsHit: [
      ...new Set(
        row
          .text('target_classes')
          .split('|')
          .flatMap((name) => TARGETS[name] ?? []),
      ),
    ],
    counts: [],
    claimant: row.textOrNull('sources_matching') ?? row.textOrNull('source'),
    url: (row.text('source_urls') || row.text('url')).split('|')[0] || null,
    note: row.textOrNull('representative_text') ?? row.textOrNull('text'),
  };
}

/** Violent Incident Information from News Articles: news reports with machine geocodes. */
export const VIINA: TableImporter = {
  as: 'viina',
  info: { name: 'VIINA 2.0', licence: 'ODbL-1.0', url: 'https://github.com/zhukovyuri/VIINA' },
  required: ['date', 'longitude', 'latitude'],
  read,
};
