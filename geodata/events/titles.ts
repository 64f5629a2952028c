import type { Claim, Measure } from '../model/claim.ts';
import type { ConflictEvent, EventPlace, EventType } from '../model/event.ts';

/** What a title is made of. */
export type Titled = Pick<
  ConflictEvent,
  'event_type' | 'status' | 'places' | 'weapons' | 'actor_name' | 'time' | 'claims'
> & {
  participants: readonly string[];
};

interface Words {
  items: Record<string, (n: number) => string>;
  and: string;
  direction: Record<string, string>;
}

const en =
  (one: string, many = `${one}s`) =>
  (n: number) =>
    n === 1 ? one : many;
const uk = (one: string, few: string, many: string) => (n: number) => {
  const form = new Intl.PluralRules('uk').select(n);
  return form === 'one' ? one : form === 'few' ? few : many;
};

/** Weapons as titles name them, in both languages. */
const EN: Words = {
  items: {
    drone: en('drone'),
    missile: en('missile'),
    cruise_missile: en('cruise missile'),
    ballistic_missile: en('ballistic missile'),
    rocket: en('rocket'),
    bomb: en('bomb'),
    artillery: () => 'artillery',
    aircraft: () => 'aircraft',
    naval_drone: en('naval drone'),
    aerial_target: en('aerial target'),
    decoy: en('decoy'),
  },
  and: 'and',
  direction: {
    north: 'Northern',
    south: 'Southern',
    east: 'Eastern',
    west: 'Western',
    centre: 'Central',
    northeast: 'North-eastern',
    northwest: 'North-western',
    southeast: 'South-eastern',
    southwest: 'South-western',
  },
};

const UK: Words = {
  items: {
    drone: uk('дрон', 'дрони', 'дронів'),
    missile: uk('ракета', 'ракети', 'ракет'),
    cruise_missile: uk('крилата ракета', 'крилаті ракети', 'крилатих ракет'),
    ballistic_missile: uk('балістична ракета', 'балістичні ракети', 'балістичних ракет'),
    rocket: uk('ракета', 'ракети', 'ракет'),
    bomb: uk('бомба', 'бомби', 'бомб'),
    artillery: () => 'артилерія',
    aircraft: () => 'авіація',
    naval_drone: uk('морський дрон', 'морські дрони', 'морських дронів'),
    aerial_target: uk('повітряна ціль', 'повітряні цілі', 'повітряних цілей'),
    decoy: uk('хибна ціль', 'хибні цілі', 'хибних цілей'),
  },
  and: 'і',
  direction: {
    north: 'північ',
    south: 'південь',
    east: 'схід',
    west: 'захід',
    centre: 'центр',
    northeast: 'північний схід',
    northwest: 'північний захід',
    southeast: 'південний схід',
    southwest: 'південний захід',
  },
};

const list = (parts: readonly string[], and: string) =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;

/** "653 drones and 53 missiles": the largest claim of each item; empty when none is counted. */
function counted(claims: readonly Claim[], measure: Measure, words: Words): string {
  const byItem = new Map<string, number>();
  for (const claim of claims) {
    if (claim.measure !== measure || claim.value === null || !claim.item || !words.items[claim.item]) continue;
    byItem.set(claim.item, Math.max(byItem.get(claim.item) ?? 0, claim.value));
  }
  const parts = [...byItem].sort((a, b) => b[1] - a[1]).map(([item, n]) => `${n} ${words.items[item]?.(n) ?? item}`);
  return list(parts.slice(0, 2), words.and);
}

/** What an outage took away, in both languages; the Ukrainian words are genitives. */
const FAILED_EN: Record<string, string> = { without_power: 'power', without_heat: 'heat', without_water: 'water' };
const FAILED_UK: Record<string, string> = { without_power: 'світла', without_heat: 'тепла', without_water: 'води' };

/** "power and water": what the claims say has failed, put into words; null when they name nothing. */
function failed(
  claims: readonly Claim[],
  names: Record<string, string>,
  and: string,
  told: (what: string) => string,
): string | null {
  const lost = Object.keys(names).filter((measure) => claims.some((claim) => claim.measure === measure));
  return lost.length > 0
    ? told(
        list(
          lost.map((measure) => names[measure] ?? measure),
          and,
        ),
      )
    : null;
}

/** Weapons without numbers: "drones and missiles". The general word covers its kinds. */
function armed(weapons: readonly string[], words: Words): string {
  const kinds = weapons.filter((item) => item in words.items && item !== 'aircraft');
  const general = kinds.filter((item) => !(item.endsWith('_missile') && kinds.includes('missile')));
  return list(
    general.slice(0, 2).map((item) => words.items[item]?.(5) ?? item),
    words.and,
  );
}

/** Weapons in the instrumental: "удар дронами". */
const BY_UK: Record<string, string> = {
  drone: 'дронами',
  missile: 'ракетами',
  cruise_missile: 'крилатими ракетами',
  ballistic_missile: 'балістичними ракетами',
  rocket: 'ракетами',
  bomb: 'бомбами',
  artillery: 'артилерією',
  naval_drone: 'морськими дронами',
};

function armedUk(weapons: readonly string[]): string {
  const kinds = weapons.filter((item) => item in BY_UK);
  const general = kinds.filter((item) => !(item.endsWith('_missile') && kinds.includes('missile')));
  return list([...new Set(general.slice(0, 2).map((item) => BY_UK[item] ?? item))], UK.and);
}

