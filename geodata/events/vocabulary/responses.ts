import type { TriggerRule } from './triggers.ts';

const AIRCRAFT =
  /\b(?:jets?|fighters?|aircraft|planes?|aviation|warplanes?|f-?16s?|f-?35s?|gripens?|typhoons?|interceptors)\b/i;
const AIR_TARGET =
  /\b(?:drones?|uavs?|missiles?|rockets?|shaheds?|projectiles?|targets?|bombs?|aircraft|jets?|warplanes?|helicopters?|quadcopters?|aerial vehicles?)\b/i;
const AIRFIELD =
  /\b(?:airports?|airspace|skies|runways?|airfields?|aerodromes?|flights?|air traffic|departures|arrivals|take-?offs|landings|terminals?|planes|aircraft|airliners|air corridors?|departure|arrival)\b/i;
const RELIEF =
  /\b(?:drinking water|bottled water|food (?:parcels|packages|rations|boxes|baskets)|hot (?:meals|food)|meals|rations|relief goods|(?:hygiene|dignity|trauma|first[- ]aid|medical|surgical) kits?|(?:mobile|field) (?:clinics?|hospitals?|kitchens?)|(?:community|soup|relief|communal) kitchens?|(?:aid|relief|humanitarian|food|medical|supply|un) (?:convoys?|trucks?|lorries|ships?|flights?|supplies|shipments?|cargo|deliver(?:y|ies)|points?|hubs?)|blankets|tarpaulins|tents|mattresses|bread|rice|flour|medicines?|painkillers|stoves|heaters|power banks|(?:trucks?|lorries|convoys?|tonnes|tons|truckloads?|shipments?|parcels?|vans|planeloads?) (?:of|with|carrying|loaded with) (?:\w+ ){0,3}(?:aid|food|flour|medicines?|water|fuel|tents|supplies|wheat|blankets|relief|grain|clothes|clothing|(?:building|roofing|repair) \w+|tiles|boards)|(?:world food programme|world food program|wfp|unicef|red (?:cross|crescent)|doctors without borders|msf|un agencies|unrwa)\b[^.;]{1,60}\b(?:trucks?|lorries|convoys?|tonnes|tons))\b/i;
