/**
 * Who acts: demonyms and forces by country, and armed groups that are no state. Source: ISO 3166-1 and CIA World Factbook demonyms
 * for countries at war or drawn in since 2010; groups as Reuters names them. Adding one is a line.
 */
export interface Side {
  /** ISO 3166-1 alpha-2; for a group, of the country it acts from; null when it has none. */
  country: string | null;
  /** As a reader would say it. */
  name: string;
  /** Words of news prose for it, without the country's own name. */
  words: RegExp;
  /** True for a group that is no government. */
  group: boolean;
}

const state = (country: string, name: string, words: RegExp): Side => ({ country, name, words, group: false });
const group = (country: string | null, name: string, words: RegExp): Side => ({ country, name, words, group: true });

export const SIDES: readonly Side[] = [
  group('YE', 'Houthis', /\b(?:houthis?|ansar ?allah|ansarullah)\b/i),
  group('LB', 'Hezbollah', /\b(?:he[zs]bollah|hizb[ou]llah)\b/i),
  group('PS', 'Hamas', /\b(?:hamas|al-qassam|islamic jihad|palestinian (?:militants|fighters|gunmen))\b/i),
  group('SD', 'Rapid Support Forces', /\b(?:rsf|rapid support forces)\b/i),
  group('SY', 'Hayat Tahrir al-Sham', /\b(?:hts|hayat tahrir al-sham)\b/i),
  group('SY', 'Syrian Democratic Forces', /\b(?:sdf|syrian democratic forces|ypg)\b/i),
  group('IQ', 'Iraqi militias', /\b(?:kataib hezbollah|islamic resistance in iraq|iraqi militias?)\b/i),
  group('TR', 'PKK', /\b(?:pkk|kurdistan workers)\b/i),
  group('PK', 'Pakistani Taliban', /\b(?:ttp|pakistani taliban|tehrik-e-taliban)\b/i),
  group('AF', 'Taliban', /\btaliban\b/i),
  group('NG', 'Boko Haram', /\bboko haram\b/i),
  group('SO', 'al-Shabaab', /\bal[- ]shabaa?b\b/i),
  group('CD', 'M23', /\bm23\b/i),
  group('CD', 'Allied Democratic Forces', /\b(?:adf|allied democratic forces|codeco)\b/i),
  group(
    'MM',
    'Myanmar junta',
    /\b(?:junta['’]?s?|tatmadaw|military regime|regime (?:troops|forces|aircraft|jets|soldiers))\b/i,
  ),
  group('MM', 'Arakan Army', /\barakan army\b/i),
  group('MM', 'Kachin Independence Army', /\b(?:kia|kachin independence army)\b/i),
  group('ML', 'JNIM', /\b(?:jnim|nusrat al-islam)\b/i),
  group('NG', 'ISWAP', /\b(?:iswap|islamic state west africa province)\b/i),
  group('PK', 'Baloch Liberation Army', /\b(?:bla|baloch(?:istan)? liberation army)\b/i),
  group('ET', 'Fano', /\b(?:fano|tplf|tigray people['’]s liberation front)\b/i),
  group('CO', 'ELN', /\b(?:eln|farc|national liberation army)\b/i),
  group('LY', 'Libyan National Army', /\b(?:lna|haftar\S*|libyan national army)\b/i),
  group(null, 'Islamic State', /\b(?:islamic state|isis|isil|daesh)\b/i),
  state('RU', 'Russia', /\b(?:russia['’]?s?|russian|russians|moscow|kremlin|putin|rf)\b/i),
  state('UA', 'Ukraine', /\b(?:ukraine['’]?s?|ukrainian|ukrainians|kyiv|kiev|afu|sbu)\b/i),
  state('IL', 'Israel', /\b(?:israel['’]?s?|israeli|israelis|idf|tel aviv['’]s)\b/i),
  state('IR', 'Iran', /\b(?:iran['’]?s?|iranian|iranians|irgc|tehran['’]?s?|revolutionary guards?)\b/i),
  state('US', 'United States', /\b(?:U\.S\.|US|USA|United States|Americans?|Pentagon|CENTCOM)(?![\w.])/),
  state('GB', 'United Kingdom', /\b(?:british|uk|britain|raf)\b/i),
  state('IN', 'India', /\b(?:india['’]?s?|indian|indians)\b/i),
  state('PK', 'Pakistan', /\b(?:pakistan['’]?s?|pakistani|pakistanis)\b/i),
  state('AM', 'Armenia', /\b(?:armenia['’]?s?|armenian|armenians)\b/i),
  state('AZ', 'Azerbaijan', /\b(?:azerbaijan['’]?s?|azerbaijani|azeri|azeris)\b/i),
  state('SA', 'Saudi-led coalition', /\b(?:saudi(?:-led)?|saudis|saudi arabia['’]?s?)\b/i),
  state('AE', 'United Arab Emirates', /\b(?:emirati|uae)\b/i),
  state('TR', 'Turkey', /\b(?:turkey['’]?s?|türkiye['’]?s?|turkish|ankara['’]?s?)\b/i),
  state('SY', 'Syria', /\b(?:syria['’]?s?|syrian|syrians|damascus)\b/i),
  state('SD', 'Sudanese army', /\b(?:sudanese (?:army|military|armed forces)|saf|sudan['’]s army)\b/i),
  state('ET', 'Ethiopia', /\b(?:ethiopian?|ethiopia['’]s)\b/i),
  state('ER', 'Eritrea', /\beritrean?\b/i),
  state('MM', 'Myanmar', /\b(?:myanmar['’]?s?|burmese)\b/i),
  state('LY', 'Libya', /\b(?:libyan?|tripoli government|gnu)\b/i),
  state('TH', 'Thailand', /\b(?:thai|thailand['’]?s?)\b/i),
  state('KH', 'Cambodia', /\b(?:cambodian?|cambodia['’]?s)\b/i),
  state('PL', 'Poland', /\b(?:polish|poland['’]?s?)\b/i),
  state('RO', 'Romania', /\b(?:romanian?|romania['’]?s)\b/i),
  state('LB', 'Lebanon', /\b(?:lebanese|lebanon['’]?s?)\b/i),
  state('YE', 'Yemen', /\b(?:yemeni|yemen['’]?s?)\b/i),
  state('KP', 'North Korea', /\b(?:north korean?|pyongyang['’]?s?)\b/i),
  state('RW', 'Rwanda', /\brwandan?\b/i),
  state('FR', 'France', /\b(?:french|france['’]?s?)\b/i),
  state('DE', 'Germany', /\b(?:german|germany['’]?s?)\b/i),
];

/**
 * Places held by a side other than the country they belong to: an attack there is an attack on the holder. Source: UN General Assembly
 * resolutions 68/262 (Crimea) and 497 of the Security Council (Golan); names are place ids of the gazetteer or region codes.
 */
export const HELD_BY: Readonly<Record<string, string>> = {
  'UA-43': 'RU',
  'UA-40': 'RU',
  'SY-QU': 'IL',
  'x-golan-heights': 'IL',
};

/** Words that say the same of any place: "occupied", "Russian-held". */
export const HELD = /\b(?:occupied|annexed|\w+-(?:held|occupied|controlled|annexed))\b/i;

/**
 * Who is at war with whom, for an attack whose side no word names: the adversary is taken only when the article names it as well.
 * Source: ACLED country pages; both directions hold.
 */
export const ADVERSARIES: readonly (readonly [string, string])[] = [
  ['RU', 'UA'],
  ['IL', 'PS'],
  ['IL', 'LB'],
  ['IL', 'IR'],
  ['IL', 'YE'],
  ['IL', 'SY'],
  ['US', 'YE'],
  ['US', 'IR'],
  ['SA', 'YE'],
  ['IN', 'PK'],
  ['AM', 'AZ'],
  ['TR', 'SY'],
  ['PK', 'AF'],
  ['TH', 'KH'],
  ['US', 'SY'],
  ['ET', 'ER'],
  ['CD', 'RW'],
];

/** Arms that tell who fired them, for reports that name no side. Source: Ukrainian Air Force bulletins. */
export const ARMS_OF: readonly { name: string; words: RegExp }[] = [
  {
    name: 'Russia',
    words:
      /\b(?:geran\w*|shaheds?|iskanders?|kalibrs?|kinzhals?|kabs?|fab-\d+|lancets?|molniyas?|the occupiers|the invaders)\b/i,
  },
];
