/** Words before a verb that make it no fact: plans, conditions, abilities, threats, demands. */
export const UNREAL_BEFORE = new Set(
  (
    'could would may might can if should unless will plan plans planned planning intend intends hopes threatened threatens threaten able capable capacity ' +
    'potentially possibly wants want promised vowed pledged unable to-be ready prepared expected expects fear feared fears aims tried tries trying attempt attempted attempting seeks ordered capable hypothetical'
  ).split(' '),
);

/** Openings of a stretch of history: totals since then are no news of this night. */
export const HISTORY: string[] = (
  'so far this year|this year|this month|this week alone|so far this week|last year|last month|last summer|last autumn|last winter|last spring|' +
  'past year|past month|past week|past months|past weeks|past years|past two years|past three years|past decade|recent weeks|recent months|recent years|' +
  'in all of|throughout the war|during the war|over the week|during the week|throughout the week|on average|per day|every day|every night|each day|each night|' +
  'each month|per month|per week|a month|a day|a week|years of war|years of fighting|months of war|months of fighting|years ago|months ago|year ago|month ago|' +
  'during the month|over the month|in recent|to date|overall this|during the conflict|in the war so far|by the war'
).split('|');

/** Units whose "alone" makes a total: "in October alone", "this week alone". */
export const ALONE_UNITS = new Set('week month year summer winter autumn spring quarter'.split(' '));

/** What "since" must be followed by to open history: a year, a month, or one of these. */
export const SINCE_WHAT = new Set(
  (
    'the start beginning outbreak war conflict invasion full hamas russia russian israel israeli moscow last early late mid then it fighting he she they its ' +
    'full-scale hostilities ceasefire truce attack october genocide offensive summer spring autumn winter taking coming starting erupting breaking'
  ).split(' '),
);
/** … and these short spans are this very news: "since Friday evening", "since dawn", "since the start of the day". */
export const SINCE_NOW = new Set(
  'dawn midnight morning evening overnight night noon yesterday today hour hours day monday tuesday wednesday thursday friday saturday sunday early-morning'.split(
    ' ',
  ),
);

/** "The largest attack since the start": the stretch belongs to the comparison, not to the count. */
export const SUPERLATIVES = new Set(
  'first largest biggest deadliest heaviest worst most highest longest strongest fiercest bloodiest second third'.split(
    ' ',
  ),
);

/**
 * More than any one attack of the wars covered has done: such a figure adds up weeks or years. The deadliest single day in
 * the sources killed some 1,200, the exploding pagers hurt some 3,000, the largest wave had under 1,000 weapons.
 */
export const MOST_IN_ONE_ATTACK: Record<string, number> = {
  killed: 3000,
  injured: 10_000,
  launched: 2500,
  intercepted: 2500,
};

/** What kills without an attack: accidents, crowds, illness, hunger, weather. Source: own list from news of the wars covered. */
export const ACCIDENTS = new Set(
  (
    'stampede scuffle scuffles brawl overturned derailed derailment avalanche landslide mudslide earthquake quake flood floods flooding heatwave ' +
    'collided collision drowned capsized cholera measles malaria dengue diphtheria famine starvation starved malnutrition hunger hypothermia'
  ).split(' '),
);

/** Denials: "denied that 12 were killed", "rejected claims that". */
export const DENIALS = new Set(
  'denied denies denying rejected rejects dismissed dismisses refuted refutes disputed debunked'.split(' '),
);
