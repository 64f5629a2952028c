import type { Sentence } from '../model/article.ts';
import type { Toponym } from '../model/toponym.ts';

/** Capitalised words that are no participants: titles, days, months, weapons, outlets. Source: own list. */
const NOT_NAMES = new Set(
  `
  The A X An In On At After Before During President Presidents Prime Minister Ministers Foreign Defence Defense
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

/** Names of people and parties in a sentence, family names only, in order, at most four. They title a meeting: "Trump and Putin". */
export function findParticipants(sentence: Sentence, toponyms: readonly Toponym[]): string[] {
  const names: string[] = [];
  for (const match of sentence.text.matchAll(
    /\p{Lu}[\p{L}’'.-]+(?: (?:al-|von der |van |bin |ben )?\p{Lu}[\p{L}’'.-]+)*/gu,
  )) {
    const at = sentence.start + match.index;
    if (toponyms.some((toponym) => toponym.start < at + match[0].length && at < toponym.end)) continue;
    const words = match[0].split(' ').map((word) => word.replace(/['’]s$|[.,]$/, ''));
    const named = words.filter((word) => !NOT_NAMES.has(word));
    const last = named.at(-1);
    if (last && /\p{Ll}/u.test(last) && !names.includes(last)) names.push(last);
  }
  return names.slice(0, 4);
}
