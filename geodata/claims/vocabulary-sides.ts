/**
 * Words for the sides of a war, as ISO 3166-1 alpha-2: demonyms, countries, governments by their capital, armed groups by
 * the country they act from. Source: ISO 3166, demonyms of the English dictionary. A new one is a word in a line.
 */
const SIDES: Record<string, string> = {
  UA: 'ukraine|ukrainian|ukrainians|kyiv|kiev',
  RU: 'russia|russian|russians|moscow|kremlin',
  IL: 'israel|israeli|israelis|idf|tel aviv',
  IR: 'iran|iranian|iranians|tehran|irgc',
  YE: 'yemen|yemeni|yemenis|houthi|houthis|sanaa|ansarullah',
  LB: 'lebanon|lebanese|hezbollah|hizbollah|hizbullah',
  PS: 'hamas|palestinian|palestinians|gaza|qassam',
  SY: 'syria|syrian|syrians|damascus',
  SD: 'sudan|sudanese|rsf|khartoum|rapid support forces',
  IN: 'india|indian|indians|new delhi',
  PK: 'pakistan|pakistani|pakistanis|islamabad',
  AM: 'armenia|armenian|armenians|yerevan',
  AZ: 'azerbaijan|azerbaijani|azerbaijanis|azeri|azeris|baku',
  GE: 'georgia|georgian|georgians|tbilisi',
  US: 'us|u.s|american|americans|washington|pentagon|centcom',
  GB: 'britain|british|uk|raf',
  TR: 'turkey|turkish|türkiye|ankara',
  PL: 'poland|polish',
  SA: 'saudi|riyadh',
  IQ: 'iraq|iraqi|iraqis|baghdad',
  KP: 'north korea|north korean|pyongyang',
  BY: 'belarus|belarusian',
  RO: 'romania|romanian',
  MD: 'moldova|moldovan',
  CD: 'congolese|m23|kinshasa',
  ET: 'ethiopia|ethiopian',
  MM: 'myanmar',
  TH: 'thailand|thai',
  KH: 'cambodia|cambodian',
  AF: 'taliban|afghan|afghanistan',
};

/** Side by its words, lower case. */
export const SIDE_WORDS: [string, string][] = Object.entries(SIDES).flatMap(([code, words]) =>
  words.split('|').flatMap((word): [string, string][] => [
    [word, code],
    [`${word}'s`, code],
  ]),
);
