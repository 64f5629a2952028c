/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l', // Łódź
  ø: 'o', // Ørsta
  đ: 'd', // Đakovica
  ð: 'd', // Ísafjörður's neighbours
  þ: 'th', // Þórshöfn
  ß: 'ss', // Gießen
  æ: 'ae',
  œ: 'oe',
  ı: 'i', // Diyarbakır: the dotless i
  ə: 'a', // Ağdərə: Azerbaijani schwa, printed "a" by the wires
  ħ: 'h', // Ħamrun
  ґ: 'г', // Ґданськ and Гданськ
};

const SPECIAL = /[łøđðþßæœıəħґ]/g;
/** Combining marks, apostrophes in all their shapes (Kup'yans'k), the Arabic hamza and ayn signs, dots (St., U.S.). */
const DROPPED = /[\u0300-\u036f'’‘ʼ`´"“”ʹʻʾʿ.]/g;
const SEPARATORS = /[\s\-–—‑,/()]+/g;
const PLAIN = /^[a-z ]+$/;

/**
 * Folds a name to the key under which the gazetteer keeps it: lower case, no marks, no apostrophes or dots, every
 * separator one space, "Saint" as "st". Works for Latin and Cyrillic; й folds to и and ї to і on both sides.
 */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower) && !lower.includes('  ')) return foldSaint(lower.trim());
  const bare = lower
    .normalize('NFKD')
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
    .replace(DROPPED, '');
  return foldSaint(bare.replace(SEPARATORS, ' ').trim());
}

/** "Saint Petersburg" and "St. Petersburg" are one name. */
function foldSaint(key: string): string {
  return key.startsWith('saint ') ? 'st ' + key.slice(6) : key;
}

/** Steps of the East Slavic skeleton, in order: pattern, replacement. */
const SLAVIC_STEPS: readonly [RegExp, string][] = [
  [/zh?zh/g, 'zh'], // Zaporizhzhia, Zaporizhia, Zaporozhzhye
  [/x/g, 'ks'],
  [/shch|sch|stch/g, 'sc'], // Shchastia, Schastye
  [/kh|ch(?=[aor]k)/g, 'h'], // Kharkiv, Charkiv
  [/ph/g, 'f'],
  [/g/g, 'h'], // Chernihiv, Chernigov
  [/w/g, 'v'], // Lwow
  [/ff?$/g, 'v'], // Kharkof
  [/tz|ts/g, 'c'], // Vinnytsia, Vinnitza
  [/ck|q/g, 'k'],
  [/[yj]/g, 'i'],
  [/i+/g, 'i'], // -skyi, -sky, -skii
  [/i(?=[aeou])/g, ''], // -iia, -ya, -ija: the glide before a vowel
  [/o(?=v$)|i(?=v$)|e(?=v$)/g, '*'], // Kharkiv, Kharkov; Mykolaiv, Nikolaev
  [/(.)\1/g, '$1'], // doubled letters
  [/ /g, ''],
];

/** A spelling-blind key for names of Ukraine, Russia and Belarus: what the usual romanisations have in common. */
export function slavicSkeleton(key: string): string {
  return runSteps(key, SLAVIC_STEPS);
}

/** Steps of the Arabic, Hebrew and Persian skeleton, in order. */
const SEMITIC_STEPS: readonly [RegExp, string][] = [
  [/^(?:al|el|ad|ed|an|en|ar|er|as|es|ash|esh|at|et|az|ez) /, ''], // the article, also assimilated
  [/ (?:al|el|ad|ed|an|en|ar|er|as|es|ash|esh|at|et|az|ez) /g, ' '],
  [/kh/g, 'h'], // Khan Younis, Han Yunis
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/q|ck/g, 'k'], // Qamishli, Kamishli
  [/ph/g, 'f'],
  [/ts|tz/g, 'z'],
  [/[ae]h?$/g, ''], // the feminine ending: Bireh, Birah
  [/ou|oo|[ou]/g, 'u'], // Hodeidah, Hudaydah; Younis, Yunus
  [/ai|ay|ei|ey|ee|ie|iy|[yie]/g, 'i'],
  [/a(?= )/g, ''],
  [/h$/g, ''],
  [/w/g, 'v'],
  [/(.)\1/g, '$1'],
  [/ /g, ''],
];

/** A spelling-blind key for names romanised from Arabic, Hebrew and Persian. */
export function semiticSkeleton(key: string): string {
  return runSteps(key, SEMITIC_STEPS);
}

function runSteps(key: string, steps: readonly [RegExp, string][]): string {
  let skeleton = key;
  for (const [pattern, replacement] of steps) skeleton = skeleton.replace(pattern, replacement);
  return skeleton;
}

const SLAVIC_COUNTRIES = new Set(['UA', 'RU', 'BY']);
const SEMITIC_COUNTRIES = new Set(
  [
    'IL',
    'PS',
    'LB',
    'SY',
    'YE',
    'IR',
    'IQ',
    'SD',
    'SA',
    'LY',
    'JO',
    'EG',
    'AF',
    'PK',
    'QA',
    'AE',
    'KW',
    'OM',
    'BH',
  ].concat(['AM', 'AZ', 'GE', 'TR']),
);

/** The skeleton that suits a country's names, or null where romanisation hardly varies. */
export function skeletonFor(country: string, key: string): string | null {
  if (key.length < 4 || !PLAIN.test(key)) return null;
  if (SLAVIC_COUNTRIES.has(country)) return slavicSkeleton(key);
  return SEMITIC_COUNTRIES.has(country) ? semiticSkeleton(key) : null;
}
