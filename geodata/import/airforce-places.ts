import type { EventPlace } from '../model/event.ts';
import type { Atlas } from './atlas.ts';
import { REASONS } from './checks.ts';
import { refuse, type Refusal } from './draft.ts';

/** Compass words of the bulletins as parts of the country. */
const PARTS: Readonly<Record<string, string>> = {
  north: 'north',
  south: 'south',
  east: 'east',
  west: 'west',
  center: 'centre',
  'north-east': 'northeast',
  'south-east': 'southeast',
  'north-west': 'northwest',
  'south-west': 'southwest',
  'front line': 'east',
};

/** Names that the table spells in a way of its own. */
const SPELT: Readonly<Record<string, string>> = { 'lutsk oblast': 'Volyn Oblast' };

const SEA = /^(?:Black|Caspian|Azov) Sea$|^Sea of/;

function onePlace(text: string, atlas: Atlas): EventPlace | null {
  const compass = PARTS[text.toLowerCase()];
  if (compass) return withPart(atlas.byId('UA'), compass, atlas);
  const [, bare = text, part] = /^([^()]+)\((\w+)\)$/.exec(text) ?? [];
  const name = SPELT[bare.trim().toLowerCase()] ?? bare.trim();
  const kinds = / oblast$/i.test(name)
    ? (['region'] as const)
    : / raion$/i.test(name)
      ? (['district'] as const)
      : (['country', 'settlement', 'site', 'region'] as const);
  const place = atlas.named('UA', name, kinds) ?? atlas.named(null, name, kinds);
  return withPart(place, PARTS[part ?? ''] ?? null, atlas);
}

function withPart(place: ReturnType<Atlas['byId']>, part: string | null, atlas: Atlas): EventPlace | null {
  const whole = place ? atlas.whole(place) : null;
  return whole ? { ...whole, part } : null;
}

/** "Dnipropetrovsk oblast, Kryvyi Rih Raion": the finest part that the gazetteer has; seas are passed over. */
function nestedPlace(text: string, atlas: Atlas): EventPlace | null {
  const parts = text.split(',').map((part) => part.trim());
  const finest = parts.filter((part) => part !== '' && !SEA.test(part)).reverse();
  for (const part of finest) {
    const place = onePlace(part, atlas);
    if (place) return place;
  }
  return null;
}

/** "Odesa oblast and Mykolaiv oblast" → its places, each once; a refusal when one is unknown. */
export function readPlaces(text: string, atlas: Atlas): EventPlace[] | Refusal {
  const places = new Map<string, EventPlace>();
  for (const name of text.split(' and ').map((part) => part.trim())) {
    if (name === '') continue;
    const place = nestedPlace(name, atlas);
    if (!place) return refuse(REASONS.region, name);
    places.set(`${place.place_id}/${place.part}`, place);
  }
  return [...places.values()];
}

/** `['Kharkiv oblast', 'Donetsk oblast']`, as Python prints a list. */
export const readList = (text: string): string =>
  [...text.matchAll(/'([^']+)'/g)].map((match) => match[1]).join(' and ');
