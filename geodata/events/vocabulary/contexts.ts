/**
 * Words around a trigger that say it did not happen (now), or not yet. Source: own lists from news prose; a new word is a line.
 * They are tried on the clause, mostly on the words before the trigger.
 */

/** Possibility, condition, threat, purpose: not something that happened. Tried on the words before the trigger in its clause. */
export const HYPOTHETICAL_BEFORE =
  /\b(?:would|could|may|might|should|can|cannot|if|unless|whether|whenever|(?:each|every) time|threat(?:en(?:ed|s|ing)?)?s?|vow(?:ed|s)?|warn(?:ed|s|ing)?(?: of| about| against)|risk(?:s|ed)?|fear(?:s|ed)?|possib(?:le|ly|ility)|potential(?:ly)?|prevent(?:ed|s|ing)?|deter(?:red)?|avoid(?:ed)?|capable of|ability to|able to|prepar(?:e[ds]?|ing)(?: to| for)?|ready to|plan(?:s|ned|ning)? to|intend(?:s|ed)? to|want(?:s|ed)? to|seek(?:s|ing)? to|refus(?:e|es|ed|ing) to|stop|stopping|halt(?:ing)?|end(?:ing)?|designed to|in case of|in the event of|against (?:future|further|possible)|hopes? (?:of|to|for)|calls? (?:for|on)|call(?:ed|ing) (?:for|on)|demand(?:s|ed)? (?:that|an?)|urge[ds]?|need(?:s|ed)? to|must|in order to|protect(?:ed|ing|s)?(?: \w+){0,3} (?:from|against)|(?:likely|expected|additional|further)(?= \w*$|$))\b/i;

/** "did not", "no", "without": nothing of the kind happened. Tried on the words just before the trigger. */
export const NEGATED_BEFORE =
  /\b(?:not|never|no|without|den(?:y|ied|ies)|neither|nor|\w+n['’]t|lack of|absence of|ruled out|false reports? of|no new)(?: [\w-]+){0,3} ?$|\bden(?:ied|ies|y|ying) (?:that |having |any )?(?:[\w-]+ ){0,6}$/i;

/** "could not be confirmed and were denied": told, but taken back in the same breath. Tried on the words after the trigger. */
export const DENIED_AFTER =
  /\b(?:(?:was|were|been) denied|denied by|(?:proved|turned out(?: to be)?|were|was|are|is) (?:false|untrue|fake|a hoax|not true)|do(?:es)? not correspond to reality|refuted|debunked)\b/i;

/** A campaign or habit, not one event. */
export const CAMPAIGN =
  /\b(?:in recent (?:days|weeks|months|years)|(?:this|last|past) (?:year|months|few (?:weeks|months))|for (?:weeks|months|years)|has intensified|have intensified|intensified its|stepped up|step(?:ping)? up|continu(?:e|es|ing) to|continues its|keeps?|kept|regularly|repeatedly|routinely|often|frequent(?:ly)?|almost (?:daily|nightly)|near-daily|daily|nightly|over the (?:past|last) (?:\w+ )?(?:weeks|months|years?)|throughout the war|during the war|so far this|have (?:been|already) (?:attacking|targeting|striking|hitting)|has been (?:attacking|targeting|striking|pounding)|more and more|all year|once before|on several occasions|the (?:first|second|third|fourth) anniversary)\b/i;

/** "Since October more than 900 have died": the edge of a long stretch. */
export const SINCE =
  /\bsince (?:(?:the|its|his|their) (?:[\p{L}-]+ ){0,2}(?:start|beginning|outbreak|invasion|war|conflict|truce|ceasefire|campaign|offensive|operation|fighting|strikes|attacks|escalation)|(?:19|20)\d\d|\d{1,2} \p{Lu}\p{Ll}+|january|february|march|april|may|june|july|august|september|october|november|december|last|early|late|then)/iu;

/** "the deadliest since the invasion", "the first such raid in 2024": a comparison; what it compares with is no time of the event. */
export const COMPARISON =
  /\bborn in (?:19|20)\d\d\b|\b(?:\p{L}{2,}est|worst|most (?!of)\p{L}+|first|second|third|fourth|fifth|worse)\b[^,;:.–—]{0,50}?\b(?:since|in|of|from|than)\b[^,;:.–—]*/giu;

/** The same for the whole sentence, whatever clause the words stand in. */
export const HABIT =
  /\b(?:in recent (?:days|weeks|months|years)|this (?:year|winter|summer)|(?:has|have) kept \w+ing|regularly|repeatedly|routinely|frequently|almost (?:daily|nightly)|near-daily|all year|throughout the war)\b/i;

/** Long past: history told for background. */
export const HISTORY =
  /\b(?:(?:in|of|since|from|during|by|until|after) (?:(?:early|mid|late|the (?:spring|summer|autumn|fall|winter) of)[- ])?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december),? )?(?:19|20)\d\d|(?:years?|decades?|months|a month|weeks) (?:ago|earlier|before|after)|last (?:year|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter)|that (?:january|february|march|april|may|june|july|august|september|october|november|december|year|spring|summer|autumn|winter)|invasion in|full-scale invasion|world war|historic(?:al)?ly|previously|already (?:been )?(?:hit|attacked|struck)|we (?:shall )?remind|(?:will be|is) recalled|as (?:was )?(?:previously |earlier )?reported(?: earlier)?|earlier it was reported|back in|in the past|cold war|(?:set off|triggered|started|began|sparked|ignited) (?:the|this) (?:\w+ )?(?:war|conflict|offensive))\b/i;

/** Calendar words that make a future event a planned one. */
export const PLANNED =
  /\b(?:will|shall|due to|set to|scheduled|is to|are to|am to|expected to|expects to|plans? to|planned|planning|upcoming|ahead of|going to|about to|prepar\w+ (?:for|to)|tomorrow|en route|on (?:his|her|their|the) way|to meet|to hold|to visit|to speak|to join|to attend)\b/i;

/** Called off. */
export const CANCELLED =
  /\b(?:cancel(?:led|ed|s|lation)?|called off|scrapped|postponed|put off|aborted|fell through)\b/i;

/** Still going on at publication. */
export const ONGOING =
  /\b(?:underway|under way|ongoing|continu(?:es|ing)|still (?:burning|working|searching|going)|are (?:working|battling|fighting|searching)|remains? (?:closed|in force|shut|under))\b/i;

/** Talk of land, plans and terms: names of places here are subjects, not scenes. */
export const NEGOTIATION =
  /\b(?:territor(?:y|ies|ial)|concessions?|cede[ds]?|ceding|annex(?:ed|ation|ing)|peace (?:plan|proposal|deal)|\w+-point (?:peace )?plan|red lines?|demilitari[sz]\w+|security guarantees?|referendum|sovereignty|free economic zone|buffer zone|recogni(?:se|ze|sing|zing|tion of)|withdraw(?:al|s|n)?|membership|occupied territor\w+)\b/i;
