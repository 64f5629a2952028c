import type { RefusedCount } from '../model/table-manifest.ts';
import type { Refusal } from './draft.ts';

const LINES_KEPT = 5;

/** Counts what was read and what was refused, with the first lines of each reason. */
export class Tally {
  readonly #reasons = new Map<string, RefusedCount & { seen: string }>();
  /** Records read. */
  read = 0;

  /** `where` is `file:line`. */
  refuse({ refused, seen }: Refusal, where: string): void {
    const known = this.#reasons.get(refused);
    const count = known ?? { reason: refused, rows: 0, lines: [], seen };
    count.rows++;
    if (count.lines.length < LINES_KEPT) count.lines.push(where);
    if (!known) this.#reasons.set(refused, count);
  }

  get refusedRows(): number {
    return [...this.#reasons.values()].reduce((sum, { rows }) => sum + rows, 0);
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
    return [...this.#reasons.values()].sort((a, b) => b.rows - a.rows || (a.reason < b.reason ? -1 : 1));
  }
}
