/**
 * `embed.js`, what a host page loads: the element `<strike-map>`. It is sent as it stands here, comments taken out, at
 * `/embed.js` and at the versioned address `/embed/v1.js`; so it imports nothing and uses what browsers of 2022 know.
 * Nothing here may need a style or script that a strict policy forbids: styles are set one by one, in code.
 */

/** Parameters of `/embed/` that are attributes here, under the same names. */
const PARAMETERS =
  'map bbox datetime t window known layers event type side weapon precision place source sources q lang theme tz ui list gestures autoplay v'.split(
    ' ',
  );
const METHODS = 'getState setTime setRange play pause step setSpeed flyTo fitBounds select setLayers setTheme'.split(
  ' ',
);
const ANSWER_MS = 10_000;
/** Bar and time control of a frame, and the heights that its map keeps between (heights.ts): what it will ask for. */
const AROUND_MAP = 142;
const MOST_HEIGHT = 4000;

/** Where this site is, from the address of this script: `…/embed.js` or `…/embed/v1.js`. */
const HOME = new URL(/\/embed\/v\d+\.js$/.test(new URL(import.meta.url).pathname) ? '../' : './', import.meta.url);

class StrikeMap extends HTMLElement {
  static observedAttributes = ['src', 'height', 'label', ...PARAMETERS];

