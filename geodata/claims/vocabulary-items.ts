/** What a counted noun belongs to: decides which measures it can take. */
export type Category =
  | 'weapon'
  | 'person'
  | 'life'
  | 'building'
  | 'place'
  | 'customer'
  | 'hour'
  | 'wave'
  | 'airport'
  | 'aircraft'
  | 'target'
  | 'other';

/** A counted noun: its category and the item a claim names; `item: null` for people in general. */
export interface Noun {
  category: Category;
  item: string | null;
  /** `one` for a singular form, `many` for a plural, `any` for "police", "aircraft". */
  count: 'one' | 'many' | 'any';
}

/**
 * Nouns as `item: words, words`, plural first where it differs only by -s (the singular is derived).
 * Weapons: air force bulletins, Wikipedia lists of the weapons of the wars covered. A new one is a word in a line.
 */
const WEAPONS: Record<string, string> = {
  drone:
    'drones|uavs|uav|unmanned aerial vehicle|unmanned aerial vehicles|unmanned aircraft|unmanned vehicles|quadcopters|kamikazes|shaheds|gerans|geraniums|gerberas|' +
    'lancets|drone simulators|simulators|simulator drones|imitators|drone imitators|imitator drones|decoys|uav imitators|simulator uavs|uav simulators|loitering munitions|attack drones|decoy drones|fpvs|drone aircraft|shahed-type uavs|moped|mopeds|bayraktars|orlans|zalas',
  missile:
    'missiles|kinzhals|iskanders|kalibrs|zircons|tomahawks|storm shadows|atacms|tochkas|interceptor missiles|hypersonic missiles|scuds|neptunes|flamingos',
  cruise_missile: 'cruise missiles',
  ballistic_missile: 'ballistic missiles|aeroballistic missiles|ballistics|quasi-ballistic missiles',
  bomb: 'bombs|guided bombs|glide bombs|gliding bombs|aerial bombs|air bombs|guided aerial bombs|kabs|fabs|cluster bombs|bunker busters|munitions|guided munitions|bombs and shells',
  rocket: 'rockets|katyushas|qassams|grads|grad rockets|rocket-propelled grenades',
  shell: 'shells|artillery shells|artillery rounds|rounds|tank shells',
  mortar: 'mortars|mortar shells|mortar bombs|mortar rounds|mines and mortars',
  projectile: 'projectiles',
  sea_drone:
    'sea drones|naval drones|unmanned boats|drone boats|maritime drones|surface drones|uncrewed boats|unmanned surface vessels|explosive boats',
  aerial_target:
    'aerial targets|air targets|airborne targets|enemy targets|aerial objects|air attack weapons|means of air attack|aerial threats|aerial assets|air assets|' +
    'means of aerial attack|air attack assets|aerial weapons|aerial attack weapons',
};

/** People; the item is named only for the kinds a reader counts apart. */
const PEOPLE: Record<string, string> = {
  // people in general
  '':
    'people|persons|civilians|residents|inhabitants|citizens|villagers|locals|individuals|victims|passengers|pilgrims|worshippers|members|' +
    'employees|staff|staffers|workers|men|women|pensioners|adults|tourists|students|patients|' +
    'displaced|refugees|demonstrators|protesters|mourners|farmers|drivers|miners|sailors|seafarers|crew|crewmembers|crew members|fishermen|' +
    'palestinians|israelis|ukrainians|russians|lebanese|yemenis|iranians|syrians|sudanese|indians|pakistanis|armenians|azerbaijanis|azeris|americans|' +
    'iraqis|kurds|druze|georgians|germans|poles|romanians|chinese|turks|egyptians|bedouins|foreigners|nationals|thais|cambodians|burmese|afghans|somalis|ethiopians|eritreans|libyans|congolese|saudis|emiratis|jordanians|filipinos|nepalis|bangladeshis|malians|nigerians|moldovans|britons|kenyans|rwandans|koreans|rohingya|relatives|neighbours|neighbors|' +
    'brothers|sisters|siblings|parents|mothers|fathers|daughters|sons|wives|husbands|grandmothers|grandfathers|grandsons|granddaughters|uncles|aunts|colleagues|couples|girls and boys|guests|shoppers|commuters|hostages|captives|' +
    'aid workers|scientists|nuclear scientists|commanders|generals|officers|officials|leaders|figures|militants|fighters|terrorists|gunmen|rebels|' +
    'insurgents|operatives|combatants|militiamen|commandos|regime forces|loyalists|jihadists|soldiers|servicemen|service members|servicemembers|troops|troopers|personnel|military personnel|conscripts|recruits|guards|' +
    'border guards|reservists|marines|paratroopers|policemen|police officers|police|officers and men|rescuers|rescue workers|firefighters|first responders|' +
    'paramedics|medics|doctors|nurses|medical workers|health workers|journalists|reporters|teachers|energy workers|railway workers|utility workers|' +
    'dockers|guests|males|females|settlers|detainees|prisoners|inmates|engineers|technicians|drivers|volunteers|peacekeepers|mercenaries',
  child: 'children|kids|minors|infants|babies|toddlers|schoolchildren|pupils|boys|girls|teenagers|teens|newborns',
};

/** Kinds that a subset names ("including three soldiers"), by item. */
export const SUBSET_ITEMS: Record<string, string> = {
  woman: 'women|females',
  man: 'men|males',
  soldier: 'soldiers|servicemen|troops|personnel|military personnel|service members|conscripts|reservists',
  police: 'policemen|police officers|police',
  medic: 'medics|paramedics|doctors|nurses|medical workers|health workers',
  rescuer: 'rescuers|rescue workers|firefighters|first responders',
  journalist: 'journalists|reporters',
};

