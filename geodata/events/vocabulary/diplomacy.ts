import type { TriggerRule } from './triggers.ts';

/**
 * Words that tell a meeting, a call or aid. "Said" alone is no event: a statement is not put on the map.
 * Source: own list from diplomatic news; a new word is a change to one line. Patterns are global and linear.
 */
export const DIPLOMACY: readonly TriggerRule[] = [
  {
    name: 'military or other aid',
    type: 'aid',
    strength: 'strong',
    pattern:
      /\b(?:announc(?:ed|es)|pledg(?:ed|es)|approv(?:ed|es)|deliver(?:ed|s)|donat(?:ed|es|e)|allocat(?:ed|es)|spend|provid(?:ed|es|e)|suppl(?:y|ied|ies)|sen[dt]|sending|buy|bought|transfer(?:red)?|unveil(?:ed|s)|sign(?:ed|s) off on)\b[^.;]{0,90}?\b(?:(?:military|humanitarian|financial|security|defen[cs]e|emergency) (?:aid|assistance|support|package)|aid packages?|weapons|arms|ammunition|air[- ]defen[cs]e systems?|patriots?|generators|interceptors|tanks|artillery shells)\b/gi,
  },
  {
    name: 'meeting called off',
    type: 'diplomacy',
    strength: 'strong',
    pattern:
      /\b(?:meetings?|talks|summit|visit|trip|call|negotiations|session|conference)\b[^.;]{0,50}?\b(?:called off|cancel(?:led|ed|s)|postponed|scrapped|put off|fell through|not take place)\b|\b(?:called off|cancel(?:led|ed|s)|postponed|scrapped|put off)\b[^.;]{0,40}?\b(?:meetings?|talks|summit|visit|trip|call|negotiations|session|conference)\b/gi,
  },
  {
    name: 'phone call',
    type: 'diplomacy',
    strength: 'strong',
    pattern:
      /\b(?:phone|telephone|video|conference|joint)[- ](?:calls?|conversations?|conferences?)\b|\b(?:join|joined|hold|held|holds|had|have|make|made|rare|a|the|on) (?:a |the |rare |long |short |another |two-hour |phone )*calls? (?:on|with|between|to)\b|\b(?:spoke|speaks?|speaking|spoken|talk(?:ed|s)?|talking)\b[^.;]{0,40}?\b(?:by (?:phone|telephone)|on the phone|over the phone)\b|\bhold (?:a )?rare call\b|\b(?:will|to|would|going to|due to|set to|expects? to|expected to|plans? to) (?:speak|talk) (?:with|to) (?:the )?(?:\p{Lu}[\p{L}.’'-]*|president|his|her|prime)|\b(?:spoke|speaks?|talked|talks?) (?:again |once again |once more |also |directly )?(?:with|to) (?:the )?(?:\p{Lu}[\p{L}’'-]*)(?: \p{Lu}[\p{L}’'-]*)* (?:president|prime minister|leader|counterpart|\p{Lu})/giu,
  },
  {
    name: 'talks',
    type: 'diplomacy',
    strength: 'strong',
    pattern:
      /\b(?:(?:held|hold|holds|holding|began|begin|start(?:ed)?|conclud(?:ed|e)|wrapp?(?:ed)? up|end(?:ed|s)|resum(?:ed|e)|host(?:ed|s|ing)?|attend(?:ed|s|ing)?|mediat(?:ed|es|ing)|broker(?:ed|s|ing)|led|join(?:ed)?|for)\b[^.;]{0,60}?\b(?:talks|negotiations?|consultations?|discussions?|summit|meetings?|sessions?|round)\b|(?:peace |crunch |direct |indirect |trilateral |bilateral |nuclear |ceasefire |truce |marathon |high-level |emergency |prisoner )*(?:talks|negotiations|summit|consultations)\b[^.;]{0,60}?\b(?:in|at|on|with|between|took place|concluded|began|ended|started|took|are due|will)\b|(?:rounds?|days?|hours?|week) of (?:\w+ ){0,3}(?:talks|negotiations|consultations|discussions)|delegations?\b[^.;]{0,60}?\b(?:met|meet|parted|arrived|gathered|travel(?:led|ed)?|due))\b/gi,
  },
  {
    name: 'met',
    type: 'diplomacy',
    strength: 'strong',
    pattern:
      /\b(?:met|meets|meeting)\b (?:with |for |at |in |on )?(?:the |his |her |their |top |senior |us |u\.s\. |european |foreign )*(?:\p{L}[\p{L}.’'-]*)|\b(?:to|will|would|due to|set to|expected to|scheduled to|planned to|plans to|about to) meet\b|\b(?:meetings?|summit)\b[^.;]{0,30}?\b(?:took place|was held|is scheduled|will take place|was scheduled|in|with|between|of|on)\b|\b(?:peace |crucial |crunch |planned |upcoming |trump-\p{L}+ |\p{L}+-trump |sunday['’]s |monday['’]s |tuesday['’]s |wednesday['’]s |thursday['’]s |friday['’]s |saturday['’]s )+(?:meeting|summit)\b|\bforeign ministers\b[^.;]{0,50}?\b(?:gather(?:ed|ing)?|meeting|met|convened)\b|\bface[- ]to[- ]face\b/giu,
  },
  {
    name: 'visit',
    type: 'diplomacy',
    strength: 'strong',
    pattern:
      /\b(?:visit(?:ed|s|ing)?|arriv(?:ed|es) in|travel(?:l?ed|s|l?ing)? to|flew to|fly(?:ing)? to|stop(?:s|ped|over|ping)? in|making a stop in|on a visit|welcom(?:ed|es)|receiv(?:ed|es) (?:president|prime|foreign|the)|host(?:ed|s)) (?:to |by |in )?(?:\p{L}[\p{L}.’'-]*)/giu,
  },
  {
    name: 'deal',
    type: 'diplomacy',
    strength: 'strong',
    pattern:
      /\b(?:agreed|signed|reached|struck|announced|declared|accepted|brokered|sealed|violated|extended|exchanged|swapped)\b[^.;]{0,50}?\b(?:cease-?fires?|truces?|peace (?:deal|agreement|accord)|deal|agreement|exchange|prisoner swap|prisoners(?: of war)?|memorandum|accord)\b|\b(?:prisoner|pow) (?:swap|exchange)s?\b|\bcease-?fires? (?:was |is |has been |took |came |went |entered )(?:\w+ )?(?:signed|agreed|effect|into force|announced|declared|reached)\b/gi,
  },
];

/** Subjects of talks that are not meetings, and other uses. Matched spans silence triggers inside them. */
export const DIPLOMACY_IDIOMS: readonly RegExp[] = [
  /\b(?:met|meet|meets|meeting) (?:the |its |their |all |any |these |those |our |his |her )*(?:demands?|needs?|goals?|targets?|conditions?|requirements?|deadline|resistance|obligations?|criteria|standards?|maximalist)\b|\bmeeting point\b/gi,
  /\b(?:talk(?:s|ed|ing)? (?:about|of)|speaks? (?:volumes|for (?:them|itself|themselves))|spoke (?:volumes|of|for))\b/gi,
  /\bvisit (?:our|this|the|my) (?:web)?(?:site|page)\b|\bvisitors?\b/gi,
  /\bhost(?:s|ed)? (?:of|nations?|cit(?:y|ies))\b|\bwar talks\b|\bpress (?:conference|briefing)s?\b/gi,
];
