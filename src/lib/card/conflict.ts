import type { Claim } from '$geodata/model/claim.ts';

/** What two counts may differ in, as far as it can be told. */
export type Difference = 'time' | 'area' | 'definition' | 'rounding';

/** Claims of one measure that give different numbers. */
export interface Conflict {
  differences: Difference[];
  /** Which of the two was reported earlier; null when on one day. */
  earlier: 'low' | 'high' | null;
  /** Which covers the wider area by its words; null when it cannot be told. */
  wider: 'low' | 'high' | null;
  /** Every differing claim is "at least" or "more than": both can be true. */
  lowerBounds: boolean;
}

/** A claim with what its article adds: the day it appeared, and the sentence once it has been read. */
export interface ClaimInContext {
  claim: Claim;
  /** `YYYY-MM-DD…`; null when the article is not known. */
  published: string | null;
  /** null until the article's body is here. */
  sentence: string | null;
}

/** English words that widen a count beyond one town; a sentence with one of them counts over an area. */
const wideWords = /\b(?:regions?|oblasts?|provinces?|surrounding|nationwide|countrywide|across|suburbs|area)\b/i;

/** How far a rounded number may be from the one it rounds. */
const roundingShare = 0.2;

/**
 * What sets claims of one measure and item apart, comparing the lowest with the highest; null when they agree.
 * Claims about different items (children among the injured) must be kept apart before.
 */
export function findConflict(claims: readonly ClaimInContext[]): Conflict | null {
  const sorted = claims.filter(({ claim }) => claim.value !== null).sort((a, b) => valueOf(a) - valueOf(b));
  const low = sorted[0];
  const high = sorted.at(-1);
  if (!low || !high || valueOf(low) === valueOf(high)) return null;
  const earlier = earlierOf(low, high);
  const wider = widerOf(low, high);
  const rounding = isRounding(low, high);
  const differences: Difference[] = [];
  if (rounding) differences.push('rounding');
  if (earlier && !rounding) differences.push('time');
  if (wider) differences.push('area');
  return { differences, earlier: rounding ? null : earlier, wider, lowerBounds: sorted.every(isLowerBound) };
}

function valueOf({ claim }: ClaimInContext): number {
  return claim.value ?? 0;
}

function earlierOf(low: ClaimInContext, high: ClaimInContext): Conflict['earlier'] {
  if (!low.published || !high.published || low.published === high.published) return null;
  return low.published < high.published ? 'low' : 'high';
}

function widerOf(low: ClaimInContext, high: ClaimInContext): Conflict['wider'] {
  if (low.sentence === null || high.sentence === null) return null;
  const [lowWide, highWide] = [wideWords.test(low.sentence), wideWords.test(high.sentence)];
  if (lowWide === highWide) return null;
  return highWide ? 'high' : 'low';
}

/** "nearly 200" beside "174" in the same article: the same count, rounded. */
function isRounding(low: ClaimInContext, high: ClaimInContext): boolean {
  if (low.claim.article_id !== high.claim.article_id) return false;
  const loose = [low, high].filter(({ claim }) => claim.qualifier === 'nearly' || claim.qualifier === 'about');
  return loose.length === 1 && (valueOf(high) - valueOf(low)) / valueOf(high) <= roundingShare;
}

function isLowerBound({ claim }: ClaimInContext): boolean {
  return claim.qualifier === 'at_least' || claim.qualifier === 'more_than';
}
