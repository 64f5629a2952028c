import type { TriggerRule } from './triggers.ts';

const AIRCRAFT =
  /\b(?:jets?|fighters?|aircraft|planes?|aviation|warplanes?|f-?16s?|f-?35s?|gripens?|typhoons?|interceptors)\b/i;
const AIR_TARGET =
  /\b(?:drones?|uavs?|missiles?|rockets?|shaheds?|projectiles?|targets?|bombs?|aircraft|jets?|warplanes?|helicopters?|quadcopters?|aerial vehicles?)\b/i;
const AIRFIELD =
  /\b(?:airports?|airspace|skies|runways?|airfields?|aerodromes?|flights?|air traffic|departures|arrivals|take-?offs|landings|terminals?|planes|airliners)\b/i;
const RELIEF =
  /\b(?:drinking water|food parcels|hot meals|relief goods|(?:aid|relief|humanitarian|food|medical|supply|un) (?:convoys?|trucks?|lorries|ships?|flights?|supplies|shipments?|cargo|deliver(?:y|ies))|(?:trucks?|lorries|convoys?|tonnes|tons|truckloads?|shipments?|parcels?) (?:of|with|carrying|loaded with) (?:\w+ ){0,3}(?:aid|food|flour|medicines?|water|fuel|tents|supplies|wheat|blankets|relief|grain)|(?:world food programme|world food program|wfp|unicef|red (?:cross|crescent)|doctors without borders|msf|un agencies|unrwa)\b[^.;]{1,60}\b(?:trucks?|lorries|convoys?|tonnes|tons))\b/i;
const PEOPLE =
  /\b(?:people|residents?|nationals|families|civilians|villagers|inhabitants|patients|pupils|students|children|women|guests|passengers|workers|staff|crew|sailors|tourists|citizens|households|townspeople|thousands|hundreds|dozens|homes?|villages?|town|city|school|hospital|houses?)\b/i;
const SERVICES =
  /\b(?:power|electricity|heat(?:ing)?|water|light|gas|supply|supplies|consumers|customers|subscribers|grid)\b/i;

/**
 * Words of what is done about attacks: defence, alerts, closures, evacuation, rescue, relief. Where two overlap, the earlier rule holds.
 * Source: own list from reading wire news of several wars; a new word is a change to one line.
 */
