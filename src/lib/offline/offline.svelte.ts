import { CACHED_HEADER, RANGE_MARK, type KeepMessage } from './messages.ts';

/** Where the site stands; under any path. */
export interface Site {
  /** Address of the site's root, with its slash. */
  root: string;
}

/** After the first picture: nothing that a reader waits for is held up. */
const SETTLED_MS = 4000;

/** Says since when the data on the screen has been kept, when there is no network. */
export class Offline {
  /** Epoch ms at which the data shown was fetched; null while it is fresh. */
  since = $state<number | null>(null);

  /** Starts the worker and asks whether this page came from the network; returns what stops listening. */
  watch({ root }: Site): () => void {
    if (!canKeep()) return () => {};
    const ask = (): void => void this.#ask(root);
    if (navigator.serviceWorker.controller) ask();
    const timer = setTimeout(() => void startWorker(root), SETTLED_MS);
    addEventListener('online', ask);
    addEventListener('offline', ask);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', ask);
      removeEventListener('offline', ask);
    };
  }

  /** A small file of the data says by its header whether it came from the cache. */
  async #ask(root: string): Promise<void> {
    if (!navigator.serviceWorker.controller) return;
    const response = await fetch(`${root}data/manifest.json`).catch(() => null);
    const stamp = response?.headers.get(CACHED_HEADER) ?? null;
    const fetched = stamp === null ? Number.NaN : Date.parse(stamp);
    this.since = Number.isFinite(fetched) ? fetched : null;
  }
}

/** Only pages of their own, with storage: never frames of other people's sites or sandboxes. */
function canKeep(): boolean {
  return window.parent === window && window.isSecureContext && 'serviceWorker' in navigator && origin !== 'null';
}

async function startWorker(root: string): Promise<void> {
  try {
    await navigator.serviceWorker.register(`${root}service-worker.js`, { scope: root });
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage(whatWasLoaded(root));
  } catch (fault) {
    // Private windows and full disks refuse; the site works as before.
    console.info(`Not kept for reading offline: ${fault instanceof Error ? fault.message : String(fault)}`);
  }
}

function whatWasLoaded(root: string): KeepMessage {
  const resources = performance.getEntriesByType('resource').map(({ name }) => name);
  const ranges = performance.getEntriesByName(RANGE_MARK).map((entry) => (entry as PerformanceMark).detail);
  const pieces = ranges.map(({ url }) => url);
  const urls = [location.href, `${root}data/manifest.json`, ...resources];
  return { type: 'keep', urls: urls.filter((url) => !pieces.includes(url)), ranges };
}
