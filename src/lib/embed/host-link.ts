import { asksForHeight, heightMessages, readSecret, type Size } from './heights.ts';
import { parseCall, PROTOCOL_VERSION, type Command } from './messages.ts';
import { buildLimiter, buildThrottle } from './rate.ts';

/** What a frame tells its host, beside answers and heights. */
export type Notice =
  | { type: 'ready'; contract: 1 }
  | { type: 'timechange'; t: string; from: string; to: string; playing: boolean }
  | { type: 'viewchange'; map: string; bbox: readonly number[] | null }
  | { type: 'select'; event: string | null }
  | { type: 'error'; code: string; message: string };

/** What a link to a host needs of its frame. */
export interface HostLinkOptions {
  /** The frame's own window. */
  frame: Window;
  /** Does what is asked and gives what is answered; what it throws is told as the answer's error. */
  oncommand: (command: Command) => unknown;
}

/** At most four of a kind a second. */
const NOTICE_INTERVAL_MS = 250;
/** A host's calls; more are not answered. A resizer greets ten times a second. */
const CALLS = { perSecond: 30, burst: 60 };

/**
 * The one place where a frame speaks with the page that holds it. Hears its parent and nobody else; a message that is
 * not understood changes nothing. Without a parent it does nothing.
 */
export class HostLink {
  #frame: Window;
  #oncommand: HostLinkOptions['oncommand'];
  #secret: string | null;
  #size: Size | null = null;
  #throttles = new Map<Notice['type'], ReturnType<typeof buildThrottle<Notice>>>();
  #mayCall: () => boolean;

  constructor({ frame, oncommand }: HostLinkOptions) {
    this.#frame = frame;
    this.#oncommand = oncommand;
    this.#secret = readSecret(frame.location.hash);
    this.#mayCall = buildLimiter(CALLS, () => frame.performance.now());
    if (this.isFramed) frame.addEventListener('message', this.#receive);
  }

  get isFramed(): boolean {
    return this.#frame.parent !== this.#frame;
  }

  /** Tells the host something; the same kind at most four times a second, the last always. */
  tell(notice: Notice): void {
    if (!this.isFramed) return;
    let throttle = this.#throttles.get(notice.type);
    if (!throttle) {
      throttle = buildThrottle((value: Notice) => this.#post(value), NOTICE_INTERVAL_MS);
      this.#throttles.set(notice.type, throttle);
    }
    throttle.send(notice);
  }

  /** Tells how large the frame wants to be, in CSS pixels, in every dialect; the same size is not told twice. */
  tellSize(size: Size): void {
    if (this.#size?.width === size.width && this.#size.height === size.height) return;
    this.#size = size;
    this.#postSize();
  }

  /** Stops hearing and telling. */
  close(): void {
    this.#frame.removeEventListener('message', this.#receive);
    for (const throttle of this.#throttles.values()) throttle.stop();
  }

  #postSize(): void {
    if (!this.isFramed || !this.#size) return;
    for (const message of heightMessages(this.#size, this.#secret)) this.#frame.parent.postMessage(message, '*');
  }

  /** What a view shows is public, and a host may have any origin, none included. */
  #post(message: Notice | { type: 'result'; [key: string]: unknown }): void {
    this.#frame.parent.postMessage({ source: 'sirenmap', v: PROTOCOL_VERSION, ...message }, '*');
  }

  #receive = (event: MessageEvent): void => {
    if (event.source !== this.#frame.parent) return;
    if (asksForHeight(event.data)) {
      if (this.#mayCall()) this.#postSize();
      return;
    }
    const call = parseCall(event.data);
    if (!call || !this.#mayCall()) return;
    const { id, command, problem } = call;
    if (command === null) return this.#post({ type: 'result', id, ok: false, error: problem });
    try {
      this.#post({ type: 'result', id, ok: true, value: this.#oncommand(command) });
    } catch (fault) {
      this.#post({ type: 'result', id, ok: false, error: fault instanceof Error ? fault.message : 'It failed.' });
    }
  };
}