/** A title in English: one line, sentence case, who or what, then where. */
export function formatTitle(event: Titled): string {
  const scenes = event.places.filter((place) => place.role !== 'origin');
  const where = list(scenes.slice(0, 2).map(nameOf), EN.and) || 'an unnamed place';
  const more = scenes.length > 2 ? ` and ${scenes.length - 2} more` : '';
  const night = event.time.precision === 'night' ? ' overnight' : '';
  const title = titleEn(event, where + more, scenes);
  return title.charAt(0).toUpperCase() + title.slice(1) + (isTimed(event.event_type) ? night : '');
}

const isTimed = (type: EventType) => type.endsWith('strike') || type === 'shelling' || type === 'aircraft_scramble';

function nameOf(place: EventPlace): string {
  return place.part ? `${EN.direction[place.part]?.toLowerCase() ?? place.part} ${place.name}` : place.name;
}

function titleEn(event: Titled, where: string, scenes: readonly EventPlace[]): string {
  const launched = counted(event.claims, 'launched', EN);
  const stopped = counted(event.claims, 'intercepted', EN);
  const weapons = armed(event.weapons, EN);
  const area = scenes.every((place) => place.precision === 'region' || place.precision === 'country');
  switch (event.event_type) {
    case 'air_strike':
      if (launched && area) return `${where} attacked with ${launched}`;
      if (area) return weapons ? `${where} attacked with ${weapons}` : `air attack on ${where}`;
      return weapons ? `${where} hit by ${weapons}` : `strike on ${where}`;
    case 'shelling':
      return `${where} shelled`;
    case 'ground_attack':
      return `ground attack at ${where}`;
    case 'other_attack':
      return `attack at ${where}`;
    case 'air_defence':
      return stopped ? `air defence over ${where} stops ${stopped}` : `air defence at work over ${where}`;
    case 'air_alert':
      return `air-raid alert in ${where}`;
    case 'aircraft_scramble':
      return `fighter jets scrambled: ${where}`;
    case 'airspace_closure':
      return scenes.some((place) => place.precision === 'site')
        ? `${where} closed`
        : `airports or airspace closed: ${where}`;
    case 'evacuation':
      return `evacuation in ${where}`;
    case 'emergency_response':
      return `emergency crews at work in ${where}`;
    case 'aid':
      return `aid: ${list(event.participants.slice(0, 3), EN.and) || where}`;
    case 'diplomacy':
      return meetingEn(event, scenes.length > 0 ? where : '');
    default:
      return failed(event.claims, FAILED_EN, EN.and, (what) => `${where} without ${what}`) ?? `response in ${where}`;
  }
}

function meetingEn(event: Titled, where: string): string {
  const known = event.participants.length > 1 || where ? event.participants : []; // one name alone is no meeting
  const parties = list(known.slice(0, 2), EN.and);
  const place = where ? ` in ${where}` : '';
  if (event.status === 'cancelled') return `meeting called off${parties ? `: ${parties}` : ''}${place}`;
  if (event.status === 'planned') return parties ? `${parties} to meet or talk${place}` : `talks planned${place}`;
  return parties ? `talks: ${parties}${place}` : `talks${place}`;
}

/** The same title in Ukrainian; place names stay in the nominative, before a colon. */
export function formatTitleUk(event: Titled): string {
  const scenes = event.places.filter((place) => place.role !== 'origin');
  const names = scenes.slice(0, 2).map((place) => {
    const name = place.name_uk ?? place.name;
    return place.part ? `${name} (${UK.direction[place.part] ?? place.part})` : name;
  });
  const where = (list(names, UK.and) || 'Місце не назване') + (scenes.length > 2 ? ` та ще ${scenes.length - 2}` : '');
  return `${where}: ${titleUk(event)}`;
}

function titleUk(event: Titled): string {
  const launched = counted(event.claims, 'launched', UK);
  const weapons = launched ? '' : armedUk(event.weapons);
  const stopped = counted(event.claims, 'intercepted', UK);
  const night = event.time.precision === 'night' ? ' уночі' : '';
  switch (event.event_type) {
    case 'air_strike':
      return `удар${weapons ? ` ${weapons}` : ''}${night}${launched ? ` — ${launched}` : ''}`;
    case 'shelling':
      return `обстріл${night}`;
    case 'ground_attack':
      return 'наземна атака';
    case 'other_attack':
      return 'напад';
    case 'air_defence':
      return stopped ? `ППО збила ${stopped}` : 'робота ППО';
    case 'air_alert':
      return 'повітряна тривога';
    case 'aircraft_scramble':
      return `підняття винищувачів${night}`;
    case 'airspace_closure':
      return 'закриття аеропортів або повітряного простору';
    case 'evacuation':
      return 'евакуація';
    case 'emergency_response':
      return 'робота рятувальників і ремонтників';
    case 'aid':
      return 'допомога';
    case 'diplomacy':
      return event.status === 'cancelled'
        ? 'зустріч скасовано'
        : event.status === 'planned'
          ? 'заплановані переговори'
          : 'переговори';
    default:
      return failed(event.claims, FAILED_UK, UK.and, (what) => `без ${what}`) ?? 'відповідь';
  }
}
