import type { Cue } from './cue.ts';
import { CASUALTIES } from './vocabulary-casualties.ts';

const PERSON: Cue['of'] = ['person', 'none'];
const WEAPON: Cue['of'] = ['weapon', 'none'];
const FLYING: Cue['of'] = ['weapon', 'none', 'aircraft', 'target'];
const BUILDING: Cue['of'] = ['building'];

const words = (cue: Cue, list: string): [string, Cue][] => list.split('|').map((phrase) => [phrase, cue]);

/** Weapons: fired, stopped, lost on the way, got through. */
const WEAPONS: [string, Cue][] = [
  ...words({ measure: 'launched', role: 'either', of: WEAPON, one: true }, 'launched|fired'),
  ...words({ measure: 'launched', role: 'object', of: WEAPON, one: true }, 'launching|firing|fires|launches'),
  ...words(
    { measure: 'launched', role: 'either', of: WEAPON },
    'unleashed|hurled|rained|deployed|used|sent|lobbed|dropped|dispatched|released|directed|involved|flung|pumped|loosed',
  ),
  ...words(
    { measure: 'launched', role: 'object', of: WEAPON },
    'unleashing|unleashes|sending|sends|hurling|hurls|using|deploying|dropping|drops|raining|launch|fire|involving|barrage of|barrages of|salvo of|salvos of|wave of|swarm of|' +
      'swarms of|volley of|fleet of|onslaught of|hail of|attack of|raid of|strike of|launch of|attack by|raid by|consisting of|made up of|comprising',
  ),
  ...words(
    { measure: 'launched', role: 'object', of: ['weapon'] },
    'total at|tally at|counted|counting|comprised|comprises|consisted of|numbered',
  ),
  ...words(
    { measure: 'launched', role: 'subject', of: ['weapon'] },
    'targeted|targeting|attacked|attacking|flew|took off|headed|heading|were involved|took part|entered|crossed|approached|approaching|swarmed|aimed|participated|have been launched|bombarded|pounded|hammered|blitzed|battered|rained down|rained',
  ),
  ...words(
    { measure: 'intercepted', role: 'either', of: FLYING },
    'shot down|intercepted|downed|brought down|taken down|took down|knocked down|shot out of the sky|blown out of the sky|shot - down|fired down|knocked out of the sky|swatted|swatted down|batted down|batted away|foiled|felled|parried|swept from the sky|blasted out of the sky|zapped|splashed|' +
      'downed or suppressed|shot down or suppressed|shot down or jammed|downed or jammed|shot down and suppressed|downed and suppressed|neutralised or suppressed|neutralized or suppressed|' +
      'destroyed or suppressed|intercepted or jammed|intercepted or suppressed|neutralised|neutralized|stopped',
  ),
  ...words(
    { measure: 'intercepted', role: 'either', of: WEAPON },
    'destroyed|repelled|taken out|took out|knocked out|eliminated|thwarted|repulsed|blocked|claim|claims|dealt with',
  ),
  ...words(
    { measure: 'intercepted', role: 'object', of: FLYING },
    'shooting down|shoots down|shoot down|intercepting|intercepts|downing|downs|destroying|destroys|neutralising|neutralizing|repelling|bringing down|taking down|taking out|interception of|destruction of|downing of|accounted for|disposed of|picked off',
  ),
  ...words(
    { measure: 'lost', role: 'either', of: WEAPON },
    'jammed|suppressed|electronically suppressed|lost from radar|lost track of|diverted|locationally lost|lost in location|disabled by electronic warfare|lost location|spoofed',
  ),
  ...words(
    { measure: 'lost', role: 'subject', of: WEAPON },
    'went off radar|went off the radar|disappeared from radar|disappeared from the radar|vanished from radar|vanished from the radar|dropped off radar|dropped off the radar|' +
      'failed to reach|did not reach|never reached|lost|were lost|lost their way|locationally|crashed|fell short|disappeared|fell on their own',
  ),
  ...words(
    { measure: 'hit', role: 'subject', of: ['weapon'] },
    'hit|struck|got through|penetrated|evaded|broke through|made impact|impacted|landed|reached their targets|exploded|slammed into|crashed into|fell on|fell in|came down|smashed into|tore into|tore through|ripped into|ripped through|ploughed into|plowed into|plunged into|hits|strikes',
  ),
  ...words(
    { measure: 'hit', role: 'object', of: ['weapon'] },
    'hits of|hits by|impacts of|impact of|direct hits by|struck by|hit by|impacts by|hits from',
  ),
];

