import type { Token } from './tokenise.ts';

/** Phrases by their first word, longest first, each with what it stands for. */
export type PhraseTable<T> = Map<string, { words: string[]; value: T }[]>;

/** A phrase found: tokens `[start, end)` and what it stands for. */
export interface PhraseHit<T> {
  start: number;
  end: number;
  value: T;
}

/** Builds a table from `phrase → value` pairs; a phrase is lower-case words separated by single spaces. */
export function toPhraseTable<T>(pairs: Iterable<readonly [string, T]>): PhraseTable<T> {
  const table: PhraseTable<T> = new Map();
  for (const [phrase, value] of pairs) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    const list = table.get(first) ?? [];
    list.push({ words, value });
    table.set(first, list);
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The longest phrase that begins at token `at`, or null. */
export function phraseAt<T>(tokens: Token[], at: number, table: PhraseTable<T>): PhraseHit<T> | null {
  const first = tokens[at];
  const list = first && table.get(first.lower);
  if (!list) return null;
  for (const { words, value } of list) {
    let i = 1;
    while (i < words.length && tokens[at + i]?.lower === words[i]) i++;
    if (i === words.length) return { start: at, end: at + i, value };
  }
  return null;
}

/** All phrases from left to right, longest first, none overlapping. */
export function findPhrases<T>(tokens: Token[], table: PhraseTable<T>): PhraseHit<T>[] {
  const hits: PhraseHit<T>[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const hit = phraseAt(tokens, at, table);
    if (!hit) continue;
    hits.push(hit);
    at = hit.end - 1;
  }
  return hits;
}
