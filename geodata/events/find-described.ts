import type { Draft } from './draft.ts';
import { isStrikeType } from './mention.ts';

/** Things that a later sentence names again with "the": what burned, what was hit. Source: own list from news prose. */
const THING =
  /\b(?:the|an?|that|this|its) (?:\w+ ){0,2}?(fires?|blazes?|depots?|terminal|refinery|plant|factory|market|bazaar|hospital|clinic|school|kindergarten|nursery|university|mosque|church|camp|hotel|bridge|dam|airport|airfield|base|port|station|substation|warehouse|building|house|apartment|tower|dormitory|bus|minibus|car|train|convoy|ambulance|ship|vessel|tanker|prison|barracks|checkpoint|queue|cafe|restaurant|wedding|funeral)\b/giu;
/** Drafts looked at, latest first, and tellings of each, so that a long text stays linear. */
const REACH = 12;
const TELLINGS = 4;

const SAME: Readonly<Record<string, string>> = {
  blaze: 'fire',
  bazaar: 'market',
  vessel: 'ship',
  nursery: 'kindergarten',
};

const thingsIn = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(THING)].map(([, word = '']) => {
      const noun = word.toLowerCase().replace(/s$/, '');
      return SAME[noun] ?? noun;
    }),
  );

/**
 * The strike told latest whose own sentences name what this one points back to ("the depot", "the blaze"); null when none does.
 * `sentenceOf` gives the text of the sentence that an offset lies in.
 */
export function findDescribed(
  text: string,
  drafts: readonly Draft[],
  sentenceOf: (offset: number) => string,
): Draft | null {
  const things = thingsIn(text);
  if (things.size === 0) return null;
  const isNamed = (offset: number) => [...thingsIn(sentenceOf(offset))].some((thing) => things.has(thing));
  const near = drafts.filter((draft) => isStrikeType(draft.type)).slice(-REACH);
  return near.findLast((draft) => draft.statements.slice(0, TELLINGS).some(({ item }) => isNamed(item.start))) ?? null;
}
