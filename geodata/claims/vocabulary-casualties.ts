import type { Cue } from './cue.ts';

const PERSON: Cue['of'] = ['person', 'none'];

const words = (cue: Cue, list: string): [string, Cue][] => list.split('|').map((phrase) => [phrase, cue]);

/** Deaths and injuries; wire and agency usage, machine-translated forms included. */
export const CASUALTIES: [string, Cue][] = [
  ...words(
    { measure: 'killed', role: 'either', of: PERSON },
    'killed|slain|martyred|slaughtered|murdered|liquidated|assassinated|shot dead',
  ),
  ...words(
    { measure: 'killed', role: 'object', of: PERSON },
    'bodies of|body of|put the dead at|puts the dead at|killing|kills|deaths of|death of|killing of|killings of|claimed the lives of|took the lives of|claims the lives of|claiming the lives of|taking the lives of|took the life of|claimed the life of|leaving dead|kill',
  ),
  ...words(
    { measure: 'killed', role: 'either', of: ['life'] },
    'claimed|claiming|taken|took|cost|costing|lost|taking|claims',
  ),
  ...words(
    { measure: 'killed', role: 'subject', of: PERSON },
    'succumbed to injuries|succumbed to their injuries|succumbed to his injuries|succumbed to their wounds|succumbed to wounds|succumbed|dead|died|dies|die|dying|perished|losing their lives|losing his life|losing her life|lose their lives|lost their lives|lost their life|lost his life|lost her life|have lost their lives|deaths|death|fatalities|fatality|lost lives|feared dead|lives lost|' +
      'killed and|fatally wounded|fatally injured|martyrs|deceased',
  ),
  ...words(
    { measure: 'killed', role: 'object', of: PERSON, toll: true },
    'death toll|toll|number of dead|number of victims|number of martyrs|number of deceased|number of the deceased|tally of the dead|count of the dead|number of deaths|number of those killed|number of people killed|number of killed|number of the dead|number of fatalities|dead number|deaths rose|deaths risen|deaths climbed',
  ),
  ...words(
    { measure: 'injured', role: 'either', of: PERSON },
    'injured|wounded|hurt|maimed|harmed|burned|burnt|concussed|shell - shocked|seriously injured|critically injured|seriously wounded|critically wounded|severely injured|severely wounded',
  ),
  ...words(
    { measure: 'injured', role: 'object', of: PERSON },
    'injuring|wounding|injures|wounds|hurting|injure|wound|maiming|put the wounded at|puts the wounded at|put the injured at|puts the injured at',
  ),
  ...words(
    { measure: 'injured', role: 'subject', of: PERSON },
    ['attack', 'attacks', 'strike', 'strikes', 'shelling', 'raid', 'raids', 'explosion', 'explosions', 'bombardment']
      .flatMap((harm) => ['', 'the ', 'an ', 'a '].map((article) => `suffered from ${article}${harm}`))
      .join('|'),
  ),
  ...words(
    { measure: 'killed', role: 'either', of: ['life'] },
    'pulled|recovered|retrieved|found|dug out|unearthed|brought out|pulling|recovering',
  ),
  // of an illness: consumed here so that "suffered" alone does not see it
  ...words(
    { measure: 'injured', role: 'subject', of: [] },
    'suffered from|suffered the effects|suffered losses|suffered a defeat',
  ),
  ...words(
    { measure: 'injured', role: 'subject', of: PERSON },
    'suffered|sought medical help|sought medical attention|sought medical care|received medical treatment|received medical help|injuries|injury|suffered injuries|sustained injuries|suffered wounds|received injuries|suffered shrapnel wounds|sustained wounds|were left injured|suffered burns|received wounds|got injured|wounded and|' +
      'treated for injuries|treated for wounds|treated for their injuries|treated for their wounds|treated for shrapnel wounds|treated for burns|treated for gunshot wounds|treated for smoke inhalation|needed treatment|required treatment|needed medical attention|required medical attention|needed hospital treatment|required hospital treatment|have shrapnel wounds|has shrapnel wounds|with shrapnel wounds|with gunshot wounds|traumatised|traumatized|received wounds of varying degrees|received various injuries',
  ),
  ...words(
    { measure: 'injured', role: 'object', of: PERSON, toll: true },
    'number of injured|number of wounded|number of the wounded|number of the injured|number of those injured|number of people injured|number of injuries|number of hurt|number of those wounded',
  ),
  ...words(
    { measure: 'injured', role: 'subject', of: PERSON, item: 'critical' },
    'in critical condition|in a critical condition|in serious condition|in a serious condition|in grave condition|in a grave condition|fighting for their lives',
  ),
  ...words(
    { measure: 'injured', role: 'either', of: PERSON, item: 'hospitalised' },
    [
      'hospitalised',
      'hospitalized',
      ...['taken', 'admitted', 'rushed', 'brought', 'sent'].flatMap((verb) =>
        ['hospital', 'hospitals', 'the hospital', 'a hospital'].map((where) => `${verb} to ${where}`),
      ),
    ].join('|'),
  ),
  ...words({ measure: 'missing', role: 'subject', of: PERSON }, 'missing|unaccounted for|went missing'),
];
