/**
 * Weapon words of news prose, each with the general item it belongs to. The first that matches gives the item.
 * Source: Ukrainian Air Force bulletins, SIPRI arms names, AP and Reuters usage; adding a weapon is a line.
 */
export const WEAPONS: readonly { item: string; pattern: RegExp }[] = [
  {
    item: 'cruise_missile',
    pattern: /\bcruise missiles?\b|\b(?:kalibrs?|kh-?101s?|kh-?22s?|tomahawks?|storm shadows?|neptunes?|flamingos?)\b/i,
  },
  { item: 'cruise_missile', pattern: /\bcruise and ballistic missiles?\b/i },
  {
    item: 'ballistic_missile',
    pattern: /\bballistic missiles?\b|\bballistics?\b|\b(?:iskanders?|kinzhals?|zircons?|oreshniks?|atacms|scuds?)\b/i,
  },
  { item: 'missile', pattern: /\bmissiles?\b|\bs-[34]00s?\b/i },
  {
    item: 'drone',
    pattern:
      /\b(?:drones?|uavs?|shaheds?|gerans?|quadcopters?|loitering munitions?|unmanned (?:aerial|aircraft|boats?|systems?))\b/i,
  },
  { item: 'rocket', pattern: /\b(?:rockets?|katyushas?|grads?|mlrs|himars|qassams?|projectiles?)\b/i },
  { item: 'bomb', pattern: /\b(?:(?:guided|aerial|glide|cluster|gliding) )?bombs?\b|\bkabs?\b/i },
  { item: 'artillery', pattern: /\b(?:artillery|shell(?:s|ed|ing|fire)|mortars?|howitzers?|tank fire|guns)\b/i },
  {
    item: 'aircraft',
    pattern:
      /\b(?:warplanes?|fighter jets?|jets|bombers?|air ?strikes?|air raids?|air force planes?|helicopters?|planes)\b/i,
  },
  {
    item: 'naval_drone',
    pattern: /\b(?:(?:naval|sea|surface) (?:drones?|boats?)|explosive boats?|unmanned (?:surface|sea) \w+)\b/i,
  },
];

/** Any word that says arms were used; a strike verb counts only beside one of these or a strong attack noun. */
export const WEAPON_WORD =
  /\b(?:drones?|uavs?|unmanned (?:aerial|aircraft|air|surface|boats?|vessels?|vehicles?)|aerial vehicles?|para(?:motor|glider)s?|gyrocopters?|fpvs?|loitering|missiles?|rockets?|shells?|shell(?:ed|ing|fire)|artillery|mortars?|bombs?|bombers?|warheads?|projectiles?|munitions?|shaheds?|gerans?|kinzhals?|iskanders?|kalibrs?|katyushas?|grads?|himars|kabs?|ballistics?|quadcopters?|warplanes?|jets|fighters? jets?|aircraft|debris|fragments|wreckage|airstrikes?|air ?strikes?|air raids?|gunfire|gunmen|tanks?|torpedo(?:es)?|s-[34]00|bombardment|barrage|salvo|explosives?|explosions?|blasts?|guns|grenades?)\b/i;

/** What was hit, by the words used for it. Source: own list from news on infrastructure strikes. */
export const TARGETS: readonly { kind: string; pattern: RegExp }[] = [
  {
    kind: 'energy',
    pattern:
      /\b(?:power (?:plants?|stations?|grids?|lines?|systems?|facilit\w+|and heat\w*)|energy (?:facilit\w+|infrastructure|sites?|sector|complex)|substations?|electricity|thermal|hydroelectric|gas (?:facilit\w+|storage|infrastructure)|heat generation|boiler)\b/i,
  },
  {
    kind: 'oil',
    pattern:
      /\b(?:oil (?:depots?|refiner\w+|terminals?|facilit\w+|storage|tanks?)|fuel (?:depots?|storage|tanks?)|refiner(?:y|ies)|petrol stations?)\b/i,
  },
  { kind: 'port', pattern: /\b(?:ports?|harbou?rs?|docks?|berths?|terminals?|grain (?:silos?|stores?))\b/i },
  { kind: 'airport', pattern: /\b(?:airports?|airfields?|air bases?|airbases?|runways?|aerodromes?)\b/i },
  {
    kind: 'residential',
    pattern: /\b(?:residential|apartments?|flats?|houses?|homes?|high-rises?|dormitor\w+|neighbou?rhoods?)\b/i,
  },
  { kind: 'hospital', pattern: /\b(?:hospitals?|clinics?|maternity|medical (?:cent\w+|facilit\w+)|ambulances?)\b/i },
  { kind: 'school', pattern: /\b(?:schools?|kindergartens?|universit(?:y|ies)|nurser(?:y|ies))\b/i },
  { kind: 'railway', pattern: /\b(?:railways?|rail (?:hubs?|lines?|stations?)|train stations?|trains?)\b/i },
  {
    kind: 'military',
    pattern:
      /\b(?:military (?:bases?|sites?|facilit\w+|positions?|airfields?)|army bases?|barracks|ammunition depots?|arsenals?|outposts?|command posts?|headquarters)\b/i,
  },
  { kind: 'industry', pattern: /\b(?:factor(?:y|ies)|plants?|enterprises?|warehouses?|workshops?|mines?)\b/i },
  { kind: 'nuclear', pattern: /\bnuclear (?:plants?|power|facilit\w+|sites?|reactors?)\b/i },
  { kind: 'vehicle', pattern: /\b(?:cars?|buses|bus|minibus(?:es)?|vehicles?|convoys?|ships?|vessels?|tankers?)\b/i },
  { kind: 'market', pattern: /\b(?:markets?|supermarkets?|shopping (?:cent\w+|malls?)|caf[eé]s?|hotels?)\b/i },
];
