import type { Sentence } from '../model/article.ts';
import type { Quantity } from '../model/claim.ts';
import { carrierRank } from './assign-quantities.ts';
import { absorb, isCountryWide, type Draft } from './draft.ts';
import { findDescribed } from './find-described.ts';
import { isStrikeType } from './mention.ts';
import { isSameEvent } from './same-event.ts';

/** Words that point back to the attack as a whole, not to the place told last. Source: own list. */
const WHOLE_ATTACK =
  /\b(?:the (?:\w+ )?(?:strikes|attacks|raids|bombardments?|barrages?|onslaught|toll|death toll)|overall|in total|in all|altogether|across (?:the country|ukraine)|countrywide|nationwide|(?:\d+|several|two|three|four|five|six|seven|eight|nine|ten|a dozen|many|other) (?:regions|oblasts|provinces|cities|governorates))\b/i;

/** The events of a story as they are told, and what a later sentence may mean by "the attack". */
export class StoryMemory {
  readonly drafts: Draft[] = [];
  /** Strike draft by the sentence that told it last. */
  readonly strikeAt = new Map<number, Draft>();

  private readonly orders = new Map<Draft, number>();
  private readonly byCell = new Map<string, Map<number, Draft>>();

  constructor(
    private readonly sentences: readonly Sentence[],
    /** The day of the story, `YYYY-MM-DD`. */
    private readonly leadDay: string,
  ) {}

  /** The event that a sentence without a place of its own speaks of. */
  pointedAt(text: string, sentence: number, quantity?: Quantity): Draft | null {
    const wave = this.drafts.find((draft) => isStrikeType(draft.type) && isCountryWide(draft));
    if (wave && WHOLE_ATTACK.test(text)) return wave;
    if (quantity && carrierRank(quantity.measure, 'air_strike') < 0) {
      return [...this.drafts].reverse().find((draft) => carrierRank(quantity.measure, draft.type) >= 0) ?? null;
    }
    return this.strikeNear(text, sentence) ?? this.drafts.find((draft) => isStrikeType(draft.type)) ?? null;
  }

  /** The strike of this sentence, else the one whose scene it names again, else the one told last. */
  strikeNear(text: string, sentence: number): Draft | null {
    const here = this.strikeAt.get(sentence);
    return (
      here ??
      findDescribed(text, this.drafts, (offset) => this.sentenceAt(offset)?.text ?? '') ??
      this.lastStrike(sentence)
    );
  }

  /** The strike told last at or before a sentence. */
  lastStrike(sentence: number): Draft | null {
    for (let index = sentence; index >= Math.max(0, sentence - 6); index--) {
      const draft = this.strikeAt.get(index);
      if (draft && (draft.day === this.leadDay || index === sentence)) return draft;
    }
    return null;
  }

  /** Adds an event, or what it says to the one that is the same. */
  put(draft: Draft): Draft {
    const twin = this.nearby(draft).find((other) => isSameEvent(other, draft));
    if (twin) absorb(twin, draft);
    else this.drafts.push(draft);
    this.remember(twin ?? draft);
    const sentence = draft.quantities[0]?.item.sentence ?? this.sentenceOf(draft);
    if (isStrikeType(draft.type)) this.strikeAt.set(sentence, twin ?? draft);
    return twin ?? draft;
  }

  /** Events that may be the same as a draft, in the order told: strikes in its cells of the map, everything else of its type. */
  private nearby(draft: Draft): Draft[] {
    const found = new Map<number, Draft>();
    for (const key of keysOf(draft, 1))
      for (const [order, other] of this.byCell.get(key) ?? []) found.set(order, other);
    return [...found].sort((a, b) => a[0] - b[0]).map(([, other]) => other);
  }

  private remember(draft: Draft): void {
    const order = this.orders.get(draft) ?? this.orders.size;
    this.orders.set(draft, order);
    for (const key of keysOf(draft, 0)) {
      const cell = this.byCell.get(key) ?? new Map<number, Draft>();
      this.byCell.set(key, cell.set(order, draft));
    }
  }

  /** The sentence that told a draft first. */
  sentenceOf(draft: Draft): number {
    const start = draft.statements[0]?.item.start ?? 0;
    return this.sentenceAt(start)?.index ?? 0;
  }

  /** The sentence that an offset lies in, found by halves. */
  sentenceAt(offset: number): Sentence | null {
    const { sentences } = this;
    let [low, high] = [0, sentences.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sentences[middle]?.start ?? Infinity) <= offset) low = middle;
      else high = middle - 1;
    }
    return sentences[low] ?? null;
  }
}

/** Cells of one degree that a strike's places lie in, `around` cells further on each side; the type for everything else. */
function keysOf({ type, places }: Draft, around: number): string[] {
  if (!isStrikeType(type)) return [type];
  const steps = Array.from({ length: 2 * around + 1 }, (_, step) => step - around);
  return places.flatMap(({ place }) =>
    steps.flatMap((down) => steps.map((right) => `${Math.floor(place.lat) + down} ${Math.floor(place.lon) + right}`)),
  );
}
