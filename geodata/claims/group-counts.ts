import type { Count } from './find-counts.ts';
import type { Token } from './tokenise.ts';

const LINKS = new Set([
  ',',
  'and',
  'as',
  'well',
  'plus',
  'along',
  'alongside',
  'with',
  '&',
  'or',
  'together',
  'also',
  'another',
  'a',
  'further',
  'his',
  'her',
  'their',
]);
const SUBSET_OPENERS = /^(?:including|includes|included|incl)$/;
const LONGEST_LINK = 4;

/** Counts of one kind in one list: "12 drones, 4 cruise missiles and a ballistic missile" share their verb. */
export function groupCounts(tokens: Token[], counts: Count[]): Count[][] {
  const groups: Count[][] = [];
  for (const count of counts) {
    const last = groups.at(-1)?.at(-1);
    if (last && isLinked(tokens, last, count)) groups.at(-1)?.push(count);
    else groups.push([count]);
  }
  return groups;
}

function isLinked(tokens: Token[], a: Count, b: Count): boolean {
  if (!a.noun || a.noun.category !== b.noun?.category || isSubset(tokens, b) || isPartitive(tokens, b)) return false;
  // "among the dead were two boys, and nine people were hurt"
  if (hasOwnVerb(tokens, b) && isSubset(tokens, a)) return false;
  const between = tokens.slice(a.end, b.start);
  const outside = withoutBrackets(between);
  return outside.length > 0 && outside.length <= LONGEST_LINK && outside.every((token) => LINKS.has(token.lower));
}

/** "386 of the drones": a part of what was counted before, no further member of the list. */
const isPartitive = (tokens: Token[], { number }: Count): boolean =>
  tokens[number.end]?.lower === 'of' && /^(?:the|these|those)$/.test(tokens[number.end + 1]?.lower ?? '');

function withoutBrackets(tokens: Token[]): Token[] {
  let depth = 0;
  return tokens.filter((token) => {
    if (token.text === '(') depth++;
    const keep = depth === 0;
    if (token.text === ')') depth = Math.max(0, depth - 1);
    return keep;
  });
}

/** "… 46 wounded, two children among them". */
const hasOwnVerb = (tokens: Token[], { end }: Pick<Count, 'end'>): boolean =>
  /^(?:was|were|had|have|has|died)$/.test(tokens[end]?.lower ?? '');

function isAmongThem(tokens: Token[], end: number): boolean {
  // past an age: "a girl of twelve among them"
  const at = /^(?:of|aged)$/.test(tokens[end]?.lower ?? '') ? end + 2 : end;
  return tokens[at]?.lower === 'among' && /^(?:them|whom|these|those)$/.test(tokens[at + 1]?.lower ?? '');
}

/** "Seven children were among the injured": killed or injured, or null. */
export function saidAmongBehind(tokens: Token[], end: number): 'killed' | 'injured' | null {
  const behind = tokens.slice(end, end + 7).map((token) => token.lower);
  const among = behind.indexOf('among');
  if (
    among < 1 ||
    !/^(?:was|were|is|are|be|also)$/.test(behind[among - 1] ?? '') ||
    !/^(?:the|those)$/.test(behind[among + 1] ?? '')
  )
    return null;
  if (/^(?:dead|killed|victims|fatalities)$/.test(behind[among + 2] ?? '')) return 'killed';
  return /^(?:injured|wounded|hurt|casualties)$/.test(behind[among + 2] ?? '') ? 'injured' : null;
}

/** "Among the dead were three women": killed or injured, or null; a count with a verb of its own is told by that. */
export function saidAmong(tokens: Token[], { start: at, end }: Count): 'killed' | 'injured' | null {
  const before = tokens.slice(Math.max(0, at - 9), at).map((token) => token.lower);
  const among = before.lastIndexOf('among');
  if (hasOwnVerb(tokens, { end })) return null;
  if (among < 0 || !before.slice(among).some((word) => /^(?:was|were|are|is|:)$/.test(word))) return null;
  if (before.slice(among, among + 4).some((word) => /^(?:dead|killed|fatalities|deaths)$/.test(word))) return 'killed';
  return before.slice(among, among + 4).some((word) => /^(?:injured|wounded|hurt)$/.test(word)) ? 'injured' : null;
}

/** "Including two children", "among them a girl", "three of them children". */
export function isSubset(tokens: Token[], count: Count): boolean {
  const before = tokens.slice(Math.max(0, count.start - 4), count.start).map((token) => token.lower);
  const opener = before.findLastIndex((word) => SUBSET_OPENERS.test(word));
  if (saidAmong(tokens, count) || saidAmongBehind(tokens, count.end)) return true;
  if (opener >= 0 && opener >= before.length - 2) return count.noun?.category === 'person' || !count.noun;
  const among = before.lastIndexOf('among');
  if (among >= 0 && /^(?:them|whom|these|those)$/.test(before[among + 1] ?? ''))
    return count.noun?.category === 'person';
  // "one of them a woman"
  if (count.article && before.at(-2) === 'of' && /^(?:them|whom)$/.test(before.at(-1) ?? ''))
    return count.noun?.category === 'person';
  if (before.at(-2) === 'of' && before.at(-1) === 'whom') return count.noun?.category === 'person';
  if (isAmongThem(tokens, count.end)) return count.noun?.category === 'person';
  if (/^(?:of|all)$/.test(before.at(-1) ?? '') && before.at(-2) === 'them') return true;
  return (
    count.ofThem &&
    /^(?:an?|children|minors|women|civilians|soldiers|kids|seriously|critically|child)$/.test(
      tokens[count.end]?.lower ?? '',
    )
  );
}
