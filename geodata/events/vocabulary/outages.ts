import type { TriggerRule } from './triggers.ts';

/** The name of the rule that reads a failed supply; its mentions are no attack of their own. */
export const OUTAGE = 'outage';

/**
 * Words of power, heat and water that failed. A consequence: at a place that the article tells to be hit it belongs to that strike,
 * elsewhere it is an outage. Source: own list from grid operators' notes, agencies and machine-translated reports.
 */
export const OUTAGES: readonly TriggerRule[] = [
  {
    name: OUTAGE,
    type: 'air_strike',
    strength: 'effect',
    words:
      /\b(?:black-?outs?|power (?:cuts?|outages?|failures?|losses)|outages?|blacked out|brown-?outs?|load[- ]shedding|de-?energi[sz]ed|cut-?offs?)\b|\b(?:without|lost|no|losing|loses|lose|loss of|lacks?|lacked|lacking|lack of|want of|cut|deprived of|short of|shortages? of|knocked out|took out|problems with|interruptions? (?:in|of|to)|disrupt(?:ed|s|ing)|interrupt(?:ed|s|ing)|severed|stripped of|robbed of) (?:[\w-]+ ){0,4}?(?:power|electricity|light|current|heat(?:ing)?|water|gas)\b|\b(?:power|electricity|light|lights|current|heat(?:ing)?|water|gas)(?: suppl(?:y|ies))? (?:[\w-]+ ){0,5}?(?:cut|off|out|failed|fails|knocked|interrupted|disrupted|disappeared|vanished|gone|lost|missing|absent|severed|limited|rationed|shut down)\b|\b(?:plunged|sat|sits|stood|lay|left|remained?|been|were|was|is|are|still)(?: [\w-]+){0,6}? (?:in|into) (?:[\w-]+ )?(?:darkness|the dark)\b|\b(?:went|gone|go|stayed|remained?) dark\b|\b(?:switch(?:ed|ing)?|mov(?:ed|ing)|r[au]n(?:ning)?|operat(?:ed|ing)|work(?:ed|ing)|relied|relies|rely(?:ing)?) (?:\w+ ){0,3}?(?:on|to|onto|with) (?:\w+ ){0,2}?(?:generators?|diesel locomotives|back-?up power|candles)\b|\btaps?(?: [\w-]+){0,5}? (?:ran|run|went|are|were|stayed) dry\b|\b(?:radiators?|batteries) (?:went|are|were|turned|stayed) cold\b|\bwent black\b|\bdisconnected\b|\b(?:partial|patchy|limited|no) (?:\w+ )?supply\b|\boff the grid\b/gi,
    unless:
      /\bwithout (?:gaining|losing|seeking|abuse)|\b(?:gas|water|power) (?:station|pipeline|transit|contract|struggle|politics)|\blights? (?:of|on)\b|\bpower (?:in|to) (?:the )?(?:parliament|kremlin)|\b(?:seiz|com|tak|took|grab|return)\w* (?:to )?power\b|\bin(?:to)? power\b|\bwater (?:cannons?|pistols?)|\bdisconnected from (?:reality|politics)|\b(?:phone|internet|telephone) (?:lines? )?(?:was|were) disconnected/i,
  },
];
