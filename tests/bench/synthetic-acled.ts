import { DEGREE, EVENT_TYPES } from '../../geodata/model/event-table.ts';
import { syntheticEvents, type SyntheticEvent, type SyntheticOptions, type SyntheticPlace } from './synthetic.ts';

const HEADER =
  'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,' +
  'assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,' +
  'geo_precision,source,source_scale,notes,fatalities,tags,timestamp';

/** Sub-event types for our types; some rows are of kinds that a map of strikes leaves out. */
const SUB_TYPES = [
  'Air/drone strike',
  'Shelling/artillery/missile attack',
  'Armed clash',
  'Attack',
  'Disrupted weapons use',
];

const quote = (text: string) => `"${text.replace(/"/g, '""')}"`;

function toLine(event: SyntheticEvent, place: SyntheticPlace, index: number): string {
  const day = new Date(event.startMin * 60_000).toISOString().slice(0, 10);
  const precision = event.endMin - event.startMin > 1440 ? 2 : 1;
  const sub = SUB_TYPES[event.type] ?? 'Peaceful protest';
  const note = `On ${day}, a ${EVENT_TYPES[event.type] ?? ''} was reported at ${place.name}, ${place.region}; houses and a "line" were damaged, and crews worked through the night.`;
  const who = [
    quote('Military Forces of Russia (2000-)'),
    '',
    2,
    quote('Military Forces of Ukraine (2019-)'),
    '',
    1,
    12,
  ];
  const where = [quote(place.region), '', '', quote(place.name), event.lat / DEGREE, event.lon / DEGREE];
  const cells = [
    `SYN${index}`,
    day,
    day.slice(0, 4),
    precision,
    'Political violence',
    'Explosions/Remote violence',
    sub,
  ];
  const rest = [
    event.precision < 2 ? 1 : 2,
    'Synthetic',
    'National',
    quote(note),
    Math.max(0, event.magnitude),
    '',
    1700000000,
  ];
  return [...cells, ...who, '', 804, 'Europe', place.country, ...where, ...rest].join(',');
}

/** A file in the columns of ACLED, line by line, newest last as drawn. */
export function* syntheticAcled(options: SyntheticOptions): Generator<string> {
  yield HEADER;
  let index = 0;
  for (const event of syntheticEvents(options)) {
    const place = options.places[event.place];
    if (place) yield toLine(event, place, ++index);
  }
}
