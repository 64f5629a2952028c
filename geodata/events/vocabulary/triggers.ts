import type { EventType } from '../../model/event.ts';

/** How far a trigger can be trusted alone. */
export type Strength =
  | 'strong' // an attack or response by itself
  | 'armed' // needs a weapon word in its sentence
  | 'effect'; // a consequence; joins a strike told elsewhere in the article

export interface TriggerRule {
  name: string;
  type: EventType;
  strength: Strength;
  pattern: RegExp;
}

/**
 * Words that tell an event, by type. Rules are tried in order; where two overlap the earlier one holds.
 * Source: own list from reading wire news (Reuters, AP, AFP style) of several wars; a new word is a change to one line.
 * Patterns are global, case-insensitive and linear.
 */
export const TRIGGERS: readonly TriggerRule[] = [
  // responses first: "scrambled jets" and "shot down drones" are no strikes
  {
    name: 'jets scrambled',
    type: 'aircraft_scramble',
    strength: 'strong',
    pattern:
      /\bscrambl(?:e|ed|es|ing)\b[^.;]{0,60}?\b(?:jets?|fighters?|aircraft|planes?|f-?\d+s?|aviation|mig\S*|warplanes?)|\b(?:jets?|fighters?|aircraft|planes?|aviation|warplanes?|f-?\d+s?)\b[^.;,]{0,60}?\b(?:scrambled|took off|were deployed|in the air|been activated|began operating|has begun operating|airborne)|\bput\b[^.;]{0,40}\baircraft in the air|\blaunched\b[^.;]{0,40}\b(?:quick-reaction|fighters|fighter pairs|interceptors)\b|\bscrambl(?:e|ed|ing)\b/gi,
  },
  {
    name: 'airport or airspace closed',
    type: 'airspace_closure',
    strength: 'strong',
    pattern:
      /\b(?:airports?|airspace|runways?)\b[^.;:]{0,60}?\b(?:clos(?:ed|ures?|ing)|shut(?:s|ting|downs?)?|suspend(?:ed|s|ing)|halt(?:ed|s)|stopped|restrict(?:ed|ions?)|grounded|reopen(?:ed|s)?)|\b(?:clos(?:e[ds]?|ure|ures|ing)|shut(?:s|ting|downs?)?|suspend(?:ed|s|ing)?|halt(?:ed|s|ing)?|restrict(?:ed|ions?)|reopen(?:ed|s|ing)?)\b[^.;:]{0,50}?\b(?:airports?|airspace|runways?)|\b(?:flights?|air traffic|departures|arrivals|takeoffs?|take-offs|landings)\b[^.;:]{0,40}?\b(?:suspended|halted|stopped|grounded|diverted|cancelled|canceled|paused|resumed|delayed)|\b(?:stopp(?:ed|ing)|halt(?:ed|ing)|suspend(?:ed|ing)|divert(?:ed|ing)|ground(?:ed|ing)) (?:all )?(?:flights?|air traffic|traffic|departures)|\bno-fly\b[^.;]{0,30}|\bnotams?\b|\bnotices? to airmen\b/gi,
  },
  {
    name: 'air raid alert',
    type: 'air_alert',
    strength: 'strong',
    pattern:
      /\b(?:air[- ](?:raids?|force|defen[cs]e)?[- ]?(?:alerts?|alarms?|sirens?|warnings?)|(?:air|aerial|missile|rocket|drone) (?:alerts?|alarms?|sirens?)|sirens? (?:sounded|blared|wailed|rang|went off|were heard|were activated)|sirens (?:sound|blare|wail)\w*|alerts? (?:was|were) (?:active|declared|issued|sounded|announced|in force))\b/gi,
  },
  {
    name: 'shot down',
    type: 'air_defence',
    strength: 'armed',
    pattern:
      /\b(?:shot|shoot(?:s|ing)?|brought|took|fired|gunned) down\b|\b(?:down(?:ed|ing)|intercept(?:ed|s|ing|ions?)|neutrali[sz]ed|suppressed|jammed|repelled|repulsed|thwarted)\b|\bshot (?:\d+ |dozens |some |all |most )?[^.;]{0,30}\bdown\b|\bair[- ]defen[cs]es?\b[^.;]{0,60}?\b(?:destroyed|worked|engaged|active|activated|repell?\w*|operating|in operation)|\b(?:destroyed|eliminated)\b[^.;]{0,30}\b(?:\d+ |\w+ )?(?:[a-z]+ )?(?:drones?|uavs?|missiles?|rockets?|aerial targets|airborne targets)|\b(?:drones?|uavs?|missiles?|airborne targets|aerial targets|targets) (?:were |was |had been |have been )?(?:destroyed|downed|shot down|intercepted|neutrali[sz]ed|suppressed)|\bair[- ]defen[cs]e crews? claim|\bground-to-air crews?\b[^.;]{0,20}\bclaim/gi,
  },
  {
    name: 'evacuation',
    type: 'evacuation',
    strength: 'strong',
    pattern:
      /\bevacuat(?:e[ds]?|ing|ions?)\b|\b(?:told|urged|ordered|advised)\b[^.;]{0,60}\b(?:get out of|flee|take shelter|leave (?:the|their|immediately|at once|ukraine|iran|israel|lebanon|home\w*))|\bmoved to safety\b/gi,
  },
  {
    name: 'fire and rescue',
    type: 'emergency_response',
    strength: 'strong',
    pattern:
      /\b(?:firefighters?|fire (?:crews?|services?|brigades?)|rescuers?|rescue (?:teams?|workers?|crews?|operations?|work)|emergency (?:crews?|workers?|teams?|repairs?|responders?)|first responders|paramedics|repair (?:crews?|work|teams?)|utility (?:crews?|workers?)|utilities|energy workers|power engineers)\b[^.;]{0,80}?\b(?:work(?:ed|ing|s)?|battl(?:ed|ing|e)|fought|fight(?:ing)?|extinguish(?:ed|ing)?|put(?:ting)? out|respond(?:ed|ing)?|underway|under way|began|started|continu(?:ed|ing|e)|search(?:ed|ing)?|recover(?:ed|ing)?|pull(?:ed|ing)|clear(?:ed|ing)?|repair(?:ed|ing)?|restor(?:ed|ing|e)|dealt|dealing|reached|arrived|deployed|dispatched|eliminat\w+|act(?:ing)? on|trying|race[ds]?|racing|ongoing)\b|\b(?:power|electricity|heat(?:ing)?|water|supply|supplies|consumers|light)\b[^.;]{0,30}\b(?:was|were|has been|have been|had been|being|already|are) (?:partially |fully |already |gradually )?(?:restored|reconnected|connected|brought back)|\brestor(?:ed|ing)\b[^.;]{0,30}\b(?:power|electricity|heat(?:ing)?|water|supply)|\b(?:connected|reconnected) already\b|\b(?:the )?(?:fire|blaze|flames)\b[^.;]{0,40}\b(?:extinguished|put out|contained|brought under control|localised)\b|\bput(?:ting)? out (?:the )?(?:fires?|blazes?)\b/gi,
  },
  // strikes
  {
    name: 'air attack noun',
    type: 'air_strike',
    strength: 'strong',
    pattern:
      /\b(?:air ?strikes?|air raids?|(?:drone|missile|rocket|air|aerial|uav|bomb(?:ing)?|combined|mass(?:ive)?|large-scale|overnight|russian|ukrainian|israeli|iranian|houthi|american|us|u\.s\.|saudi|indian|pakistani|azerbaijani|turkish|rsf|enemy|hostile|retaliatory|deadly|latest|fresh|new|double-tap|precision|guided[- ]bomb)(?:,? (?:and |or )?(?:drone|missile|rocket|air|aerial|bomb|ballistic|mass(?:ive)?|combined|overnight|cruise|kamikaze))* (?:attacks?|strikes?|raids?|assaults?|barrages?|bombardments?|bombings?|blitz(?:es)?|onslaughts?|salvos?|sorties|offensives?|hits?))\b/gi,
  },
  {
    name: 'barrage',
    type: 'air_strike',
    strength: 'strong',
    pattern: /\b(?:barrages?|bombardments?|bombings?|salvos?|volleys?|blitz|onslaughts?)\b/gi,
  },
  { name: 'shelling', type: 'shelling', strength: 'strong', pattern: /\bshell(?:ed|ing)\b|\b(?:artillery|mortar) (?:fire|attacks?|strikes?|duels?)\b|\bartillery (?:fired|hit|struck|pounded)\b|\bcross-border fire\b/gi },
  {
    name: 'ground attack',
    type: 'ground_attack',
    strength: 'strong',
    pattern: /\b(?:gunmen|militants|insurgents|troops|soldiers|fighters|forces) (?:stormed|raided|overran|seized|captured|ambushed|opened fire)\b|\b(?:ground (?:assault|attack|offensive|incursion)s?|ambush(?:ed|es)?|armed (?:attack|assault)s?|suicide (?:bomb(?:er|ing)|attack)s?|car bombs?|shooting attack)\b/gi,
  },
  {
    name: 'bombed',
    type: 'air_strike',
    strength: 'strong',
    pattern: /\b(?:bomb(?:ed|s)|bombard(?:ed|s)|blitzed)\b(?! disposal)/gi,
  },
  {
    name: 'launched weapons',
    type: 'air_strike',
    strength: 'armed',
    pattern:
      /\b(?:launch(?:ed|es|ing)?|fir(?:ed|es|ing)|unleash(?:ed|es|ing)?|hurl(?:ed|s)|lobbed|rain(?:ed|s|ing)|sent|sending|releas(?:ed|es)|dropp(?:ed|ing)|direct(?:ed|s)|used|deployed)\b/gi,
  },
  {
    name: 'attacked',
    type: 'air_strike',
    strength: 'armed',
    pattern:
      /\b(?:attack(?:ed|s|ing)?|struck|strik(?:es?|ing)|hit(?:s|ting)?|pound(?:ed|s|ing)|target(?:ed|s|ing)|pummell?(?:ed|ing)|hammer(?:ed|s|ing)|blast(?:ed|s)|slamm(?:ed|ing) into|crash(?:ed|es|ing) (?:into|on|in)|fell (?:on|in|near|onto)|land(?:ed|ing) (?:in|on|near|by|beside|inside|outside|close)|com(?:e|ing) down on|came (?:down|in) on|came down|reach(?:ed|es)|exploded|explod(?:es|ing)|detonated|impact(?:ed|s)|tore (?:through|into)|ripped (?:through|into)|raid(?:ed|s)|assault(?:ed|s)?|went (?:after|for)|gone (?:after|for)|aimed at|goal of|under (?:attack|fire)|levell?ed|flatten(?:ed|s))\b/gi,
  },
  {
    name: 'damage by weapons',
    type: 'air_strike',
    strength: 'armed',
    pattern:
      /\b(?:damag(?:ed|es|ing)|destroy(?:ed|s|ing)|wrecked|ablaze|set (?:\w+ ){0,4}(?:on fire|alight|ablaze)|caught fire|spark(?:ed|s|ing)|burn(?:ed|s|ing|t)|caus(?:ed|es|ing) (?:a |the )?(?:large |huge |massive |major )?(?:fires?|blazes?|explosions?|blackouts?|outages?)|kill(?:ed|s|ing)|wound(?:ed|s|ing)|injur(?:ed|es|ing)|shook|shak(?:es|ing)|rock(?:ed|s|ing))\b/gi,
  },
  {
    name: 'consequence',
    type: 'air_strike',
    strength: 'effect',
    pattern:
      /\b(?:attacks?|strikes?|raids?|assaults?)\b|\b(?:explosions?|blasts?)\b|\b(?:killed|injured|wounded|dead|died|hurt|casualt(?:y|ies)|fatalit(?:y|ies)|death toll|victims?|missing|in hospital|hospitali[sz]ed)\b|\b(?:without|lost|no) (?:a |any )?(?:power|electricity|light|heat(?:ing)?|water|gas)\b|\b(?:blackouts?|power (?:cuts?|outages?|failures?)|outages?|blacked out|de-?energi[sz]ed|cut off)\b|\b(?:damaged|destroyed|ablaze|burn(?:ed|ing|t)|fires?|blaze|flames)\b/gi,
  },
];

