import type { TriggerRule } from './triggers.ts';

const TALKS =
  /\b(?:talks|negotiations?|consultations?|discussions?|summit|meetings?|sessions?|round|delegations?|conference|gathering)\b/i;
const AID =
  /\b(?:(?:military|humanitarian|financial|security|defen[cs]e|emergency) (?:aid|assistance|support|package)|aid packages?|weapons|arms|ammunition|air[- ]defen[cs]e systems?|patriots?|generators|transformers|interceptors|helicopters|fighter jets|armou?red vehicles|artillery shells)\b/i;

/**
 * Words that tell a meeting, a call or aid. "Said" alone is no event: a statement is not put on the map.
 * Source: own list from diplomatic news; a new word is a change to one line. Patterns are global and linear.
 */
export const DIPLOMACY: readonly TriggerRule[] = [
  {
    name: 'aid',
    type: 'aid',
    strength: 'strong',
    words:
      /\b(?:announc(?:ed|es)|pledg(?:ed|es)|approv(?:ed|es)|deliver(?:ed|s)|donat(?:ed|es|e)|sends|sending|allocat(?:ed|es)|spend|provided|supplied|bought|to buy|transferred|unveil(?:ed|s))\b/gi,
    beside: AID,
    within: 110,
    unless: /\bdeliver\w* (?:[\w-]+ ){0,3}(?:strikes?|blows?|attacks?)\b/i,
  },
  {
    name: 'meeting called off',
    type: 'diplomacy',
    strength: 'strong',
    words: /\b(?:called off|cancel(?:led|ed|s)|postponed|scrapped|put off|fell through)\b/gi,
    beside: /\b(?:meetings?|talks|summit|visit|trip|call|negotiations|session|conference)\b/i,
    within: 60,
  },
  {
    name: 'phone call',
    type: 'diplomacy',
    strength: 'strong',
    words:
      /\b(?:tele)?phoned\b|\breceived a (?:phone )?call from\b|\b(?:phone|telephone|video|conference) (?:calls?|conversations?)\b|\b(?:by (?:phone|telephone)|on the phone|over the phone|rare call|join a call|call (?:with|between) )\b/gi,
  },
  {
    name: 'to speak with',
    type: 'diplomacy',
    strength: 'strong',
    words:
      /\b(?:will|would|going to|due to|set to|expected to|is to|plans? to) (?:speak|talk) (?:with|to)\b|\bgoing to be (?:talking|speaking) (?:with|to)\b|\b(?:spoke|spoken|talked) (?:(?:again|once again|once more|also|directly) )?(?:with|to)\b/gi,
    unless:
      /\b(?:to|with) (?:reporters|journalists|the press|media|cnn|bbc|reuters|politico|axios|lawmakers|parliament|afp|ap)\b/i,
  },
  {
    name: 'talks',
    type: 'diplomacy',
    strength: 'strong',
    words:
      /\b(?:held|hold|holds|holding|began|begin|started|concluded?|wrapped up|ended|closed|opened|adjourned|collapsed|broke up|resumed|schedul(?:ed|es)|conven(?:ed|es|ing)|host(?:ed|s|ing)?|attend(?:ed|s|ing)?|mediat(?:ed|es|ing)|brokered|led|parted|met|meet|gathered|took place|due|join(?:ed)?|downgrad(?:ed|es)|upgraded|broke (?:off|down)|dragged on|went ahead|stalled|cut short|walked out of|left(?= the \w+ (?:summit|gathering|meeting|conference|talks))|for (?:crunch |peace |fresh |new |more |high-level )?(?=talks|consultations|negotiations)|day of|days of|week of|round of|rounds of|hours of|results of)\b/gi,
    beside: TALKS,
    within: 60,
  },
  {
    name: 'meeting',
    type: 'diplomacy',
    strength: 'strong',
    words:
      /\b(?:meetings?|summit)\b|\b(?:to |will |would |due to )(?:gather|convene|assemble|sit down)\b|\b(?:will|is to|is due to) (?:take up|debate|discuss)(?= (?:the |this )?(?:matter|issue|question|crisis|attack|strike|situation))/gi,
    beside:
      /\b(?:will|took place|was held|scheduled|to (?:discuss|dominate)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day['’]s|productive|ahead of)\b/i,
    within: 70,
  },
  {
    name: 'met',
    type: 'diplomacy',
    strength: 'strong',
    words:
      /\b(?:(?:was|were) received|received by|received (?=[\p{L}-]+ (?:[\p{L}-]+ )?(?:in|at) )|received (?=(?:the |his |her )?(?:[\p{L}-]+ )?(?:ambassadors?|envoys?|delegations?|(?:prime |foreign |defen[cs]e )?ministers?|president|premier|commanders?)\b)|on the (?:margins|sidelines) of|(?:to|will|would) (?:see|receive) (?=both (?:leaders|presidents|sides)|the two|his counterpart|her counterpart|the \w+ (?:president|minister|envoy|leader))|sat down with|hours with|hosted (?:them|his|her|colleagues|counterparts|ministers|leaders)|met|meets|to meet|will meet|meet with|meeting with|meeting in|meeting at)\b/giu,
  },
  {
    name: 'visit',
    type: 'diplomacy',
    strength: 'strong',
    words:
      /\b(?:visit(?:ed|s|ing)?|arriv(?:ed|es) in|travel(?:l?ed|s|l?ing) to|flew to|fly(?:ing)? to|(?:a )?stop(?:s|ped|over)? in|welcom(?:ed|es)|gathered in(?= \p{Lu})|(?:is|was|were|will be) in(?= \p{Lu}\p{L}+(?: on \p{Lu}\p{L}+)?,? (?:where|to|for)\b))\b/giu,
    beside:
      /\b(?:president|minister|envoys?|leaders?|chancellor|secretary|king|delegations?|delegates|mediators?|negotiators?|officials?|premier|counterparts?|on a visit|putin|zelensk\w+|trump)\b/i,
    within: 90,
  },
  {
    name: 'visit',
    type: 'diplomacy',
    strength: 'strong',
    words:
      /\b(?:flew|flies|fl(?:ew|ying) out|travel(?:l?ed|s|l?ing)|went|head(?:ed|s|ing)|returned|rushed|hurried|jet(?:s|ted)(?: off)?|landed|touched down|arriv(?:ed|es)|took off|left|leaves|departed|set off|sets off) (?:to|for|in|at) (?=\p{Lu}[^.;]{1,70}\b(?:to (?:discuss|meet|hold|see|talk|brief|press|lobby|attend|push|sign)|for (?:\w+ ){0,3}(?:talks|consultations|negotiations|pow-wow|summit|meeting)|where (?:he|she|they|leaders|nato|eu|g7|the \p{L}+) (?:is|are|will|would|was|were|meet|dine|gather|hold)\b))/giu,
  },
  {
    name: 'plan put forward',
    type: 'diplomacy',
    strength: 'strong',
    words:
      /\b(?:present(?:ed|s|ing)|submit(?:ted|s)|tabled?|put forward|circulat(?:ed|es)|handed over|deliver(?:ed|s))\b/gi,
    beside:
      /\b(?:bridging|peace|truce|cease-?fire|draft|compromise|revised|updated|roadmap|counter-?) ?(?:plan|proposals?|text|offer|draft|formula|resolution|roadmap)\b/i,
    within: 50,
  },
  {
    name: 'expected somewhere',
    type: 'diplomacy',
    strength: 'strong',
    words:
      /\b(?:is|are|was|were) (?:expected|awaited|due) (?:(?:this \w+ |on \w+ |back )?in(?= \p{Lu})|here(?= (?:on|this|next|tomorrow|today)\b))/gu,
    unless:
      /\b(?:results?|reports?|rain|storm|snow|verdict|ruling|elections?|deliver\w+|shipments?) (?:is|are|was|were) /i,
  },
  {
    name: 'protest',
    type: 'diplomacy',
    strength: 'strong',
    words:
      /\b(?:summon(?:ed|s|ing)?|called in|lodg(?:ed|es|ing)|handed|hand(?:s|ing) over|deliver(?:ed|s)|sen(?:ds?|t)|request(?:ed|s)|asked for)\b/gi,
    beside:
      /\b(?:ambassador|high commissioner|consul(?: general)?|diplomats?|military attach[eé]|charg[eé] d['’]affaires|envoy|protest|notes? of protest|protest notes?|diplomatic notes?|a note|consultations|emergency (?:meeting|session))\b/i,
    within: 70,
  },
  {
    name: 'on the way',
    type: 'diplomacy',
    strength: 'strong',
    words:
      /\b(?:(?:[Oo]n|[Dd]uring) (?:a|an official|an unannounced|his|her|their) (?:visit|trip|tour)|a (?:visit|trip) to(?= \p{Lu})|[Ee]n route to|on (?:his|her|their) way to)\b/gu,
  },
  {
    name: 'deal',
    type: 'diplomacy',
    strength: 'strong',
    words:
      /\b(?:agreed|signed|announced|declared|accept(?:s|ed)?|brokered|sealed|settled? on|swapped|exchanged|t(?:akes?|ook) effect|c[ao]me into force|entered into force|went into effect)\b/gi,
    beside:
      /\b(?:cease-?fires?|truces?|peace (?:deal|agreement|accord)|exchange of prisoners|prisoner (?:swap|exchange)|prisoners(?: of war)?|memorandum|letters? of intent|(?:defen[cs]e|security|trade) (?:pact|agreement|treaty)|stop (?:all )?(?:firing|fighting|fire)|end (?:hostilities|the fighting))\b/i,
    within: 60,
  },
];

/** Other uses. Matched spans silence triggers inside them. */
export const DIPLOMACY_IDIOMS: readonly RegExp[] = [
  /\b(?:met|meet|meets|meeting) (?:the |its |their |all |any |these |those |our |his |her |putin['’]s )*(?:demands?|needs?|goals?|targets?|conditions?|requirements?|deadline|resistance|obligations?|criteria|standards?|maximalist)\b/gi,
  /\bspeaks? (?:volumes|for (?:them|itself|themselves))\b|\bspoke (?:volumes|of|for)\b/gi,
  /\bpress (?:conference|briefing)s?\b|\bnews (?:conference|briefing)s?\b|\bmeeting point\b|\bhost (?:of|nation|cities)\b/gi,
];
