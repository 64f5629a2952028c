import type { Draft, Context } from './draft-quantity.ts';
import type { Token } from './tokenise.ts';

const TOLD_HURT = /\b(?:injured|injuring|wounded|wounding|hurt|suffered)\b/;
const TOLD_WAVE = /\b(?:launched|fired|unleashed|intercepted|downed|shot down|neutrali[sz]ed)\b/;
const ARRIVALS = /^(?:fell|landed|slammed|crashed|smashed|tore|ripped|ploughed|plowed|plunged|came|impacted|exploded)$/;
const ARRIVAL_REACH = 4;
/** The injured told further back than this many sentences are those of another place. */
const NEAR = 2;

/** Figures as a reader takes them: what hit was launched, and people taken to hospital are the injured where no others are told. */
export function addImplied(drafts: Draft[], { previous, tokens }: Context): Draft[] {
  const told = previous.map(({ text }) => text.toLowerCase()).join(' ');
  const near = previous.slice(-NEAR).map(({ text }) => text.toLowerCase());
  const hurt =
    TOLD_HURT.test(near.join(' ')) || drafts.some(({ measure, item }) => measure === 'injured' && item === null);
  const wave =
    TOLD_WAVE.test(told) || drafts.some(({ measure }) => measure === 'launched' || measure === 'intercepted');
  return drafts.flatMap((draft): Draft[] => {
    if (draft.measure === 'injured' && draft.item === 'hospitalised' && !hurt) return [{ ...draft, item: null }];
    // of a whole wave the hits are a remainder
    return draft.measure === 'hit' && draft.item && !wave && isArrival(tokens, draft)
      ? [draft, { ...draft, measure: 'launched' }]
      : [draft];
  });
}

/** "Two rockets fell on the camp": all that came are told; "hit" alone leaves open how many did not. */
const isArrival = (tokens: Token[], { tokens: { end }, value }: Draft): boolean =>
  value > 1 && tokens.slice(end, end + ARRIVAL_REACH).some(({ lower }) => ARRIVALS.test(lower));
