import type { Quantity } from '../model/claim.ts';
import type { Count } from './find-counts.ts';
import { tokenise, type Token } from './tokenise.ts';
import { CLAUSE_STOPS } from './vocabulary-grammar.ts';
import { LOSS_PHRASES, LOSS_WORDS, RESOURCE_COMPOUNDS, RESOURCES, RESTORED_WORDS } from './vocabulary-outages.ts';

/** A count of those without power, heat or water. */
export interface Outage {
  measure: Quantity['measure'];
  count: Count;
}

const RIGHT_REACH = 18;
const LEFT_REACH = 12;
const RESOURCE_NEAR_LOSS = 7;
/** "Two people died in the region, where the attack cut electricity": these are counted for another reason. */
const DIED = /^(?:died|dead|killed|injured|wounded|hurt|perished|missing)$/;

/** "7,200 homes stayed without heat and 18,000 without water", "lost power: 500 homes", "a third of the capital". */
export function findOutages(tokens: Token[], counts: Count[]): Outage[] {
  return counts.flatMap((count, i) => {
    if (!canLose(tokens, count) || isRestored(tokens, count)) return [];
    const right = lossBehind(tokens, count.end, rightEnd(tokens, count.end, counts[i + 1]?.start ?? tokens.length));
    const measures = right ?? lossBefore(tokens, count, counts[i - 1]?.end ?? 0) ?? [];
    return measures.map((measure) => ({ measure, count }));
  });
}

/** What a sentence or a part of one says has failed, with or without a number: "the city was left without power and water". */
export function findLosses(text: string): Quantity['measure'][] {
  const tokens = tokenise(text);
  const told = LOSS_PHRASES.filter(({ words }) => words.test(text)).map(({ measure }) => measure);
  return [...new Set([...(lossIn(tokens, 0, tokens.length) ?? []), ...told])];
}

/** "Resumed supply to 140,000 households that had been without power". */
const isRestored = (tokens: Token[], { start }: Count): boolean =>
  tokens.slice(Math.max(0, start - 7), start).some(({ lower }) => RESTORED_WORDS.has(lower));

/** People, customers, homes, towns, a share, or a bare number. */
function canLose(tokens: Token[], count: Count): boolean {
  if (count.article || DIED.test(tokens[count.end]?.lower ?? '')) return false;
  if (count.number.share) return true;
  const category = count.noun?.category;
  if (category === 'place') return count.noun?.item === 'settlement';
  return !count.noun
    ? isBareEnd(tokens, count.end)
    : category === 'person' || category === 'customer' || category === 'building';
}

/** "34,000 without water": right behind a bare number stands the loss itself or a verb, no other noun. */
const isBareEnd = (tokens: Token[], at: number): boolean =>
  /^(?:without|lost|were|are|remain|remained|remaining|had|have|more|others|still|also|lose|in|,)$/.test(
    tokens[at]?.lower ?? '',
  );

const rightEnd = (tokens: Token[], from: number, limit: number): number =>
  stopAt(tokens, from, Math.min(limit, from + RIGHT_REACH));

function stopAt(tokens: Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (isStop(tokens, at)) return at;
  return to;
}

function leftStart(tokens: Token[], to: number, limit: number): number {
  const floor = Math.max(limit, to - LEFT_REACH);
  for (let at = to - 1; at >= floor; at--) if (isStop(tokens, at) || tokens[at]?.text === ',') return at + 1;
  return floor;
}

const isStop = (tokens: Token[], at: number): boolean =>
  /^[;.!?]$/.test(tokens[at]?.text ?? '') || CLAUSE_STOPS.has(tokens[at]?.lower ?? '');

/** The first stretch between commas that tells a loss: "9,500 customers, mostly in the city, remained without heat". */
function lossBehind(tokens: Token[], from: number, to: number): Quantity['measure'][] | null {
  for (let start = from; start < to;) {
    const comma = tokens.findIndex((token, at) => at >= start && token.text === ',');
    const end = comma < 0 || comma > to ? to : comma;
    const loss = lossIn(tokens, start, end);
    if (loss) return loss;
    start = end + 1;
  }
  return null;
}

/** "Cut power to 500 homes", "blackouts affecting 2,000 people", "left without light 70,000 families". */
function lossBefore(tokens: Token[], count: Count, limit: number): Quantity['measure'][] | null {
  const before = tokens[count.start - 1]?.lower ?? '';
  if (!LINKS_BEFORE.test(before) && !RESOURCES[before]) return null;
  return lossIn(tokens, leftStart(tokens, count.start, limit), count.start);
}

/** Customers "cut off" with no word of what: the grid, in this genre. */
const CUT_OFF: Quantity['measure'][] = ['without_power'];

const LINKS_BEFORE =
  /^(?:to|for|in|among|remain|remained|stay|stayed|affecting|affected|:|leaving|left|leaves|hit|hitting|plunged|plunging|across)$/;

/** Which resources the words of `[from, to)` say are lost; null when none. */
function lossIn(tokens: Token[], from: number, to: number): Quantity['measure'][] | null {
  const words = tokens.slice(from, to).map((token) => token.lower);
  if (words.some((word) => RESTORED_WORDS.has(word))) return null;
  const measures = new Set<Quantity['measure']>();
  words.forEach((word, i) => {
    const measure =
      RESOURCES[word] ?? (word === 'de' && /^energi[sz]ed$/.test(words[i + 2] ?? '') ? 'without_power' : undefined);
    if (!measure || RESOURCE_COMPOUNDS.has(words[i + 1] ?? '')) return;
    const near = words.slice(Math.max(0, i - RESOURCE_NEAR_LOSS), i + RESOURCE_NEAR_LOSS + 1);
    if (word === 'de' || near.some((other) => LOSS_WORDS.has(other))) measures.add(measure);
  });
  if (
    measures.size === 0 &&
    words.some((word, i) => word === 'disconnected' || (word === 'cut' && words[i + 1] === 'off'))
  ) {
    return CUT_OFF;
  }
  return measures.size > 0 ? [...measures] : null;
}
