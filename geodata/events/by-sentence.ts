/** What stands in each sentence, in the order given: one pass over the items instead of one a sentence. Unknown sentences have none. */
export function bySentence<T>(
  items: readonly T[],
  sentenceOf: (item: T) => number | null,
): (sentence: number) => readonly T[] {
  const found = new Map<number, T[]>();
  for (const item of items) {
    const sentence = sentenceOf(item);
    if (sentence === null) continue;
    const held = found.get(sentence);
    if (held) held.push(item);
    else found.set(sentence, [item]);
  }
  return (sentence) => found.get(sentence) ?? [];
}
