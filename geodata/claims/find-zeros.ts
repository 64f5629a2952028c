import type { Quantity } from '../model/claim.ts';
import { bare } from './bare.ts';
import type { Token } from './tokenise.ts';

/** A reported zero: what is nil, and the words that say so (token indices, half-open). */
export interface Zero {
  /** "Without injuries" hangs on another statement and is kept apart. */
  aside: boolean;
  measures: Quantity['measure'][];
  start: number;
  end: number;
}

/** What each word leaves at nil. "Nobody was hurt" is taken as nobody killed either. */
const NIL: Record<string, Quantity['measure'][]> = bare<Quantity['measure'][]>({
  casualties: ['killed', 'injured'],
  casualty: ['killed', 'injured'],
  victims: ['killed', 'injured'],
  victim: ['killed', 'injured'],
  hurt: ['killed', 'injured'],
  harmed: ['killed', 'injured'],
  killed: ['killed'],
  died: ['killed'],
  deaths: ['killed'],
  death: ['killed'],
  dead: ['killed'],
  fatalities: ['killed'],
  fatality: ['killed'],
  injured: ['injured'],
  wounded: ['injured'],
  injuries: ['injured'],
  injury: ['injured'],
  wounds: ['injured'],
});
const OPENERS = new Set(['no', 'nobody', 'without', 'not']);
const REACH = 8;
/** "No casualty count" is a figure withheld, not a zero. */
const FIGURE =
  /^(?:count|counts|figure|figures|toll|tolls|number|numbers|estimate|estimates|data|breakdown|details|list)$/;
const LINKS = new Set(
  (
    'was were has have had been is are be human civilian or and further serious confirmed reported other people person of any no ' +
    'loss lives life known significant major so far physical single one'
  ).split(' '),
);

/** "No casualties were reported", "nobody was hurt", "there were no deaths or injuries", "without injuries". */
export function findZeros(tokens: Token[]): Zero[] {
  const zeros: Zero[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const zero = OPENERS.has(tokens[at]?.lower ?? '') ? zeroAt(tokens, at) : null;
    if (!zero) continue;
    zeros.push(zero);
    at = zero.end - 1;
  }
  return zeros;
}

function zeroAt(tokens: Token[], at: number): Zero | null {
  const start = openingEnd(tokens, at);
  if (start === null) return null;
  const measures = new Set<Quantity['measure']>();
  let end = at;
  for (let i = start; i < Math.min(tokens.length, start + REACH); i++) {
    const word = tokens[i]?.lower ?? '';
    for (const measure of NIL[word] ?? []) measures.add(measure);
    if (NIL[word]) end = i + 1;
    else if (!LINKS.has(word)) break;
  }
  if (FIGURE.test(tokens[end]?.lower ?? '')) return null;
  return measures.size > 0 ? { aside: tokens[at]?.lower === 'without', measures: [...measures], start: at, end } : null;
}

/** The token behind "no", "nobody", "no one", "none of them", "without", "not … any"; null when nothing of the kind begins here. */
function openingEnd(tokens: Token[], at: number): number | null {
  const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (word === 'no' && next === 'one') return at + 2;
  if (word === 'no' && (next === 'information' || next === 'longer')) return null;
  if (word === 'no' || word === 'nobody' || word === 'without') return at + 1;
  if (word === 'not' && next === 'any') return at + 2;
  return null;
}