const PEOPLE =
  /\b(?:people|residents?|nationals|families|civilians|villagers|inhabitants|patients|pupils|students|children|women|guests|passengers|workers|staff|crew|sailors|tourists|citizens|households|townspeople|evacuees|wounded|injured|deportees|refugees|dependants|dependents|elderly|infants|babies|thousands|hundreds|dozens|homes?|villages?|town|city|school|hospital|houses?)\b/i;
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
      /\b(?:took off|airborne|in the air|into the air|activated|sent up|quick[- ]reaction|began operating|begun operating|took to the (?:air|skies|sky)|(?:screamed|roared|thundered|blasted|shot) (?:off|into) the (?:tarmac|runway|air|sky|skies)|put(?= (?:an? |its |two |four |several )[^.;,]{1,60} up\b)|aloft|(?:lifted|raised|put|sent|ordered|called) (?:up|into the (?:air|sky|skies)|aloft)|lifted off|launched in response|on (?:air )?patrol|deployed (?:its |their )?(?:fighter )?(?:jets|aircraft))\b/gi,
    beside: AIRCRAFT,
    within: 70,
    unless: /\bbomb(?:ers?|ed)\b|\bsiren|\balert/i,
  },
  {
    name: 'airport or airspace closed',
    type: 'airspace_closure',
    strength: 'strong',
    words:
      /\b(?:clos(?:e|ed|es|ing|ures?)|shut(?:s|ting|downs?)?|suspen(?:d|ds|ded|ding|sion)|halt(?:ed|s|ing)?|stopp(?:ed|ing)|restrict(?:ed|ions?)|curbs?|ground(?:ed|ing)|reopen(?:ed|s|ing)?|resum(?:ed|e|ing)|paus(?:ed|ing)|cancel(?:l?ed|l?ing)|disrupt(?:ed|ing|ions?)|lifted|sealed|barred|thrown open|held (?:back|up)|held(?= (?:all )?departures)|out of (?:use|service|action)|scrapped|at a standstill)\b/gi,
    beside: AIRFIELD,
    within: 100,
    unless:
      /\bclos(?:e|est) to\b|\bground-based\b|\b(?:schools?|shops?|universit\w+|markets?|banks?|classes|lessons|cinemas|offices) (?:[\p{L}-]+ ){0,4}?(?:closed|shut|suspended|halted|cancelled|resumed|reopened)\b|\b(?:closed|shut|suspended|closing|reopened|halted|cancelled) (?:its |the |all |their |most )?(?:schools?|classes|lessons|shops|roads?|bridges?|markets?|trains?)\b/iu,
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
      /\b(?:(?:nothing|no (?:planes?|flights?|aircraft)) (?:\w+ ){0,2}(?:took off|landed|left|departed)|(?:took|accepted|received|handled) no (?:planes?|flights?|aircraft|traffic|arrivals)|neither (?:accept\w+|receiv\w+|land\w*) nor (?:releas\w+|send\w*|sent|dispatch\w*|depart\w*)|(?:temporar\w+ )?(?:do|does|did) not (?:accept|receive|release) (?:planes|flights|aircraft)|(?:plan|regime|mode|signal) ["“«]?carpet|["“«]carpet["”»] (?:plan|regime|mode|signal))/gi,
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
      /\b(?:air|aerial|missile|rocket|drone)(?:[- ](?:raids?|force|defen[cs]e|attack))?[- ](?:alerts?|alarms?|sirens?|warnings?)\b|\bsirens\b|\b(?:warnings?|alarms?|hooters?|klaxons?) (?:wailed|sounded|blared|howled|rang|shrieked|screeched|went off|went on)\b|\b(?:set off|triggered|activated|sounded) (?:\w+ ){0,2}?(?:alarms?|alerts?|warnings?|hooters?)\b|\bstate of (?:air|missile|rocket|drone) (?:danger|alert|threat)\b|\balert (?:in [^.;,]{1,30} |over [^.;,]{1,30} )?(?:has |was |had )?(?:ended|over|lifted|lasted|sounded|cancelled)\b|\bwarnings? to (?:get|go|head|run|move) (?:down )?(?:to|into|for) (?:the |a )?(?:cellars?|shelters?|basements?|cover)\b|\b(?:red|push|phone|emergency|tzeva adom|ballistic) alerts?\b|\ball[- ]clear(?= (?:was|came|sounded|had|has|followed|at)\b)|\balerts? (?:was |were |has |have |had |been |also |again )*(?:sounded|declared|announced|introduced|lifted|activated|issued|triggered|blared|lasted|went off|rang out|cancelled)\b|\b\p{Lu}+-alert\b|\bwarned (?:by|through|via) (?:text|sms|phone|the alert|loudspeakers?)\b|\b(?:air|missile|rocket|drone|uav|aviation)[- ](?:danger|threat|attack threat) (?:\w+ ){0,2}(?:was|were|is|has been|regime|signal|declared|announced|introduced|sent|lifted|cancelled|called off|over|heard|sounded)\b|\bsignals? ["“«](?:rocket|missile|drone|air|ballistic|uav)[ -]\w+|\bshelter in place\b|\balarms? (?:sounded|blared|wailed|rang|went off|was (?:declared|announced|raised))\b/giu,
  },
  {
    name: 'told to take shelter',
    type: 'air_alert',
    strength: 'strong',
    words: /\b(?:told|urged|ordered|advised|asked|warned)\b/gi,
    beside:
      /\b(?:(?:take|seek|stay in|remain in|go to|find|enter|run (?:to|for)|rush (?:to|into)|get into|hide in|move to|descend to|head (?:to|for)) (?:the |their |nearby |nearest |bomb )*(?:shelters?|protected spaces?|metro stations?|basements?|cover|bunkers|safe rooms?)|(?:stay|remain|keep) (?:indoors|inside|at home))\b/i,
    within: 90,
  },
  {
    name: 'shot down',
    type: 'air_defence',
    strength: 'armed',
    words:
      /\b(?:sho(?:t|ot|ots|oting)|brought|took|fired|gunned|swatted|knocked|blasted|blown) (?:them |it )?down\b|\bshot\b(?=[^.;]{1,30}\bdown\b)|\b(?:downed|downing|intercept(?:ed|s|ing|ions?)|neutrali[sz]ed|suppressed|jammed|repelled|repelling|repulsed|parried|parrying|thwarted|foiled|warded off|fend(?:ed|ing) off|beat(?:en|ing)? off|(?:knocked|blown|blasted|picked|plucked|shot|taken) out of the (?:sky|skies|air)|(?:destroyed|stopped|exploded|detonated|blown up|taken out|caught) (?:in (?:the )?(?:air|mid-?air|flight)|mid-?air|before (?:it|they|reaching|hitting))|shooting out of the sky)\b/gi,
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
      /\b(?:moved (?:[^.;]{0,60}? )?out|moved \d+ (?:[^.;]{0,40} )?from|led (?:out|to (?:safety|a shelter|shelters))|taken off|cleared (?:as a precaution|of (?:people|patients|residents|staff))|emptied|forced (?:from|out of)|bussed out|got out|(?:been|were|was) cleared|(?:flew|flown|took|taken|brought|pulled|drove|driven|bussed|airlifted|ferried|got)(?= (?:[^.,;]{1,50} )?out (?:to|via|through|by|over|across|of)\b)|(?:took|taken) out(?= (?:its|their|his|our)\b)|(?:moved|taken|took|carried|brought|transferred|shipped|flew|flown)(?= [^.,;]{1,50} by (?:boat|bus|buses|ferry|train|helicopter)\b)|flew(?= (?!(?:back|home|to|from|in|out|over|off|into|on)\b)[^.,;]{1,50} (?:to|from|back|home)\b)|(?:flown|airlifted|bused|bussed|ferried|medevac(?:ked|ed|uated)|repatriated|relocated|resettled|rehoused)(?= (?:[^.,;]{1,50} )?(?:to|from|back|home)\b)|(?:moved|transferred|sent|taken|relocated|brought|went|led|housed)(?= (?:[^.,;]{1,40} )?(?:to|into|in) (?:an? |the |their )?(?:[\w-]+ )?(?:basements?|cellars?|schools?|sports halls?|gyms?|monaster(?:y|ies)|mosques?|churches|tents|dormitor(?:y|ies)|sanatoriums?|reception cent(?:er|re)s?|temporary (?:\w+ )?(?:accommodation|housing|shelters?|camps?|cent(?:er|re)s?|points?)|safer [\w-]+)\b)|uprooted|displaced(?= (?:[^.;]{1,30} )?(?:on|in the (?:past|last)|since|overnight|from|after|today|yesterday)\b)|driven from|(?:walk(?:ed|ing)|herded|ushered|shepherded|hustled|ordered|helped|stream(?:ed|ing)|trekk(?:ed|ing)|trudged|pour(?:ed|ing)|marched|guided|told to get|got) out of|(?:walk(?:ed|ing)|trekk(?:ed|ing)|trudged|herded|ushered|led|brought down|bussed|bused|taken by bus)(?: (?:on foot|overnight|for \w+|in columns))*(?= to (?:an? |the )?(?:gymnasium|school|shelter|border|church|hall))|left the (?:border|frontline|front-line|combat|war|danger|buffer|grey|gray) (?:zone|area|strip|belt|villages)|left(?= (?:by|through|via) (?:the |two |humanitarian )*corridor)|drove(?= [^.;]{1,30} from (?:their )?homes)|taken out of|escorted out|buses (?:took|carried|picked up|collected)|(?:left|leave|leaving|abandon(?:ed|ing)) their (?:homes|houses|villages)|packed up and left|streamed out|poured out)\b/gi,
    beside: PEOPLE,
    within: 70,
    unless:
      /\b(?:troops|soldiers|forces|fighters|army|ministers?|players|bod(?:y|ies)) (?:have|has|had) left\b|\b(?:aid|supplies|food|goods|grain|equipment|weapons|cargo)\b|\btaken off (?:the )?(?:market|list|table|sale)|\bclear(?:ed)? of (?:charges|mines|debris|snow)|\b(?:uprooted|displaced) (?:[\w,.]+ ){0,4}millions?\b|\bdisplaced (?:people|families|persons|civilians|palestinians|residents)\b|\b(?:sent|taken|led) to (?:\w+ )?school/i,
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
      /\b(?:get (?:out|at least|away)|clear out|pull out|move out|flee|(?:clear|quit|vacate|abandon) (?:the |their )?(?:area|building|buildings|city|town|village|villages|homes?|houses|district|zone|quarter)|(?:leave|evacuate|empty) (?:\w+ )?(?:homes|houses|villages?|area|building|buildings|city|town|towns|district|zone|neighbou?rhoods?)|(?:leave|evacuate)(?= (?:at once|immediately|now))|(?:to|must|should) (?:leave|evacuate|go to(?= \w+,? )|move (?:away|out|south|north|to)|head (?:south|north|for|to)))\b|\b(?:residents|people|inhabitants|families) (?:towards?|out of|away from)\b/i,
    within: 90,
  },
  {
    name: 'fire and rescue',
    type: 'emergency_response',
    strength: 'strong',
    words:
      /\b(?:firefighters?|firemen|repairmen|fire (?:crews?|services?|brigades?)|rescuers?|rescue (?:teams?|workers?|crews?|operations?|work|services?)|emergency (?:crews?|workers?|teams?|repairs?|responders?|services?|repair work)|first responders|paramedics|search (?:teams?|crews?|parties)|volunteers|diggers|repair (?:crews?|work|teams?)|utility (?:crews?|workers?)|utilities|energy workers|power engineers|search and rescue)\b/gi,
    beside:
      /\b(?:work(?:ed|ing|s)?|battl(?:ed|ing|e)|at work|fought|fight(?:ing)?|extinguish\w*|put(?:ting)? out|respond(?:ed|ing)?|under ?way|began|started|search(?:ed|ing)?|comb(?:ed|ing)|digg?(?:ing)?|dug|recover(?:ed|ing)?|pull(?:ed|ing)|clear(?:ed|ing)?|repair(?:ed|ing)|restor(?:ed|ing|e)|dealt|dealing|reached|arriv(?:ed|ing)|deployed|dispatched|act(?:ing)? on|rac(?:ed|ing)|ongoing|on (?:the )?(?:site|scene)|continu(?:e|ed|es|ing))\b/i,
    within: 90,
  },
  {
    name: 'pulled out alive',
    type: 'emergency_response',
    strength: 'strong',
    words:
      /\b(?:pulled|plucked|dug|hauled|winched|lifted|rescued|saved) (?:out )?(?:[\w-]+ ){0,6}?(?:alive|to safety|from (?:the )?(?:\w+ ){0,2}(?:sea|water|rubble|wreckage|debris|ruins|deck|lifeboats?))\b/gi,
  },
  {
    name: 'supply restored',
    type: 'emergency_response',
    strength: 'strong',
    words:
      /\b(?:restor(?:ed|ing)|re-?connect(?:ed|ing)|connected already|supplied again|(?:has|have|had|got) (?:power|light|water|heat|heating|electricity) (?:back|again)|brought back|switched back on|back on ?line|came back(?: on)?|(?:is|are|was|were) back(?: on)?|re-?energi[sz]ed|repaired|returned|resumed|turned back on|patched up)\b/gi,
    beside: SERVICES,
    within: 50,
  },
  {
    name: 'crews at a scene',
    type: 'emergency_response',
    strength: 'strong',
    words:
      /\b(?:crews?|personnel|specialists|sappers|divers|medics|technicians|electricians|linemen|(?:communal|municipal|utility|railway|gas) workers|engineers|firemen|repairmen|rescuers|white helmets|civil defen[cs]e|red crescent|ministry of emergencies|emergency ministry|excavators|bulldozers|cranes|sniffer dogs|residents|neighbou?rs|locals)\b/gi,
    beside:
      /\b(?:digging (?:with|through|for|in|under|out)|dug (?:with|through|for|out)|(?:fighting|fought|battling|battled|tackl(?:ed|ing)|dous(?:ed|ing)|extinguish(?:ed|ing)|put(?:ting)? out|contain(?:ed|ing)) (?:the |a |an |several |two |three )?(?:\w+ )?(?:blazes?|fires?|flames|inferno)|(?:clear(?:ed|ing)|sift(?:ed|ing) through|comb(?:ed|ing)(?: through)?|search(?:ed|ing)(?: through)?|scour(?:ed|ing)|pick(?:ed|ing) through) (?:the |away )?(?:rubble|debris|ruins|wreckage|site|scene|area)|(?:search(?:ed|ing)|look(?:ed|ing)) for (?:survivors|the missing|victims|bodies)|(?:repair(?:ed|ing)?|restor(?:ed|ing|e)|weld(?:ed|ing)?|put up|splic(?:ed|ing)|fix(?:ed|ing)|mend(?:ed|ing)|replac(?:ed|ing)) (?:\w+ )?(?:damaged |power |gas |water |heating )*(?:lines?|pipes?|pipelines?|mains|supply|supplies|power|substation|grid|windows|cables?|roofs?|tracks?|transformers?|\d+ ?kv line))\b/i,
    within: 60,
  },
  {
    name: 'ambulances',
    type: 'emergency_response',
    strength: 'strong',
    words: /\b(?:ambulances?|ambulance (?:crews?|teams?|services?)|fire (?:engines?|trucks?|tenders))\b/gi,
    beside:
      /\b(?:rush(?:ed|ing)|took|taking|ferr(?:ied|ying)|carr(?:ied|ying)|made|making|rac(?:ed|ing)|arriv(?:ed|ing)|brought|bringing|transport(?:ed|ing)|shuttl(?:ed|ing)|stream(?:ed|ing)|sped|dispatched|deployed|respond(?:ed|ing)|sent|scrambled to|at the scene|on the scene)\b/i,
    within: 50,
    unless:
      /\b(?:hit|struck|attacked|damaged|destroyed|targeted|damaging|destroying) (?:an? |the |two |three |several )?(?:ambulances?|fire (?:engines?|trucks?))|\b(?:ambulances?|fire (?:engines?|trucks?)) (?:was|were|crews? (?:was|were)) (?:\w+ )?(?:hit|struck|damaged|destroyed|attacked|targeted|killed|wounded)/i,
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
      /\b(?:entered|reached|arrived|crossed|got (?:\w+ ){0,3}?through|let in|deliver(?:ed|ing)|received|passed|unloaded|(?:air)?dropped|came (?:in|through)|distribut(?:ed|ing)|hand(?:ed|ing)(?: \w+)? out|dol(?:ed|ing) out|g(?:ave|iving)(?: out)?|gives out|serv(?:ed|ing)|cook(?:ed|ing)|docked|(?:brought|brings?|carried|trucked|flew|flown|ferried)(?: in)?|sen(?:t|ding|ds)|set up|opened|ran|running|donated|provid(?:ed|ing)|suppl(?:ied|ying)|allowed (?:in|through))\b/gi,
    beside: RELIEF,
    within: 90,
    unless: /\b(?:no|not|never|n['’]t) (?:\w+ ){0,3}(?:entered|reached|arrived|received|delivered)\b/i,
  },
];