/** Harm to buildings, places under fire, alerts, airports, evacuations. */
const REST: [string, Cue][] = [
  ...words(
    { measure: 'buildings_destroyed', role: 'either', of: BUILDING },
    'destroyed|levelled|leveled|flattened|razed|demolished|ruined|reduced to rubble|burned down|burnt down',
  ),
  ...words(
    { measure: 'buildings_destroyed', role: 'object', of: BUILDING },
    'destroying|levelling|flattening|razing|destroys',
  ),
  ...words(
    { measure: 'buildings_damaged', role: 'either', of: BUILDING },
    'damaged|partially destroyed|partly destroyed|partially damaged|set on fire|set ablaze|badly damaged',
  ),
  ...words(
    { measure: 'buildings_damaged', role: 'object', of: BUILDING },
    'damaging|damages|damage to|windows in|windows of',
  ),
  ...words(
    { measure: 'buildings_damaged', role: 'subject', of: BUILDING },
    'caught fire|suffered damage|sustained damage|had windows|on fire|were on fire',
  ),
  ...words(
    { measure: 'locations_hit', role: 'either', of: ['place', 'target'] },
    'hit|attacked|struck|targeted|shelled|bombed|bombarded|pounded|damaged',
  ),
  ...words(
    { measure: 'locations_hit', role: 'object', of: ['place', 'target'] },
    'hitting|attacking|striking|targeting|shelling|bombing|hits|strikes|recorded at|recorded in|impacts at|hits at|strikes on|strike on|attacks on|attack on|raids on|raid on|shelling of|bombing of|bombardment of',
  ),
  ...words({ measure: 'locations_hit', role: 'subject', of: ['place', 'target'] }, 'came under|come under|were under'),
  ...words(
    { measure: 'evacuated', role: 'either', of: PERSON },
    'evacuated|moved to safety|taken to safety|brought to safety|led to safety|ferried to safety|bused out|bussed out|relocated|moved out|airlifted out|bused to safety|moved to safer areas|moved to safer places|taken out of the area',
  ),
  ...words(
    { measure: 'evacuated', role: 'object', of: PERSON },
    'evacuating|evacuation of|evacuates|forced the evacuation of|forcing the evacuation of',
  ),
  ...words(
    { measure: 'evacuated', role: 'subject', of: PERSON },
    'had to leave their homes|were forced from their homes',
  ),
  ...words(
    { measure: 'airports_closed', role: 'either', of: ['airport'] },
    'closed|shut|suspended|shut down|halted|closed down|restricted|shuttered',
  ),
  ...words(
    { measure: 'airports_closed', role: 'object', of: ['airport'] },
    'closing|shutting|closes|shuts|closure of|shutdown of|shutting down|suspending|operations at|flights at|traffic at',
  ),
];

/** Every cue by its words; one form may stand for several measures ("destroyed": drones or houses), told apart by what is counted. */
export const CUES: [string, Cue][] = [...CASUALTIES, ...WEAPONS, ...REST];

/** Drones "sent" or "deployed" may be aid or stock: these count only where the sentence speaks of an attack. */
export const LOOSE_LAUNCHES = new Set(
  'counted counting comprised comprises numbered deployed deploying used using sent sending sends dispatched released directed involved involving'.split(
    ' ',
  ),
);

/** … or of one of these. */
export const ATTACK_SIGNS = /^(?:overnight|night|against|towards|targets|wave|morning|russia|enemy)$/;

/** Verbs of attack that make "with N drones" a launch. */
export const ATTACK_WORDS = new Set(
  (
    'attack attacks attacked attacking strike strikes struck striking bomb bombed bombing pound pounded pounds pounding hit hits hitting target targeted targeting ' +
    'shell shelled shelling bombard bombarded assault assaulted barrage salvo salvos volley blitz pummelled pummeled hammered battered raid raided onslaught bombardment offensive blasted'
  ).split(' '),
);

/** Forms of to be and to have, and what may stand between them and a participle. */
export const PASSIVE_AUXILIARIES = new Set('was were been being be is are get got gets getting'.split(' '));
export const AUXILIARIES = new Set([...PASSIVE_AUXILIARIES, ...'has have had having remain remained left'.split(' ')]);