const BUILDINGS: Record<string, string> = {
  house:
    'houses|private houses|homes|residences|cottages|dwellings|private homes|private households|households and outbuildings',
  building: 'buildings|structures|outbuildings|shops|warehouses|garages|offices|premises|facilities',
  apartment_building:
    'apartment buildings|apartment blocks|residential buildings|residential blocks|high-rises|high-rise buildings|tower blocks|blocks of flats|multi-storey buildings|' +
    'multi-story buildings|high-rise apartment buildings|housing blocks|tenement buildings|apartment houses',
  apartment: 'apartments|flats',
  school: 'schools|kindergartens|nurseries|colleges|universities|educational institutions|lyceums',
  hospital: 'hospitals|clinics|medical facilities|medical institutions',
  church: 'churches|mosques|temples|synagogues',
};

const PLACES: Record<string, string> = {
  location: 'locations|sites|places|spots|points|areas|addresses|facilities and areas',
  settlement: 'settlements|villages|towns|communities',
  city: 'cities',
  region: 'regions|oblasts|provinces|governorates|districts|states',
  facility:
    'objects|positions|infrastructure sites|energy facilities|military sites|energy sites|infrastructure facilities',
};

const CUSTOMERS: Record<string, string> = {
  customer: 'customers|consumers|subscribers|users',
  household: 'households|families|houses and apartments',
};

const OTHER: Record<string, string> = {
  target: 'targets|military targets|ground targets',
  aircraft:
    'aircraft|jets|fighter jets|warplanes|planes|fighters jets|military planes|combat aircraft|helicopters|bombers|fighter planes|airplanes',
  hour: 'hours|hrs',
  life: 'lives|souls|bodies|corpses',
  wave: 'waves',
  airport: 'airports|airfields|air hubs',
};

/** Peoples: the singular is mostly an adjective ("an Israeli air raid"). */
export const PEOPLES = new Set(
  (
    'palestinian israeli ukrainian russian yemeni iranian syrian indian pakistani armenian azerbaijani azeri american iraqi kurd georgian german pole ' +
    'romanian turk egyptian bedouin lebanese sudanese chinese ' +
    'thai cambodian burmese afghan somali ethiopian eritrean libyan congolese saudi emirati jordanian filipino nepali bangladeshi malian nigerian moldovan ' +
    'briton kenyan rwandan korean rohingya'
  ).split(' '),
);

/** Nouns that a weapon's name only describes: "three drone attacks", "two missile launchers". */
export const COMPOUND_HEADS = new Set(
  (
    'attack attacks strike strikes raid raids launcher launchers fragment fragments debris operator operators unit units system systems crew crews ' +
    'battery batteries hit hits base bases factory factories pilot pilots wreckage carrier carriers boat boats barrage barrages incident incidents ' +
    'alert alerts warning warnings threat threats team teams force forces depot depots site sites range fire operation operations salvo salvos explosion explosions ' +
    'programme program production interceptors interceptor stock stockpile stockpiles impact impacts corps brigade regiment technology expert experts blitz bombardment assault onslaught campaign offensive'
  ).split(' '),
);

const IRREGULAR: Record<string, string> = {
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  lives: 'life',
  wives: 'wife',
  babies: 'baby',
  bodies: 'body',
  families: 'family',
  cities: 'city',
  communities: 'community',
  facilities: 'facility',
  batteries: 'battery',
  churches: 'church',
  universities: 'university',
  nurseries: 'nursery',
  servicemen: 'serviceman',
  policemen: 'policeman',
  fishermen: 'fisherman',
  gunmen: 'gunman',
  schoolchildren: 'schoolchild',
  mercenaries: 'mercenary',
};

/** The singular of a plural noun phrase: "cruise missiles" → "cruise missile". */
export function toSingular(phrase: string): string {
  const words = phrase.split(' ');
  const last = words.pop() ?? '';
  return [...words, IRREGULAR[last] ?? (/[^s]s$/.test(last) ? last.slice(0, -1) : last)].join(' ');
}

function rows(category: Category, table: Record<string, string>): [string, Noun][] {
  return Object.entries(table).flatMap(([item, words]) =>
    words.split('|').flatMap((phrase): [string, Noun][] => {
      const spaced = phrase.replaceAll('-', ' - ');
      const noun = { category, item: item || null };
      if (spaced === toSingular(spaced)) return [[spaced, { ...noun, count: 'any' }]];
      return [
        [spaced, { ...noun, count: 'many' }],
        [toSingular(spaced), { ...noun, count: 'one' }],
      ];
    }),
  );
}

/** Every counted noun, singular and plural, with its category and item; the first row wins for the same words. */
export const NOUNS: [string, Noun][] = [
  ...rows('place', PLACES),
  ...rows('building', BUILDINGS),
  ...rows('person', PEOPLE),
  ...rows('customer', CUSTOMERS),
  ...rows('weapon', WEAPONS),
  ...rows('hour', { hour: OTHER.hour ?? '' }),
  ...rows('wave', { wave: OTHER.wave ?? '' }),
  ...rows('life', { '': OTHER.life ?? '' }),
  ...rows('target', { target: OTHER.target ?? '' }),
  ...rows('aircraft', { aircraft: OTHER.aircraft ?? '' }),
  ...rows('airport', { airport: OTHER.airport ?? '' }),
];

/** Item of a subset by its noun's words. */
export const SUBSET_NOUNS: Map<string, string> = new Map(
  Object.entries(SUBSET_ITEMS).flatMap(([item, words]) =>
    words.split('|').flatMap((word): [string, string][] => [
      [word, item],
      [toSingular(word), item],
    ]),
  ),
);
