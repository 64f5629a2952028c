const EVERY_MS = 2000;

/** Tells how far a long import is, at most every two seconds and only after the first two. */
export class Progress {
  readonly #say: (line: string) => void;
  readonly #clockMs: () => number;
  readonly #began: number;
  #told: number;

  constructor(say: (line: string) => void, clockMs: () => number) {
    this.#say = say;
    this.#clockMs = clockMs;
    this.#began = clockMs();
    this.#told = this.#began;
  }

  /** `share` of what is to be read is 0 to 1. */
  show(records: number, share: number): void {
    this.#tell((seconds) => `${Math.round(Math.min(1, share) * 100)} %, ${records} records, ${seconds} s`);
  }

  /** How many months are written, of all. */
  showMonths(done: number, all: number): void {
    this.#tell((seconds) => `${done} of ${all} months written, ${seconds} s`);
  }

  #tell(line: (seconds: number) => string): void {
    const now = this.#clockMs();
    if (now - this.#told < EVERY_MS) return;
    this.#told = now;
    this.#say(line(Math.round((now - this.#began) / 1000)));
  }
}
