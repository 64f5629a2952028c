import type { Sentence } from '../model/article.ts';
import type { Toponym } from '../model/toponym.ts';
import { BODY, LEADERS, NOT_NAMES, TITLED } from './vocabulary/people.ts';
import { SIDES } from './vocabulary/sides.ts';

/** "Ukrainian", "American": a people, not a person. */
const isDemonym = (word: string) =>
  !LEADERS.test(word) &&
  (SIDES.some(({ words }) => words.exec(word)?.[0] === word) || /(?:ian|ish|ese|ani)s?$/.test(word));

/** A word that opens a sentence and is no name: "According", "Speaking", "Asked". */
const isOpening = (word: string, index: number) =>
  index <= 1 &&
  /(?:ing|ed|ly)$|^(?:According|Ahead|No|There|Not|Some|Many|Most|Two|Three|Four|Five|One|Their|Its|Among|For|From|With|By|Amid|Despite|Since|Last|Next|Talks)$/.test(
    word,
  );

/** "Two envoys of Donald Trump", "Trump's residence": somebody else's, or something of theirs, was there. */
const isOwner = (text: string, start: number, end: number) =>
  /^['’]s\b/.test(text.slice(end)) ||
  (/['’]s$/.test(text.slice(start, end)) && !/\b(?:talks|meeting|visit|call)\b/i.test(text.slice(end, end + 12))) ||
  (/\bof (?:[\p{L}.]+ ){0,2}$/u.test(text.slice(Math.max(0, start - 40), start)) &&
    !/\b(?:meeting|talks|visit|call|summit|gathering) of (?:[\p{L}.]+ ){0,2}$/u.test(
      text.slice(Math.max(0, start - 50), start),
    ));

/** "A message to pass on to Trump", "a letter for Putin". */
const isReceiver = (text: string, start: number) =>
  /\b(?:message|letter|note|signal|word|proposal|proposals)\b[^.,;]{1,30}\b(?:to|for|from) (?:[\p{L}.]+ ){0,2}$/u.test(
    text.slice(Math.max(0, start - 80), start),
  );

/** A known leader, a first and a family name, or a name behind a title. */
const isPerson = (last: string, words: readonly string[], before: string) =>
  last.split('-').some((name) => LEADERS.test(name)) ||
  (!words.some((word) => BODY.test(word)) && (words.length > 1 || TITLED.test(before)));

/** The family name with its particle ("von der Leyen"); two of "Trump-Putin". */
function familyNames(last: string, whole: string): string[] {
  const particle = /(?:^| )((?:von der|van der|van|von|de|bin|ben) )\S+$/.exec(whole)?.[1];
  return particle ? [`${particle}${last}`] : last.split('-');
}

/** "… met Zelensky, a day after the envoys had seen Putin": where the part of a sentence begins and ends that tells of one moment. */
function momentAround(text: string, at: number): [number, number] {
  const cuts = [
    ...text.matchAll(/(?:,| (?:a day|hours|days|shortly|soon|just)) (?:after|before|while|when|as)\b/gi),
  ].map(({ index }) => index);
  return [cuts.findLast((cut) => cut <= at) ?? 0, cuts.find((cut) => cut > at) ?? text.length];
}

/**
 * Names of people and parties in a sentence, family names only: the four nearest to `at` (an offset in the sentence), in the order they
 * stand. They title a meeting: "Trump and Putin".
 */
export function findParticipants(sentence: Sentence, toponyms: readonly Toponym[], at: number): string[] {
  const names = new Map<string, number>();
  const [from, to] = momentAround(sentence.text, at);
  for (const match of sentence.text.matchAll(
    /\p{Lu}[\p{L}’'.-]+(?: (?:al-|von der |van der |van |von |bin |ben )?\p{Lu}[\p{L}’'.-]+)*/gu,
  )) {
    if (match.index < from || match.index >= to) continue;
    const start = sentence.start + match.index;
    if (toponyms.some((toponym) => toponym.start < start + match[0].length && start < toponym.end)) continue;
    const words = match[0].split(' ').map((word) => word.replace(/['’]s$|[.,]$/, ''));
    const named = words.filter((word) => !NOT_NAMES.has(word) && !isDemonym(word));
    const last = named.at(-1);
    if (isOwner(sentence.text, match.index, match.index + match[0].length) || isReceiver(sentence.text, match.index))
      continue;
    for (const name of last && isPerson(last, words, sentence.text.slice(0, match.index))
      ? familyNames(last, match[0])
      : []) {
      if (
        /^(?:v[ao]n (?:der )?|de |b[ie]n )?\p{Lu}\p{L}*\p{Ll}/u.test(name) &&
        !names.has(name) &&
        !isOpening(name, match.index)
      )
        names.set(name, match.index);
    }
  }
  const nearest = [...names].sort((a, b) => Math.abs(a[1] - at) - Math.abs(b[1] - at)).slice(0, 4);
  return nearest.sort((a, b) => a[1] - b[1]).map(([name]) => name);
}
