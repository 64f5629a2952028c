import type { Designator } from './mention.ts';
import { isAdjacent } from './tokens.ts';
import type { Token } from './tokens.ts';
import { SHARES } from './vocabulary/roles.ts';
import { COMPASS, DISTRICT_WORDS, FACILITIES, REGION_WORDS, SETTLEMENT_WORDS } from './vocabulary/words.ts';

/** What the words around a name call it, and how far they reach. */
export interface Designation {
  designator: Designator;
  feature: string | null;
  part: string | null;
  /** "most of X", "a third of X": a region, where one bears the name. */
  share: boolean;
  /** Last token of the name with its designator. */
  last: number;
}

/** "Odesa region", "Lublin airport", "the port of Odesa", "southern Ukraine". */
export function designate(tokens: readonly Token[], first: number, last: number): Designation {
  const part = partBefore(tokens, first);
  const facility = facilityAfter(tokens, last) ?? facilityBefore(tokens, first);
  const share = tokens[first - 1]?.lower === 'of' && SHARES.has(tokens[first - 2]?.lower ?? '');
  if (facility)
    return { designator: 'facility', feature: facility.feature, part, share, last: Math.max(last, facility.last) };
  const after = wordAfter(tokens, last);
  const kind = kindOf(after?.lower) ?? kindBefore(tokens, first);
  if (kind) return { designator: kind, feature: null, part, share, last: kindOf(after?.lower) ? last + 1 : last };
  return { designator: isOfficeOfRegion(tokens, last) ? 'region' : null, feature: null, part, share, last };
}

/** "X Governor", "X regional administration", "X's border region": X is the region. */
function isOfficeOfRegion(tokens: readonly Token[], last: number): boolean {
  const words = [1, 2, 3, 4].map((n) => (isAdjacent(tokens[last + n]) ? (tokens[last + n]?.lower ?? '') : ''));
  if (/^(?:governor|gov|regional)$/.test(words[0] ?? '')) return true;
  return (
    (tokens[last]?.possessive ?? false) &&
    words.slice(0, 4).some((word) => /^(?:region|oblast|governorate)$/.test(word))
  );
}

const wordAfter = (tokens: readonly Token[], last: number): Token | undefined =>
  isAdjacent(tokens[last + 1]) ? tokens[last + 1] : undefined;

function kindOf(word: string | undefined): Designator {
  if (word === undefined) return null;
  if (REGION_WORDS.has(word)) return 'region';
  if (DISTRICT_WORDS.has(word)) return 'district';
  return SETTLEMENT_WORDS.has(word) && word !== 'port' && word !== 'capital' ? 'settlement' : null;
}

/** "the town of X", "the region of X"; "a district of X" lies in X. */
function kindBefore(tokens: readonly Token[], first: number): Designator {
  const kind = tokens[first - 1]?.lower === 'of' ? kindOf(tokens[first - 2]?.lower) : null;
  return kind === 'district' ? null : kind;
}

function partBefore(tokens: readonly Token[], first: number): string | null {
  const before = tokens[first - 1];
  const gap = tokens[first]?.gap ?? '';
  if (!before || (gap !== ' ' && gap !== '\u00a0')) return null;
  const joined = /^-$/.test(before.gap) ? `${tokens[first - 2]?.lower ?? ''}${before.lower}` : before.lower;
  return COMPASS.get(joined) ?? COMPASS.get(before.lower) ?? null;
}

/** Most words begin no facility: a look at the first spares the rest. */
const FACILITY_OPENERS = new Set(FACILITIES.map(([phrase]) => phrase.split(' ')[0]));

function facilityAfter(tokens: readonly Token[], last: number): { feature: string; last: number } | null {
  if (!isAdjacent(tokens[last + 1]) || !FACILITY_OPENERS.has(tokens[last + 1]?.lower)) return null;
  const words = [1, 2, 3].map((n) => tokens[last + n]?.lower ?? '');
  for (const [phrase, feature] of FACILITIES) {
    const count = phrase.split(' ').length;
    if (words.slice(0, count).join(' ') === phrase) return { feature, last: last + count };
  }
  return null;
}

/** "the port of X", "the airport in X". */
function facilityBefore(tokens: readonly Token[], first: number): { feature: string; last: number } | null {
  const link = tokens[first - 1]?.lower;
  if (link !== 'of' && link !== 'in' && link !== 'at') return null;
  const word = tokens[first - 2];
  if (!isAdjacent(tokens[first - 1]) || !isAdjacent(tokens[first])) return null;
  if (link !== 'of' && word?.lower !== 'airport' && word?.lower !== 'refinery' && word?.lower !== 'plant') return null;
  const two = `${tokens[first - 3]?.lower ?? ''} ${word?.lower ?? ''}`;
  const three = `${tokens[first - 4]?.lower ?? ''} ${two}`;
  const hit = FACILITIES.find(([phrase]) => phrase === three || phrase === two || phrase === word?.lower);
  return hit ? { feature: hit[1], last: -1 } : null;
}
