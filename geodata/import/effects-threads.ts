import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { messageOf } from './effects-read.ts';
import type { Hand, Job, Tell } from './hand.ts';

/** Each thread holds the gazetteer, so there are not as many as there may be cores. */
const MAX_THREADS = 4;

/** How many threads this machine can well use. */
export const threadsHere = (): number => Math.min(availableParallelism(), MAX_THREADS);

type Answer = { tell: Parameters<Tell>[0] } | { done: unknown } | { fault: string };

/** A hand on a thread of its own, which ends with {@link HelpingHand.dismiss}. */
export interface HelpingHand extends Hand {
  dismiss(): Promise<void>;
}

/** Starts a thread. What breaks there is thrown by the call that waits for it. */
export function callHand(job: Job): HelpingHand {
  // The young generation is larger than usual: rows live shortly and are many.
  const resourceLimits = { maxYoungGenerationSizeMb: 192 };
  const worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData: job, resourceLimits });
  let broken: Error | null = null;
  const fail = (error: Error) => (broken ??= error);
  worker.on('error', fail);
  const call = <T>({ method, args }: { method: string; args: readonly unknown[] }, tell: Tell): Promise<T> =>
    new Promise((done, reject) => {
      const stop = () => reject(broken ?? new Error('the thread ended before its work was done'));
      const hear = (answer: Answer) => {
        if ('tell' in answer) return tell(answer.tell);
        worker.off('message', hear).off('exit', stop);
        if ('fault' in answer) reject(new Error(answer.fault));
        else done(answer.done as T);
      };
      if (broken) return stop();
      worker.on('message', hear).on('exit', stop);
      worker.postMessage({ method, args });
    });
  return {
    read: (part, tell) => call({ method: 'read', args: [part] }, tell),
    write: (months, whole, tell) => call({ method: 'write', args: [months, whole] }, tell),
    dismiss: async () => void (await worker.terminate()),
  };
}

/** On the other thread: does what is asked, with a hand made for the job. */
export function lendHand(make: (job: Job) => Hand): void {
  const port = parentPort;
  if (!port) throw new Error('expected to be a thread of an import');
  const hand = make(workerData as Job);
  const answer = (value: Answer) => port.postMessage(value);
  const tell: Tell = (done) => answer({ tell: done });
  port.on('message', (call: { method: 'read' | 'write'; args: readonly unknown[] }) => {
    const work = hand[call.method] as (...args: unknown[]) => Promise<unknown>;
    work(...call.args, tell).then(
      (done) => answer({ done }),
      (error: unknown) => answer({ fault: messageOf(error) }),
    );
  });
}
