import type { RefusedCount } from '../model/table-manifest.ts';
import type { Refusal } from './draft.ts';

const LINES_KEPT = 5;

/** Rows refused for a reason, with what was seen first. */
export interface SeenRefusal extends RefusedCount {
  seen: string;
}

/** Counts what was read and what was refused, with the first lines of each reason. */
export class Tally {
  readonly #reasons = new Map<string, SeenRefusal>();
  /** Records read. */
  read = 0;

  /** `where` is `file:line`. */
  refuse({ refused, seen }: Refusal, where: string): void {
    this.#add(refused, seen, 1, [where]);
  }

  /** Adds what another tally counted, of records that come after those of this one. */
  add(read: number, refused: readonly SeenRefusal[]): void {
    this.read += read;
    for (const { reason, seen, rows, lines } of refused) this.#add(reason, seen, rows, lines);
  }

  #add(reason: string, seen: string, rows: number, lines: readonly string[]): void {
    const known = this.#reasons.get(reason);
    const count = known ?? { reason, rows: 0, lines: [], seen };
    count.rows += rows;
    if (count.lines.length < LINES_KEPT) count.lines.push(...lines.slice(0, LINES_KEPT - count.lines.length));
    if (!known) this.#reasons.set(reason, count);
  }

  get refusedRows(): number {
    return this.counts().reduce((sum, { rows }) => sum + rows, 0);
  }

  /** In the order in which they were met. */
  counts(): SeenRefusal[] {
    return [...this.#reasons.values()];
  }

  /** Most frequent first. */
  refused(): RefusedCount[] {
    return this.#sorted().map(({ reason, rows, lines }) => ({ reason, rows, lines }));
  }

  /** One line a reason for the person at the terminal. */
  sentences(): string[] {
    return this.#sorted().map(({ reason, rows, lines, seen }) => {
      const where = `${lines.join(', ')}${rows > lines.length ? ', …' : ''}`;
      return `refused ${rows}: ${reason} (${where}${seen ? `; first saw "${seen}"` : ''})`;
    });
  }

  #sorted() {
    return this.counts().sort((a, b) => b.rows - a.rows || (a.reason < b.reason ? -1 : 1));
  }
}