/** Uses of the same words that are no attack and no response. Source: own list; matched spans silence triggers inside them. */
export const IDIOMS: readonly RegExp[] = [
  /\b(?:strik\w+|struck) (?:a |an |the )?(?:\w+ )?(?:deal|balance|agreement|accord|bargain|chord|tone|note|pact|compromise)\b/gi,
  /\b(?:hunger|general|rail|labou?r|dock|teachers['’]?|transport) strikes?\b|\bon strike\b|\bstrike action\b/gi,
  /\bheart attacks?\b|\bpanic attacks?\b|\bcyber[- ]?attacks?\b|\bverbal(?:ly)? attack\w*\b|\battack(?:ed|ing|s)? (?:the )?(?:plan|proposal|idea|decision|record|policy|critics|media|press)\b/gi,
  /\blaunch\w* (?:an? |the |its |his |their |new )*(?:investigation|inquiry|probe|appeal|campaign|initiative|website|app|book|product|satellite|programme|program|project|service|bid|process|review|criminal case|search|rescue)\b/gi,
  /\bfir(?:ed|es|ing) (?:him|her|them|the (?:minister|official|head|chief|manager|coach|director|editor|general))\b|\bfired from (?:his|her|their|the) (?:post|job|position|role)\b|\bfired up\b/gi,
  /\bhit(?:s|ting)? (?:back|out|a record|record|new (?:highs?|lows?)|headlines|the headlines|an? (?:all-time|impasse|snag|wall)|by (?:sanctions|tariffs|inflation))\b|\bhard[- ]hit\b|\bstruck (?:the same|a different|a similar)\b|\bstruck by (?:the|how|his|her)\b|\bhit(?:s|ting)? (?:the )?(?:economy|market|markets|prices|exports)\b/gi,
  /\breach(?:ed|es|ing)? (?:an? |the |its |out)?(?:\w+ )?(?:deal|agreement|accord|compromise|consensus|conclusion|settlement|record|level|peak|high|total|end|understanding|by phone|state of readiness|state|target)\b|\breached a state\b/gi,
  /\btarget(?:ed|ing|s)? (?:sanctions|tariffs|measures)\b|\bon target\b/gi,
  /\b(?:strike|attack) (?:drones?|aircraft|jets?|helicopters?|submarines?|capabilit\w+|groups?|force|and decoy)\b|\bbomb (?:shelters?|disposal|threats?|squads?)\b|\bstrategic bombers?\b/gi,
  /\b(?:brutal |heavy |major |severe |suffered? a )blow\b|\bcompliment\w* fire\b|\bunder fire (?:for|over|from critics)\b|\bceasefires?\b|\bcease-fires?\b|\bsent (?:a |an |the )?(?:message|letter|note|signal|envoy|delegation|team|invitation|proposal|statement|condolences)\w*\b|\bsending (?:a |an |the )?(?:message|letter|signal|aid|military aid|weapons|arms|troops)\b|\bdropp(?:ed|ing) (?:its|his|her|their|the|out|by|to|charges)\b|\bused (?:to|for|by|in|as)\b|\brain(?:ed|s|ing)? (?:heavily|all day)\b|\bcrash(?:ed|es)? (?:of|in) (?:the )?(?:market|prices)\b|\breleased? (?:a |an |the )?(?:statement|report|video|footage|photo\w*|picture\w*|prisoners?|hostages?|data|details|map)\b/gi,
  /\bdestabili[sz]ed\b|\bshutdown (?:of )?(?:government|congress)\b|\bgovernment shutdown\b|\bdeadly serious\b|\bdead ?line\b|\bdead ?lock\w*\b|\bdead end\b/gi,
];
