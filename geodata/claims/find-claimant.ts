import type { Sentence, Span } from '../model/article.ts';
import { findAttributions, type Attribution } from './find-attributions.ts';
import { SOURCE_NOUNS } from './vocabulary-claimants.ts';

/** How many sentences back "he" or an open quotation may point. */
const LOOK_BACK = 4;

/**
 * Whom the sentence credits with the words at `span` (absolute offsets): "Ukraine's Air Force", "local authorities";
 * null when nobody is credited. "He said" is resolved to the last source named in `previous`.
 */
export function findClaimant(sentence: Sentence, span: Span, previous: Sentence[]): string | null {
  const at = span.start - sentence.start;
  const found = governing(findAttributions(sentence), at);
  if (found && !found.pointer) return fuller(found.name, previous);
  if (!found && !sentence.quoted) return null;
  return /^(?:he|she)$/i.test(found?.name ?? '') ? lastPerson(previous) : (namedIn(previous)[0] ?? null);
}

/** A credit behind the words closes over them ("…, the mayor said"); otherwise the last credit before them holds. */
function governing(attributions: Attribution[], at: number): Attribution | null {
  const behind = attributions.find(({ kind, start }) => kind === 'behind' && start > at);
  const before = attributions.filter(({ kind, end }) => kind === 'before' && end <= at).at(-1);
  return (
    behind ??
    before ??
    attributions.find(({ kind, end }) => kind === 'behind' && end <= at && attributions.length === 1) ??
    null
  );
}

/** "He said": the last source that looks like a person, two capitalised words and no office behind them. */
function lastPerson(previous: Sentence[]): string | null {
  const names = namedIn(previous);
  return names.find(isPerson) ?? names[0] ?? null;
}

function isPerson(name: string): boolean {
  return name.split(', ').some(isPersonName);
}

function isPersonName(name: string): boolean {
  const words = name.split(/\s+/);
  const last = words.at(-1) ?? '';
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return (capitals >= 2 || words.length === 1) && /^\p{Lu}/u.test(last) && !SOURCE_NOUNS.has(last.toLowerCase());
}

/** Sources of the last sentences, nearest first. */
function namedIn(previous: Sentence[]): string[] {
  return previous
    .slice(-LOOK_BACK)
    .reverse()
    .flatMap((sentence) =>
      findAttributions(sentence)
        .filter(({ pointer }) => !pointer)
        .map(({ name }) => name)
        .reverse(),
    );
}

/** "The ministry" → "Ukraine's energy ministry", when that was named shortly before. */
function fuller(name: string, previous: Sentence[]): string {
  if (/\s/.test(name)) return name;
  const word = name.toLowerCase();
  return (
    namedIn(previous).find((other) => other.length > name.length && other.toLowerCase().split(/\s/).includes(word)) ??
    name
  );
}