  /** @type {HTMLIFrameElement | null} */
  #frame = null;
  #ready = false;
  #lastId = 0;
  /** Calls under way by id. @type {Map<number, { resolve: (value: unknown) => void, reject: (fault: Error) => void, timer: number }>} */
  #calls = new Map();
  /** Calls made before the frame was ready. @type {(() => void)[]} */
  #queue = [];
  /** Ends everything that this element listens to. @type {AbortController | null} */
  #life = null;
  #slot = document.createElement('slot');
  #reloading = false;

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).append(this.#slot);
  }

  connectedCallback() {
    this.#life = new AbortController();
    addEventListener('message', (event) => this.#receive(event), { signal: this.#life.signal });
    this.style.display = 'block';
    this.#resize(this.#height() ?? this.#guess());
    if (this.getAttribute('loading') === 'eager' || !('IntersectionObserver' in window)) return this.#start();
    const watch = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && this.#start(),
      {
        rootMargin: '200px',
      },
    );
    watch.observe(this);
    this.#life.signal.addEventListener('abort', () => watch.disconnect());
  }

  disconnectedCallback() {
    this.#life?.abort();
    this.#life = null;
    this.#stop('The map was removed from the page.');
  }

  /** @param {string} name @param {string | null} before @param {string | null} now */
  attributeChangedCallback(name, before, now) {
    if (!this.#frame || before === now) return;
    if (name === 'height') return this.#resize(this.#height() ?? this.#guess());
    if (name === 'label') return void (this.#frame.title = this.#label());
    if (this.#reloading) return;
    this.#reloading = true;
    queueMicrotask(() => {
      this.#reloading = false;
      if (!this.#frame) return;
      this.#stop('The map was loaded anew.');
      this.#start();
    });
  }

  /** The frame's address: `src`, or `/embed/` of this site, with the attributes as its query. */
  get url() {
    const url = new URL(this.getAttribute('src') || 'embed/', this.hasAttribute('src') ? document.baseURI : HOME);
    for (const name of PARAMETERS) {
      const value = this.getAttribute(name);
      if (value !== null) url.searchParams.set(name, value);
    }
    return url.href;
  }

  #start() {
    if (this.#frame || !this.#life) return;
    const frame = document.createElement('iframe');
    frame.title = this.#label();
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox');
    frame.allow = 'fullscreen';
    Object.assign(frame.style, { display: 'block', width: '100%', border: '0' });
    this.#frame = frame;
    this.#resize(this.#height() ?? this.#guess());
    const { protocol, href } = new URL(this.url);
    if (/^https?:$/.test(protocol)) frame.src = href;
    this.shadowRoot?.prepend(frame);
  }

  /** @param {string} why */
  #stop(why) {
    this.#frame?.remove();
    this.#frame = null;
    this.#ready = false;
    this.#slot.hidden = false;
    this.#queue = [];
    for (const { reject, timer } of this.#calls.values()) {
      clearTimeout(timer);
      reject(new Error(why));
    }
    this.#calls.clear();
  }

  #label() {
    return this.getAttribute('label') || 'Map of strikes and responses';
  }

  /** A height the host has fixed; null for automatic. */
  #height() {
    const height = Number.parseInt(this.getAttribute('height') ?? '', 10);
    return height > 0 ? Math.min(height, MOST_HEIGHT) : null;
  }

  /** What the frame will most likely ask for, so that the page under it does not move. */
  #guess() {
    return AROUND_MAP + Math.round(Math.min(Math.max(this.clientWidth * 0.62, 260), 520));
  }

  /** @param {number} height CSS pixels */
  #resize(height) {
    this.style.minHeight = `${height}px`;
    if (this.#frame) this.#frame.style.height = `${height}px`;
  }

  /** @param {MessageEvent} event */
  #receive({ source, data }) {
    if (!this.#frame || source !== this.#frame.contentWindow || data?.source !== 'sirenmap' || data.v !== 1) return;
    const { type, ...detail } = data;
    delete detail.source;
    delete detail.v;
    if (type === 'result') return this.#settle(detail);
    if (type === 'ready') this.#begin();
    if (type === 'resize' && this.#height() === null && detail.height > 0)
      this.#resize(Math.min(detail.height, MOST_HEIGHT));
    this.dispatchEvent(new CustomEvent(String(type), { detail }));
  }

  #begin() {
    this.#ready = true;
    this.#slot.hidden = true;
    for (const send of this.#queue.splice(0)) send();
  }

  /** @param {{ id: number, ok: boolean, value?: unknown, error?: string }} result */
  #settle({ id, ok, value, error }) {
    const call = this.#calls.get(id);
    if (!call) return;
    this.#calls.delete(id);
    clearTimeout(call.timer);
    if (ok) call.resolve(value);
    else call.reject(new Error(error));
  }

  /**
   * Calls a method of the frame; a map that has not begun to load begins now.
   * @param {string} method @param {object} [params]
   * @returns {Promise<unknown>} rejected when the frame refuses, does not answer in ten seconds, or goes away
   */
  call(method, params = {}) {
    if (!this.#life) return Promise.reject(new Error('The map is not on a page.'));
    this.#start();
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      const late = () => this.#settle({ id, ok: false, error: `${method}: no answer.` });
      this.#calls.set(id, { resolve, reject, timer: 0 });
      const send = () => {
        const call = this.#calls.get(id);
        if (call) call.timer = window.setTimeout(late, ANSWER_MS);
        this.#frame?.contentWindow?.postMessage({ target: 'sirenmap', v: 1, id, method, params }, '*');
      };
      if (this.#ready) send();
      else this.#queue.push(send);
    });
  }
}

/** How the arguments of each method become its parameters; the others take an object as it is. @type {Record<string, (...args: any[]) => object>} */
const TO_PARAMS = {
  setTime: (t) => ({ t: toInstant(t) }),
  setRange: (from, to) => ({ from: toInstant(from), to: toInstant(to) }),
  step: (days = 1) => ({ days }),
  setSpeed: (daysPerSecond) => ({ daysPerSecond }),
  fitBounds: (bbox) => ({ bbox: [...bbox] }),
  select: (event) => ({ event: event ?? null }),
  setLayers: (layers) => ({ layers: typeof layers === 'string' ? layers.split(',') : [...layers] }),
  setTheme: (theme) => ({ theme }),
};

/** @param {unknown} value */
function toInstant(value) {
  return value instanceof Date ? value.getTime() : value;
}

for (const method of METHODS) {
  Object.defineProperty(StrikeMap.prototype, method, {
    /** @this {StrikeMap} @param {any[]} args */
    value(...args) {
      return this.call(method, TO_PARAMS[method]?.(...args) ?? args[0]);
    },
  });
}

if (!customElements.get('strike-map')) customElements.define('strike-map', StrikeMap);
