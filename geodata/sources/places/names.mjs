// Spellings: which alternate names are worth keeping, and the official Ukrainian romanisation.
import { distance } from 'fastest-levenshtein';
import { foldName } from '../../gazetteer/fold.ts';

/** Cabinet resolution 55 of 2010 ("KMU-2010"): letters at the start of a word, then elsewhere. */
const INITIAL = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };
const LETTERS = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'y', і: 'i', ї: 'i' },
  ...{ й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh' },
  ...{ ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ь: '', ю: 'iu', я: 'ia', "'": '', '’': '', ʼ: '', ' ': ' ', '-': '-' },
};

/** Romanises a Ukrainian name; null when it holds a letter that Ukrainian has not. */
export function romaniseUkrainian(name) {
  const lower = name.toLowerCase();
  let out = '';
  for (let i = 0; i < lower.length; i++) {
    const starts = i === 0 || ' -'.includes(lower[i - 1]);
    if (lower.startsWith('зг', i)) {
      out += 'zgh';
      i++;
      continue;
    }
    const letters = (starts && INITIAL[lower[i]]) || LETTERS[lower[i]];
    if (letters === undefined) return null;
    out += letters;
  }
  return out.replace(/(^|[ -])(\S)/g, (_, before, first) => before + first.toUpperCase());
}

const UKRAINIAN =
  /^[\u0410-\u0429\u042c\u042e-\u0449\u044c\u044e\u044f\u0404\u0406\u0407\u0454\u0456\u0457\u0490\u0491'’ʼ -]+$/;
const RUSSIAN = /^[\u0410-\u044f\u0401\u0451 -]+$/;
/** Latin with its extensions, and the letters with dots below that stand for Arabic ones. */
const LATIN = /^[\u0020-\u007e\u00a0-\u024f\u1e00-\u1eff’ʼ‘ʻ]+$/;

/** The Ukrainian spelling among a place's alternates that its Latin name was made from, with its romanisation. */
export function pickUkrainian(latin, alternates) {
  const target = foldName(latin);
  const ranked = alternates
    .filter((name) => UKRAINIAN.test(name))
    .map((name) => ({ name, latin: romaniseUkrainian(name) }))
    .filter((x) => x.latin)
    .map((x) => ({ ...x, gap: distance(foldName(x.latin), target) - (/[іїєґ]/i.test(x.name) ? 0.5 : 0) }))
    .sort((a, b) => a.gap - b.gap || (a.name < b.name ? -1 : 1));
  return ranked[0] && ranked[0].gap <= 3 ? ranked[0] : null;
}

/** The Ukrainian spelling for the map of a place abroad: one with a letter that only Ukrainian has, or null. */
export function ukrainianAbroad(alternates) {
  return alternates.filter((name) => UKRAINIAN.test(name) && /[іїєґ]/i.test(name)).sort()[0] ?? null;
}

/** Codes and stubs that stand among the alternates: airport codes, initials, declined forms with " osh". */
const isStub = (name) => name.length < 3 || /^[A-Z]{2,4}$/.test(name) || /\d/.test(name);

/** Alternates worth a key: Latin script always, Cyrillic where the place is near the theatre or large. */
export function usefulNames(names, { cyrillic }) {
  return names.filter((name) => !isStub(name) && (LATIN.test(name) || (cyrillic && isCyrillic(name))));
}
const isCyrillic = (name) => UKRAINIAN.test(name) || RUSSIAN.test(name);

/** Distinct folded keys of a place's names, its display name among them. */
export function toKeys(names, display) {
  return [...new Set([display, ...names].map(foldName))].filter((key) => key.length > 1 && !/[\t|]/.test(key));
}
