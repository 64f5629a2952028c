import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { messageOf } from './effects-read.ts';
import { callHand, type HelpingHand } from './effects-threads.ts';
import { makeHand, type Hand, type Job, type Tell } from './hand.ts';
import type { Whole } from './merge-parts.ts';
import type { Part, PartResult } from './parts.ts';
import type { MonthResult } from './write-month.ts';

/** What all hands together have done. */
export type Told = Parameters<Tell>[0];

/** Does the work of an import on this thread and, for more parts than one, on others beside it. What comes out does not depend on how many they are. */
export class Crew {
  readonly #own: Hand;
  readonly #helpers: readonly HelpingHand[];
  readonly #tell: Tell;

  /** Other threads start at once and load the project's own gazetteer. */
  constructor(job: Job, { threads, gazetteer, tell }: { threads: number; gazetteer: () => Gazetteer; tell: Tell }) {
    this.#helpers = Array.from({ length: threads - 1 }, () => callHand(job));
    this.#own = makeHand(job, gazetteer);
    this.#tell = tell;
  }

  /** Reads each part on a thread of its own; there must not be more parts than threads. */
  read(parts: readonly Part[]): Promise<PartResult[]> {
    const tells = this.#tells(parts.length);
    return this.#all(parts, async (part, hand, i) => {
      try {
        return await hand.read(part, tells[i] ?? this.#tell);
      } catch (error) {
        throw new Error(`${part.pieces.map(({ path }) => path).join(', ')}: ${messageOf(error)}`, { cause: error });
      }
    });
  }

  /** Writes the months, every second one on a thread; gives them sorted. */
  async write(whole: Whole): Promise<MonthResult[]> {
    const hands = 1 + this.#helpers.length;
    const shares = Array.from({ length: hands }, (_, i) => whole.months.filter((_, month) => month % hands === i));
    const tells = this.#tells(hands);
    const results = await this.#all(shares, (share, hand, i) => hand.write(share, whole, tells[i] ?? this.#tell));
    return results.flat().sort((a, b) => (a.entry.month < b.entry.month ? -1 : 1));
  }

  /** Ends the other threads. */
  async dismiss(): Promise<void> {
    await Promise.all(this.#helpers.map((helper) => helper.dismiss()));
  }

  /** Gives every thread its share, this one last: the others begin before it is busy. Waits for all, also when one fails. */
  async #all<S, T>(shares: readonly S[], work: (share: S, hand: Hand, index: number) => Promise<T>): Promise<T[]> {
    const hands = [this.#own, ...this.#helpers];
    const begun = shares.map((share, i) => ({ share, hand: hands[i] ?? this.#own, i })).reverse();
    const settled = await Promise.allSettled(begun.map(({ share, hand, i }) => work(share, hand, i)));
    return settled.reverse().map((one) => {
      if (one.status === 'rejected') throw one.reason;
      return one.value;
    });
  }

  /** One teller a hand; what all have told is summed. */
  #tells(count: number): Tell[] {
    const last: Told[] = Array.from({ length: count }, () => ({ records: 0, bytes: 0, months: 0 }));
    const sum = (key: keyof Told) => last.reduce((total, told) => total + told[key], 0);
    return last.map((_, i) => (told) => {
      last[i] = told;
      this.#tell({ records: sum('records'), bytes: sum('bytes'), months: sum('months') });
    });
  }
}