export const RESPONSES: readonly TriggerRule[] = [
  {
    name: 'jets scrambled',
    type: 'aircraft_scramble',
    strength: 'strong',
    words: /\bscrambl(?:e[ds]?|ing)\b/gi,
    unless: /\bscrambl\w+ (?:to|for) (?:find|secure|safety|cover)\b/i,
  },
  {
    name: 'jets sent up',
    type: 'aircraft_scramble',
    strength: 'strong',
    words:
      /\b(?:took off|airborne|in the air|into the air|activated|sent up|quick[- ]reaction|began operating|begun operating|deployed (?:its |their )?(?:fighter )?(?:jets|aircraft))\b/gi,
    beside: AIRCRAFT,
    within: 70,
    unless: /\bbomb(?:ers?|ed)\b|\bsiren|\balert/i,
  },
  {
    name: 'airport or airspace closed',
    type: 'airspace_closure',
    strength: 'strong',
    words:
      /\b(?:clos(?:e|ed|es|ing|ures?)|shut(?:s|ting|downs?)?|suspen(?:d|ds|ded|ding|sion)|halt(?:ed|s|ing)?|stopp(?:ed|ing)|restrict(?:ed|ions?)|curbs?|ground(?:ed|ing)|reopen(?:ed|s|ing)?|resum(?:ed|e|ing)|paus(?:ed|ing)|cancel(?:l?ed|l?ing)|disrupt(?:ed|ing|ions?)|lifted)\b/gi,
    beside: AIRFIELD,
    within: 100,
    unless: /\bclos(?:e|est) to\b|\bground-based\b/i,
  },
  {
    name: 'flights rerouted',
    type: 'airspace_closure',
    strength: 'strong',
    words: /\b(?:divert(?:ed|ing)|re-?rout(?:ed|ing)|redirect(?:ed|ing)|turned (?:back|around|away)|delayed)\b/gi,
    beside: AIRFIELD,
    within: 70,
  },
  {
    name: 'nothing takes off',
    type: 'airspace_closure',
    strength: 'strong',
    words:
      /\b(?:(?:nothing|no (?:planes?|flights?|aircraft)) (?:\w+ ){0,2}(?:took off|landed|left|departed)|neither (?:accept\w+|receiv\w+|land\w*) nor (?:releas\w+|send\w*|sent|dispatch\w*|depart\w*)|(?:temporar\w+ )?(?:do|does|did) not (?:accept|receive|release) (?:planes|flights|aircraft)|(?:plan|regime|mode|signal) ["“«]?carpet|["“«]carpet["”»] (?:plan|regime|mode|signal))/gi,
  },
  {
    name: 'NOTAM',
    type: 'airspace_closure',
    strength: 'strong',
    words: /\bnotams?\b|\bnotices? to airmen\b|\bno-fly zone\b/gi,
  },
  {
    name: 'air raid alert',
    type: 'air_alert',
    strength: 'strong',
    words:
      /\b(?:air|aerial|missile|rocket|drone)(?:[- ](?:raids?|force|defen[cs]e|attack))?[- ](?:alerts?|alarms?|sirens?|warnings?)\b|\bsirens\b|\b\p{Lu}+-alert\b|\bwarned (?:by|through|via) (?:text|sms|phone|the alert|loudspeakers?)\b|\b(?:air|missile|rocket|drone|uav|aviation)[- ](?:danger|threat|attack threat) (?:\w+ ){0,2}(?:was|were|is|has been|regime|signal|declared|announced|introduced)\b|\bshelter in place\b|\balarms? (?:sounded|blared|wailed|rang|went off|was (?:declared|announced|raised))\b/giu,
  },
  {
    name: 'told to take shelter',
    type: 'air_alert',
    strength: 'strong',
    words: /\b(?:told|urged|ordered|advised|asked|warned)\b/gi,
    beside:
      /\b(?:(?:take|seek|stay in|remain in|go to|find|enter|head (?:to|for)) (?:the |their )?(?:shelters?|cover|bunkers|safe rooms?)|(?:stay|remain|keep) (?:indoors|inside|at home))\b/i,
    within: 90,
  },
  {
    name: 'shot down',
    type: 'air_defence',
    strength: 'armed',
    words:
      /\b(?:sho(?:t|ot|ots|oting)|brought|took|fired|gunned|swatted|knocked|blasted|blown) (?:them |it )?down\b|\bshot\b(?=[^.;]{1,30}\bdown\b)|\b(?:downed|downing|intercept(?:ed|s|ing|ions?)|neutrali[sz]ed|suppressed|jammed|repelled|repulsed|thwarted|foiled)\b/gi,
    beside: AIR_TARGET,
    within: 90,
    // "debris from a downed drone"
    unless:
      /\b(?:an?|the|from|of|by) (?:downed|intercepted|suppressed) (?:\w+ )?(?:drones?|uavs?|missiles?|rockets?|projectiles?)\b/i,
  },
  {
    name: 'air defence destroyed',
    type: 'air_defence',
    strength: 'armed',
    words: /\b(?:destroy(?:ed|s|ing)|eliminated|claim(?:ed|s)?)\b/gi,
    beside:
      /\b(?:air[- ]defen[cs]es?(?: \w+){0,2}|ground-to-air crews?|anti-aircraft \w+|airborne targets?|aerial targets?|\w+ (?:\w+ )?(?:drones|uavs))\b/i,
    within: 40,
    unless: /\bdestroyed (?:by|in) (?:a |the )?(?:\w+ )?(?:drones?|missiles?)\b/i,
  },
  {
    name: 'air defence at work',
    type: 'air_defence',
    strength: 'strong',
    words: /\bair[- ]defen[cs]es?\b/gi,
    beside:
      /\b(?:engag(?:ed|ing)|at work|working|worked|in action|in operation|operating|repell\w+|went off|responded)\b/i,
    within: 40,
  },
  {
    name: 'evacuation',
    type: 'evacuation',
    strength: 'strong',
    words:
      /\b[Ee]vacuat(?:e[ds]?|ing|ions?)\b|\b(?:moved|taken|brought|relocated|led|driven|bussed|escorted|carried|ferried|flown|hurried|rushed) (?:\w+ ){0,3}?to (?:an? |the )?(?:underground |bomb )?(?:safety|shelters?|bunkers|safer (?:places?|areas?|ground))\b|\bfled (?=\p{Lu}\p{Ll}+(?: on foot| as | after | when | since | for |[.,;]))|\bfled (?:the (?:city|town|area|village|fighting|clashes|bombardment|shelling|camp|quarter|district)|(?:their )?homes?|on foot|to safety|across)\b|\bleft (?:their homes|(?:\p{Ll}+ )?for safer (?:places?|areas?|ground|regions?))\b/gu,
    unless: /\bfled (?:the country|abroad)\b/i,
  },
  {
    name: 'moved out',
    type: 'evacuation',
    strength: 'strong',
    words:
      /\b(?:moved (?:[^.;]{0,60}? )?out|moved \d+ (?:[^.;]{0,40} )?from|led (?:out|to (?:safety|a shelter|shelters))|taken off|cleared (?:as a precaution|of (?:people|patients|residents|staff))|emptied|forced (?:from|out of)|bussed out|got out|(?:been|were|was) cleared|(?:flew|flown|took|taken|brought|pulled|drove|driven|bussed|airlifted|ferried|got)(?= (?:[^.,;]{1,50} )?out (?:to|via|through|by|over|across|of)\b)|(?:took|taken) out(?= (?:its|their|his|our)\b)|(?:moved|taken|took|carried|brought|transferred|shipped|flew|flown)(?= [^.,;]{1,50} by (?:boat|bus|buses|ferry|train|helicopter)\b))\b/gi,
    beside: PEOPLE,
    within: 70,
    unless:
      /\b(?:troops|soldiers|forces|fighters|army|ministers?|players|bod(?:y|ies)) (?:have|has|had) left\b|\b(?:aid|supplies|food|goods|grain|equipment|weapons|cargo)\b|\btaken off (?:the )?(?:market|list|table|sale)|\bclear(?:ed)? of (?:charges|mines|debris|snow)/i,
  },
  {
    name: 'left a place',
    type: 'evacuation',
    strength: 'strong',
    words: /\b(?:have|has|had) left (?=\p{Lu})/gu,
    beside:
      /\b(?:residents|families|civilians|villagers|inhabitants|women and children|(?:thousands|hundreds|dozens|\d+) (?:of )?people)\b/i,
    within: 70,
    unless: /\b(?:convoys?|trucks|lorries|ships?|planes?|aid|food|supplies) /i,
  },
  {
    name: 'told to leave',
    type: 'evacuation',
    strength: 'strong',
    words: /\b(?:told|urged|order(?:ed|ing)|advised|instructed|call(?:ed|ing) on|warn(?:ed|ing))\b/gi,
    beside:
      /\b(?:get (?:out|at least|away)|flee|(?:to|must|should) (?:leave|evacuate|go to(?= \w+,? )|move (?:away|out|south|north|to)|head (?:south|north|for|to)))\b|\b(?:residents|people|inhabitants|families) (?:towards?|out of|away from)\b/i,
    within: 90,
  },
  {
    name: 'fire and rescue',
    type: 'emergency_response',
    strength: 'strong',
    words:
      /\b(?:firefighters?|fire (?:crews?|services?|brigades?)|rescuers?|rescue (?:teams?|workers?|crews?|operations?|work|services?)|emergency (?:crews?|workers?|teams?|repairs?|responders?|services?|repair work)|first responders|paramedics|search (?:teams?|crews?|parties)|volunteers|diggers|repair (?:crews?|work|teams?)|utility (?:crews?|workers?)|utilities|energy workers|power engineers|search and rescue)\b/gi,
    beside:
      /\b(?:work(?:ed|ing|s)?|battl(?:ed|ing|e)|fought|fight(?:ing)?|extinguish\w*|put(?:ting)? out|respond(?:ed|ing)?|under ?way|began|started|search(?:ed|ing)?|comb(?:ed|ing)|digg?(?:ing)?|dug|recover(?:ed|ing)?|pull(?:ed|ing)|clear(?:ed|ing)?|repair(?:ed|ing)|restor(?:ed|ing|e)|dealt|dealing|reached|arriv(?:ed|ing)|deployed|dispatched|act(?:ing)? on|rac(?:ed|ing)|ongoing|on (?:the )?(?:site|scene)|continu(?:e|ed|es|ing))\b/i,
    within: 90,
  },
  {
    name: 'pulled out alive',
    type: 'emergency_response',
    strength: 'strong',
    words:
      /\b(?:pulled|plucked|dug|hauled|winched|lifted|rescued|saved) (?:out )?(?:[\w-]+ ){0,3}?(?:alive|to safety|from (?:the )?(?:\w+ ){0,2}(?:sea|water|rubble|wreckage|debris|ruins|deck|lifeboats?))\b/gi,
  },
  {
    name: 'supply restored',
    type: 'emergency_response',
    strength: 'strong',
    words: /\b(?:restor(?:ed|ing)|re-?connected|connected already|brought back|repaired)\b/gi,
    beside: SERVICES,
    within: 50,
  },
  {
    name: 'fire put out',
    type: 'emergency_response',
    strength: 'strong',
    words: /\b(?:extinguish(?:ed|ing)|put out|putting out|contained|brought under control|locali[sz]ed)\b/gi,
    beside: /\b(?:fires?|blazes?|flames)\b/i,
    within: 50,
  },
  {
    name: 'relief arrives',
    type: 'aid',
    strength: 'strong',
    words:
      /\b(?:entered|reached|arrived|crossed|got (?:\w+ ){0,3}?through|let in|deliver(?:ed|ing)|received|passed|unloaded|(?:air)?dropped|distribut(?:ed|ing)|hand(?:ed|ing) out|dol(?:ed|ing) out|docked|brought (?:in)?|allowed (?:in|through))\b/gi,
    beside: RELIEF,
    within: 90,
    unless: /\b(?:no|not|never|n['’]t) (?:\w+ ){0,3}(?:entered|reached|arrived|received|delivered)\b/i,
  },
];
