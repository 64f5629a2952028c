import type { TriggerRule } from './triggers.ts';

/** Those who take places. */
const TAKERS =
  /\b(?:troops|soldiers|fighters|forces|rebels?|insurgents?|militants?|militias?|militiamen|paramilitar(?:y|ies)|army|military|marines|paratroopers|brigades?|battalions?|units?|factions?|groups?|guerrillas?|resistance|separatists|jihadists|alliance|rsf|m23|hts|sdf|junta|division)\b/i;

/**
 * Words that tell how a place changed hands. The verb's object must be a place, by its noun or its capital: "captured a pilot" is none.
 * Source: own list from news of ground wars (Ukraine, Sudan, Congo, Syria, Myanmar); a new word is a change to one line.
 */
export const ADVANCES: readonly TriggerRule[] = [
  {
    name: 'place taken',
    type: 'ground_attack',
    strength: 'strong',
    words:
      /\b(?:captured|recaptured|seized|re-?took|retaken|took|taken|wrested|overran|liberated|regained|conquered|stormed|occupied|won back|took over)(?= (?:(?:full|complete|partial|back|control|of|over|the|an?|two|three|four|five|six|several|all|most|parts|neighbou?ring|strategic|key|nearby|border|besieged|rebel-held|major|main|eastern|western|northern|southern|central|more) ){0,5}(?:town|city|cities|village|settlement|district|quarter|suburb|capital|airport|airfield|air base|base|barracks|garrison|refiner|dam|border crossing|bridge|depot|station|plant|mine|camp|hill|heights|outpost|checkpoint|headquarters|\p{Lu}\p{L}+(?![\p{L}'’-]| (?:soldier|fighter|pilot|troop|officer|citizen|ship|vessel|tanker))))/gu,
    beside: TAKERS,
    within: 110,
    unless:
      /\b(?:took|taken) (?:place|part|office|off|note|aim|refuge|shelter|cover|effect)\b|\b(?:photo|picture|video|footage)s? (?:taken|captured)\b/i,
  },
  {
    name: 'place lost',
    type: 'ground_attack',
    strength: 'strong',
    words:
      /\b(?:fell (?:to|into the hands of|under the control of)(?= (?:the |\p{Lu}|\p{Ll}+-(?:led|backed))[^.;]{0,40}\b(?:troops|forces|fighters|rebels?|insurgents?|militants?|army|group|militia|paramilitar\w+|RSF|M23|HTS|junta)\b)|changed hands|(?:came|come|comes) under (?:the )?(?:full )?control of)/gu,
  },
  {
    name: 'capture of a place',
    type: 'ground_attack',
    strength: 'strong',
    words:
      /\b(?:capture|recapture|seizure|takeover|retaking|fall|storming) of(?= (?:the (?:\p{Ll}+ ){0,2}(?:town|city|village|settlement|airport|base|capital)\b|\p{Lu}))/gu,
    beside:
      /\b(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|overnight|as of|completed?|announced|this (?:morning|week)|\w+day (?:morning|night|evening))\b/i,
    within: 60,
    unless:
      /\b(?:ordered|plan|planned|possible|threat\w*|attempt\w*|prevent\w*|after|since|before) (?:the |a )?(?:\p{Ll}+ )?(?:capture|seizure|fall|takeover|storming) of/iu,
  },
];
