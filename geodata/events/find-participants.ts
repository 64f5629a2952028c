import type { Sentence } from '../model/article.ts';
import type { Toponym } from '../model/toponym.ts';
import { SIDES } from './vocabulary/sides.ts';

/** Capitalised words that are no participants: titles, days, months, weapons, outlets. Source: own list. */
const NOT_NAMES = new Set(
  `
  One Two Three Article Air-Force   The A X An In On At After Before During President Presidents Prime Minister Ministers Foreign Defence Defense
  Secretary State Special Envoy General Chancellor King Mr Mrs Ms Dr Sir Telegram Twitter Reuters CNN BBC AP AFP
  Axios Politico Post Times News Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March
  April May June July August September October November December Air Force Ministry But And He She It They We
  His Her Their This That These Those While When As If Asked Both Delegation Delegations European Commission
  Leader Leaders Official Officials Kremlin Palace House White NATO Nato UN EU US UK [USI] New Year Also Earlier
  Hopes Security Council Operational Command Armed Forces
  `
    .trim()
    .split(/\s+/),
);

/** "Ukrainian", "American": a people, not a person. */
const isDemonym = (word: string) =>
  SIDES.some(({ words }) => words.exec(word)?.[0] === word) || /(?:ian|ish|ese|ani)s?$/.test(word);

/** A word that opens a sentence and is no name: "According", "Speaking", "Asked". */
const isOpening = (word: string, index: number) =>
  index <= 1 &&
  /(?:ing|ed|ly)$|^(?:According|Ahead|No|There|Not|Some|Many|Most|Two|Three|Four|Five|One|Their|Its|Among|For|From|With|By|Amid|Despite|Since|Last|Next|Talks)$/.test(
    word,
  );

/**
 * Names of people and parties in a sentence, family names only: the four nearest to `at` (an offset in the sentence), in the order they
 * stand. They title a meeting: "Trump and Putin".
 */
export function findParticipants(sentence: Sentence, toponyms: readonly Toponym[], at: number): string[] {
  const names = new Map<string, number>();
  for (const match of sentence.text.matchAll(
    /\p{Lu}[\p{L}’'.-]+(?: (?:al-|von der |van |bin |ben )?\p{Lu}[\p{L}’'.-]+)*/gu,
  )) {
    const start = sentence.start + match.index;
    if (toponyms.some((toponym) => toponym.start < start + match[0].length && start < toponym.end)) continue;
    const words = match[0].split(' ').map((word) => word.replace(/['’]s$|[.,]$/, ''));
    const named = words.filter((word) => !NOT_NAMES.has(word) && !isDemonym(word));
    const last = named.at(-1);
    for (const name of last?.split('-') ?? []) {
      if (/^\p{Lu}\p{L}*\p{Ll}/u.test(name) && !names.has(name) && !isOpening(name, match.index))
        names.set(name, match.index);
    }
  }
  const nearest = [...names].sort((a, b) => Math.abs(a[1] - at) - Math.abs(b[1] - at)).slice(0, 4);
  return nearest.sort((a, b) => a[1] - b[1]).map(([name]) => name);
}
