import type { EventType } from '../../model/event.ts';

/** How far a trigger can be trusted alone. */
export type Strength =
  | 'strong' // an attack or a response by itself
  | 'armed' // needs a weapon word in its sentence
  | 'effect'; // a consequence; joins a strike told elsewhere in the article

/** Words that tell an event. Patterns are global, case-insensitive and linear. */
export interface TriggerRule {
  name: string;
  type: EventType;
  strength: Strength;
  words: RegExp;
  /** Must stand in the same part of the sentence (no `;` between), at most `within` characters away, on either side. */
  beside?: RegExp;
  within?: number;
  /** Must not stand there. */
  unless?: RegExp;
}

/**
 * Words of attacks and of what they do; responses are looked for before them, so that "shot down drones" is no strike.
 * Source: own list from reading wire news of several wars; a new word is a change to one line.
 */
export const TRIGGERS: readonly TriggerRule[] = [
  {
    name: 'air attack',
    type: 'air_strike',
    strength: 'strong',
    words:
      /\b(?:air ?strikes?|air ?raids?|(?:drone|missile|rocket|air|aerial|uav|bomb|bombing|combined|ballistic|kamikaze|guided[- ]bomb)[- ](?:attacks?|strikes?|raids?|assaults?|bombardments?|hits?|onslaughts?))\b/gi,
  },
  {
    name: 'came under fire',
    type: 'air_strike',
    strength: 'strong',
    words:
      /\b(?:c[ao]me|comes|coming|been|fell|fallen) under (?:\p{L}+ ){0,2}?(?:fire|attack|shelling|bombardment|assault|blow)\b|\b(?:was|were|been) (?:subjected|exposed) to (?:an? )?(?:\p{L}+ ){0,2}?(?:attacks?|shelling|strikes?|bombardment|fire|blows?)\b|\bunder blow fell\b/giu,
    unless:
      /\bunder (?:\w+ )?(?:fire|attack) (?:for|over|from (?:critics|lawmakers|the opposition|rights))\b|\bsuspicion\b/i,
  },
  {
    name: 'forces struck',
    type: 'air_strike',
    strength: 'strong',
    words:
      /\b(?:idf|army|military|air force|navy|armed forces|warplanes|jets|houthis|hezbollah|rsf|coalition|revolutionary guards?)(?: [\w,'’-]+){0,4}? (?:struck|bombed|attacked|hit|targeted|raided)\b(?! (?:back|by|out|a deal|sanctions))/gi,
  },
  {
    name: 'a weapon destroys',
    type: 'air_strike',
    strength: 'strong',
    words:
      /\b(?:drones?|missiles?|rockets?|shells?|bombs?|mortars?|projectiles?|munitions?|warplanes?|jets|shaheds?["”]?) (?:also |again |then |later |each |have |has |had |that ){0,2}(?:slic(?:ed|es|ing)|tor(?:e|n)|ripp(?:ed|ing)|blew|wreck(?:ed|s|ing)|gutt(?:ed|ing)|obliterat(?:ed|ing)|kill(?:ed|s|ing)|destroy(?:ed|s|ing)|raz(?:ed|ing)|set (?=[^.;]{1,50}(?:ablaze|alight|on fire|fire to))|punch(?:ed|ing)|pierc(?:ed|ing)|br(?:oke|oken|eaking) (?=[^.;]{1,40}(?:window|roof|wall|glass))|smash(?:ed|es|ing)|shatter(?:ed|s|ing)|demolish(?:ed|es|ing)|hit(?:s|ting)?|str(?:uck|ikes|iking)|slamm(?:ed|ing)|slams|flew into|fly into|damag(?:ed|es|ing)|blast(?:ed|s|ing)|bomb(?:ed|s|ing)|pound(?:ed|s|ing)|wound(?:ed|s|ing)|injur(?:ed|es|ing))\b/giu,
  },
  {
    name: 'weapons fall',
    type: 'air_strike',
    strength: 'strong',
    words:
      /\b(?:shells|rockets?|missiles?|bombs?|mortars|projectiles?) (?:(?:again|also|still|later|have|has|had|was|were|said|reported|believed|to) ){0,5}(?:fell|fall|fallen|landed|rained|came down|crossed(?= (?:from|into)))\b/gi,
    unless:
      /\b(?:fell|landed|came down) (?:in|into|over) (?:the )?(?:sea|gulf|open (?:areas?|ground|fields?)|uninhabited)/i,
  },
  {
    name: 'sabotage',
    type: 'other_attack',
    strength: 'strong',
    words: /\b(?:blew up|blown up|dynamited|sabotaged|mined and destroyed)\b/gi,
    beside:
      /\b(?:bridges?|dams?|stations?|substations?|pipelines?|gas|railways?|rail(?:way)? (?:tracks?|lines?)|tracks|power lines?|pylons?|depots?|warehouses?|refiner(?:y|ies)|plants?|trains?|transformers?|towers?|checkpoints?|barracks|mosques?|church(?:es)?|houses?|homes?|buildings?|hospitals?)\b/i,
    within: 60,
    unless: /\b(?:himself|herself|themselves|balloons?|photos?|out of proportion)\b/i,
  },
  {
    name: 'mass attack',
    type: 'air_strike',
    strength: 'strong',
    words:
      /\b(?:barrages?|bombardments?|bombings?|salvos?|volleys?|blitz(?:es)?|onslaughts?|bomb(?:ed|s|arded|ards?)|blitzed|strafed|firebombed|carpet-bombed)\b/gi,
    unless: /\bbombs? (?:shelter|disposal|threat|squad)|\b(?:suicide|car) bomb/i,
  },
  {
    name: 'attack by a side',
    type: 'air_strike',
    strength: 'strong',
    words:
      /\b(?:(?:massive|mass|large-scale|huge|overnight|russian|ukrainian|israeli|iranian|houthi|american|us|u\.s\.|saudi|saudi-led|coalition|indian|pakistani|azerbaijani|armenian|turkish|syrian|rsf|hezbollah|enemy|hostile|retaliatory|deadly|double-tap|precision|brutal),? )+(?:attacks?|strikes?|raids?|assaults?|aggression)\b/gi,
  },
  {
    name: 'weapons on a place',
    type: 'air_strike',
    strength: 'strong',
    words: /\b(?:drones?|missiles?|rockets?|shells|bombs|projectiles) (?:on|at|into|against|over)(?= \p{Lu})/gu,
    unless: /\b(?:talks|deal|agreement|sanctions|ban|report|data|work|lead) (?:on|over)\b/i,
  },
  {
    name: 'shelling',
    type: 'shelling',
    strength: 'strong',
    words:
      /\b(?:trad(?:ed|ing)|exchang(?:ed|ing)) (?:[\w-]+ ){0,4}?fire\b|\bexchanges? of (?:\w+ )?(?:fire|gunfire|shells)\b|\bshell(?:ed|ings?)\b|\bfired (?:on|upon)\b(?! by)|\b(?:mortar|artillery|machine-gun|tank)(?: and [\w-]+)? fire\b|\b(?:artillery|mortar) (?:fire|attacks?|strikes?|duels?|rounds?)\b|\bartillery (?:fired|hit|struck|pounded)\b|\bcross-border fire\b/gi,
  },
  {
    name: 'ground attack',
    type: 'ground_attack',
    strength: 'strong',
    words:
      /\b(?:gunmen|militants|insurgents|troops|soldiers|fighters|forces|rebels|m23|militiamen|paramilitaries|attackers|assailants|bandits|jihadists|settlers|rsf) (?:[\w-]+ ){0,2}?(?:stormed|raided|overran|marched into|pushed into|ambushed|opened fire|killed|shot|executed|massacred|torched|attacked|abducted)\b|\bground (?:assault|attack|incursion)s?\b|\b(?:ambush(?:ed|es)?|stormed|overran|suicide (?:bomb(?:er|ing)|attack(?:er)?)s?|car bomb(?:ing)?s?|truck bombs?|roadside bombs?|improvised explosive devices?|bomb (?:blasts?|explosions?)|shooting attacks?|assassinat(?:ed|ion)|targeted killings?|massacred?)\b/gi,
  },
  {
    name: 'forces enter',
    type: 'ground_attack',
    strength: 'strong',
    words:
      /\b(?:[Tt]roops|[Ss]oldiers|[Ff]ighters|[Ff]orces|[Rr]ebels|[Mm]ilitants|[Ii]nsurgents|[Pp]atrols?|[Tt]anks|[Cc]olumns?|[Vv]ehicles|[Pp]aratroopers|[Cc]ommandos|M23|RSF) (?:\w+ ){0,4}?(?:entered|went into|moved into|advanced into|walked into|pushed into|crossed into|rolled into|swept into|burst into) (?=\p{Lu}|the (?:\p{Ll}+ )?(?:town|village|city|camp|hamlet|suburb|outskirts)\b)/gu,
    unless:
      /\b(?:syrian|government|peacekeep\w*|un|relief) (?:troops|soldiers|forces) (?:\w+ ){0,2}?(?:entered|went into|moved into)/i,
  },
  {
    name: 'clashes',
    type: 'ground_attack',
    strength: 'strong',
    words:
      /\b(?:clashes|fighting|gun ?battles?|firefights?|skirmishes|street battles?) (?:\w+ ){0,8}?(?:erupted|broke out|flared|raged|left|killed|spread|resumed|(?:was|were) (?:reported|heaviest|fiercest)|took place|went on|continued|entered (?:a|its))\b/gi,
    unless: /\b(?:has|have) (?:killed|left|spread|raged)\b/i,
  },
  {
    name: 'shooting',
    type: 'ground_attack',
    strength: 'strong',
    words:
      /\b(?:shot (?:dead|at|and killed)|opened (?:\w+ )?fire|gunfire|gunshots?|sniper fire|(?:were|was) shot|(?:was|were|been) fired (?:at|on|upon)|machine[- ]gun fire|tank fire)\b(?! down)/gi,
    unless:
      /\b(?:missiles?|rockets?|drones?|uavs?|shells?|bombs?|projectiles?|mortars?|salvos?|flares?) (?:\w+ ){0,3}?(?:was|were|been) fired\b/i,
  },
  {
    name: 'launched weapons',
    type: 'air_strike',
    strength: 'armed',
    words:
      /\b(?:launch(?:ed|es|ing)|fir(?:ed|es|ing)|unleash(?:ed|es|ing)?|hurl(?:ed|s)|lobbed|rain(?:ed|s|ing)|sent|sending|used (?=(?:\w+ ){0,3}?\d)|employed (?=(?:\w+ ){0,3}?\d)|expended|(?:let )?loosed?|dropp(?:ed|ing)|directed)\b/gi,
    beside:
      /\b(?:drones?|uavs?|missiles?|rockets?|shells?|bombs?|projectiles?|munitions?|shaheds?|attacks?|strikes?|assaults?|barrages?|raids?|salvos?|artillery|grenades?|explosives?)\b/i,
    within: 80,
  },
  {
    name: 'attacked',
    type: 'air_strike',
    strength: 'armed',
    words:
      /\b(?:attack(?:ed|ing)|struck|striking|hit(?:ting)?|pound(?:ed|s|ing)|target(?:ed|ing)|pummell?(?:ed|ing)|hammer(?:ed|s|ing)|blasted|slamm(?:ed|ing) into|crash(?:ed|es|ing) (?:into|on|in|at|near)|fell (?:on|in|near|onto)|land(?:ed|ing) (?:in|on|near|by|beside|inside|outside|close)|com(?:e|ing) down on|came (?:down|in) on|came down|turn(?:ed|s|ing)(?= [^.;,]{1,50} into (?:an? )?(?:wall of|inferno|rubble|ruins|carnage|hell|fireball|sea of|ball of))|went up in (?:smoke|flames)|(?:impacts?|hits) (?:were|was|have been|has been) (?:recorded|registered|logged|counted|noted|reported)|explod(?:ed|es|ing)|detonated|impacted|t(?:ore|orn) (?:through|into|open|apart)|ripped (?:through|into|open|apart)|raided|assaulted|flew into|blown (?:up|apart|to (?:bits|pieces))|blew up|razed|torched|torpedoed|peppered|scorched|gutted|cut down|went (?:after|for)|gone (?:after|for)|aimed at|(?:took|taken|taking|knocked|wiped) out(?= (?:an? |the |two |three |several |its |dozens|\d))|(?:was|were|been) wiped out|(?:sustain|suffer)(?:ed|s) (?:\w+ ){0,2}damage|direct hits?|reduced to (?:rubble|ruins)|left in ruins|(?:^|\. )suffered(?= \p{Lu})|under (?:attack|fire)|levell?ed|flatten(?:ed|s)|smashed|shattered|pulveri[sz]ed|demolished|obliterated|incinerated|sliced (?:into|through)|plough?ed into|plunged into(?! (?:\w+ )?(?:darkness|dark|chaos|crisis|mourning|war|recession|debt)\b)|rammed|swarm(?:ed|s)|pelted|battered|(?:brought|took) down(?= [^.;,]{0,40}\b(?:tower|building|block|minaret|bridge|high-rise|house)))\b/giu,
  },
  {
    name: 'weapons reach',
    type: 'air_strike',
    strength: 'armed',
    words: /\breach(?:ed|es)\b/gi,
    beside: /\b(?:drones?|uavs?|missiles?|rockets?|shells|projectiles|bombs|shaheds?|gerans?|barrages?|salvos?)\b/i,
    within: 50,
  },
  {
    name: 'damage by weapons',
    type: 'air_strike',
    strength: 'armed',
    words:
      /\b(?:damag(?:ed|es|ing)|destroy(?:ed|s|ing)|wrecked|ablaze|on fire|alight|caught fire|spark(?:ed|s|ing)|caus(?:ed|es|ing)|kill(?:ed|s|ing)|wound(?:ed|s|ing)|injur(?:ed|es|ing)|shook|shak(?:es|ing)|rock(?:ed|s|ing))\b/gi,
  },
  {
    name: 'debris',
    type: 'air_strike',
    strength: 'armed',
    words:
      /\b(?:debris|wreckage|shrapnel|(?:falling|drone|missile|rocket) fragments|remains of (?:a|the) (?:drone|missile|rocket|projectile))\b/gi,
    beside: /\b(?:broken|lay|scattered|fell|falling|found|landed|hit|damaged|sparked|caused|came down)\b/i,
    within: 60,
  },
  {
    name: 'consequence',
    type: 'air_strike',
    strength: 'effect',
    words:
      /\b(?:attacks?|strikes?|raids?|assaults?|deaths?(?= (?:is|are|was|were|has been|have been) (?:also )?(?:reported|confirmed|recorded))|blows?(?= (?:on|against|to) )|explosions?|blasts?|bod(?:y|ies)|killed|slain|murdered|massacred|martyred|perished|los(?:t|ing) (?:their|his|her) li(?:fe|ves)|maimed|injured|wounded|dead|died|hurt|casualt(?:y|ies)|fatalit(?:y|ies)|death toll|in hospital|hospitali[sz]ed|damaged|destroyed|ablaze|alight|in flames|fires?(?! (?:brigade|engine|truck|train|service|department|group|crew|team|safety|station|unit|position|support|control|chief))|blaze|flames|craters?)\b/gi,
  },
];

/** Uses of the same words that are no attack and no response. Source: own list; they silence triggers inside them. */
export const IDIOMS: readonly RegExp[] = [
  /\b(?:strik\w+|struck) (?:a |an |the )?(?:\w+ )?(?:deal|balance|agreement|accord|bargain|chord|tone|note|pact|compromise)\b/gi,
  /\b(?:hunger|general|rail|labou?r|dock|transport) strikes?\b|\bon strike\b|\bstrike action\b/gi,
  /\b(?:heart|panic|cyber|verbal)[- ]?attacks?\b|\battack(?:ed|ing|s)? (?:the |his |her )?(?:plan|proposal|idea|decision|record|policy|critics|media|press)\b|\battacks? on (?:the |his |her |their )?(?:press|media|journalism|democracy|freedoms?|rights|judiciary|institutions|currency|dignity|character|reputation|minorit\w+)\b/gi,
  /\blaunch\w* (?:an? |the |its |his |their |new |criminal )*(?:investigation|inquiry|probe|appeal|campaign|initiative|website|app|book|product|satellite|programme|program|project|service|bid|process|review|case|search|rescue)\b/gi,
  /\bfir(?:ed|es|ing) (?:him|her|them|the (?:minister|official|head|chief|manager|coach|director|editor|general))\b|\bfired from (?:his|her|their|the) (?:post|job|position|role)\b/gi,
  /\bhit(?:s|ting)? (?:back|out|a record|record|new (?:highs?|lows?)|(?:the )?headlines|by (?:sanctions|tariffs|inflation))\b|\bhard[- ]hit\b|\bstruck (?:the same|a different|a similar|by (?:the|how|his|her))\b|\bhit(?:s|ting)? (?:the )?(?:economy|markets?|prices|exports)\b/gi,
  /\breach(?:ed|es)? (?:an? |the |its |out )*(?:\w+ )?(?:deal|agreement|accord|compromise|consensus|conclusion|settlement|record|level|peak|high|total|end|understanding|readiness|state|target)\b/gi,
  /\btarget(?:ed|ing|s)? (?:sanctions|tariffs|measures)\b|\bon target\b/gi,
  /\b(?:strike|attack|strike and decoy) (?:drones?|uavs?|aircraft|jets?|helicopters?|submarines?|capabilit\w+|groups?|force)\b|\bstrategic bombers?\b|\bpeace ?(?:talks|deal|plan)\b/gi,
  /\b(?:brutal|heavy|major|severe) blow\b|\bunder fire (?:for|over|from critics)\b|\bcease-?fires?\b|\bsen(?:t|ding) (?:a |an |the |military )*(?:message|letter|note|signal|envoys?|delegation|team|invitation|proposal|statement|condolences|aid|weapons|arms|troops)\b|\bdropp(?:ed|ing) (?:its|his|her|their|the|out|by|to|charges)\b|\brain(?:ed|s|ing)? (?:heavily|all day)\b/gi,
  /\bdestabili[sz]ed\b|\bdeadly serious\b|\bdead ?(?:line|lock\w*|end)\b|\b(?:no )?matter of fact\b|\bimpos(?:ed|ing) restrictions\b|\b(?:four|\d+)-day shutdown\b|\bgovernment shutdown\b/gi,
];
