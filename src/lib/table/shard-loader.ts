import type { TimeRange } from '../time/range.ts';
import type { GrowingTable, PlacedShard } from './growing-table.ts';
import type { ShardSource } from './shard-source.ts';

/** Files asked for at once. */
const AT_ONCE = 4;

/** How a loader hears of the page and tells it. */
export interface LoaderHost {
  /** The window now: months in it come first, then those nearest to it. */
  range(): TimeRange;
  /** Months have arrived or failed; `settled` when the window has all it can have, `done` when nothing is left. */
  onprogress(state: { settled: boolean; done: boolean }): void;
}

/** Brings the months of a table in, nearest to the window first; what cannot be read is marked missing and the rest goes on. */
export class ShardLoader {
  readonly #table: GrowingTable;
  readonly #source: ShardSource;
  readonly #host: LoaderHost;
  readonly #asked = new Set<PlacedShard>();
  /** Why a month is missing, for the console. */
  readonly reasons = new Map<string, string>();
  #stopped = false;

  constructor(table: GrowingTable, source: ShardSource, host: LoaderHost) {
    this.#table = table;
    this.#source = source;
    this.#host = host;
  }

  /** Resolves when every month is loaded or missing. */
  async run(): Promise<void> {
    await Promise.all(Array.from({ length: AT_ONCE }, () => this.#work()));
  }

  stop(): void {
    this.#stopped = true;
  }

  async #work(): Promise<void> {
    for (let shard = this.#next(); shard && !this.#stopped; shard = this.#next()) {
      this.#asked.add(shard);
      await this.#load(shard);
      if (this.#stopped) return;
      const waiting = this.#table.shards.filter(({ state }) => state === 'waiting');
      const range = this.#host.range();
      const settled = !waiting.some((other) => distanceMs(other, range) === 0);
      this.#host.onprogress({ settled, done: waiting.length === 0 });
      if (settled) await idle();
    }
  }

  async #load(shard: PlacedShard): Promise<void> {
    try {
      const decoded = await this.#source.readShard(shard);
      if (!this.#stopped) this.#table.fill(this.#table.shards.indexOf(shard), decoded);
    } catch (error) {
      shard.state = 'missing';
      this.reasons.set(shard.entry.month, error instanceof Error ? error.message : String(error));
    }
  }

  /** The month to ask for next; of those at one distance the newest. */
  #next(): PlacedShard | null {
    const range = this.#host.range();
    let best: PlacedShard | null = null;
    let least = Infinity;
    for (const shard of this.#table.shards) {
      const distance = distanceMs(shard, range);
      if (shard.state !== 'waiting' || this.#asked.has(shard) || distance > least) continue;
      [best, least] = [shard, distance];
    }
    return best;
  }
}

/** How far a month's events are from a window; 0 when they may be in it. */
function distanceMs({ entry }: PlacedShard, { from, to }: TimeRange): number {
  return Math.max(0, entry.from - to, from - entry.to);
}

/** When the page has nothing better to do, or soon. */
function idle(): Promise<void> {
  return new Promise((done) => {
    if (typeof requestIdleCallback === 'undefined') setTimeout(done, 0);
    else requestIdleCallback(() => done(), { timeout: 200 });
  });
}
