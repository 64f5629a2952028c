import { distance } from 'fastest-levenshtein';
import type { ConflictEvent } from '$geodata/model/event.ts';
import type { ArticleSummary, Dataset } from '../data/dataset.ts';

/** Letters of Ukrainian and Russian in the Latin of English maps, so that one spelling finds the others. */
const LATIN: Record<string, string> = Object.fromEntries(
  (
    'а a б b в v г h ґ g д d е e є ie ж zh з z и y і i ї i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ' +
    'ч ch ш sh щ shch ь - ю iu я ia ё e ы y э e ъ -'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, item, index, all) => {
      if (index % 2 === 0) pairs.push([item, (all[index + 1] ?? '').replace('-', '')]);
      return pairs;
    }, []),
);

/** Spellings of one sound, brought together: Kyiv, Kiev and Киев; Kharkiv, Харьков and Kharkov; Odesa and Odessa. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/kh/g, 'h'],
  [/(?:yi|iy|ij|yj|ie|ye)/g, 'i'],
  [/g/g, 'h'],
  [/[yj]/g, 'i'],
  [/w/g, 'v'],
  [/zhzh/g, 'zh'],
  [/(\p{L})\1/gu, '$1'],
  [/ii/g, 'i'],
  [/o(?=v$)/g, 'i'],
];

/** Words of a text, folded: lower case, no accents or apostrophes, one alphabet, near spellings alike. */
export function foldWords(text: string): string[] {
  const latin = [...text.toLowerCase().slice(0, 2000).normalize('NFC')].map((char) => LATIN[char] ?? char).join('');
  return latin
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ`]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(foldWord);
}

function foldWord(word: string): string {
  const folded = SAME.reduce((text, [pattern, same]) => text.replace(pattern, same), word);
  // Cases and languages differ most in the last vowels: Запорожье, Zaporizhzhia; Одесса, Одесі, Odesa.
  const stem = folded.replace(/[aeiou]{1,3}$/, '');
  return stem.length >= 4 ? stem : folded;
}

/** What a search looks through in one event. */
export function searchWords(event: ConflictEvent, articles: ReadonlyMap<string, ArticleSummary>): string[] {
  const places = event.places.flatMap((place) => [place.name, place.name_uk, place.admin1]);
  const claimants = event.claims.map((claim) => claim.claimant);
  const publishers = event.article_ids.map((id) => articles.get(id)?.publisher ?? null);
  const texts = [event.title, event.title_uk, event.actor_name, ...places, ...claimants, ...publishers];
  return [...new Set(texts.flatMap((text) => (text ? foldWords(text) : [])))];
}

/** Search words of every event, by id. */
export function indexWords({ events, articles }: Dataset): ReadonlyMap<string, string[]> {
  return new Map(events.map((event) => [event.event_id, searchWords(event, articles)]));
}

/** True when every word asked for begins a word of the event, or is a slip away from one. */
export function matchesWords(words: readonly string[], query: readonly string[]): boolean {
  return query.every((asked) => words.some((word) => isNear(word, asked)));
}

/** True for the same beginning, or a slip of one letter in four and two in eight. */
export function isNear(word: string, asked: string): boolean {
  if (word.startsWith(asked)) return true;
  const slips = asked.length >= 8 ? 2 : asked.length >= 4 ? 1 : 0;
  if (slips === 0 || Math.abs(word.length - asked.length) > slips) return false;
  return distance(word, asked) <= slips;
}
