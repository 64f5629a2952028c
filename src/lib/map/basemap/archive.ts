import { PMTiles, type RangeResponse, type Source } from 'pmtiles';
import { RANGE_MARK } from '../../offline/messages.ts';

/** `fetch`, or a stand-in in tests. */
export type FetchBytes = (url: string, init?: RequestInit) => Promise<Response>;

/**
 * Bytes of one remote file by range. Where a server ignores `Range`, answers with an error to it, or a browser refuses
 * the header to another origin (an embed in a sandboxed frame has no origin), the whole file is read once instead.
 */
export class RangeSource implements Source {
  #url: string;
  #fetch: FetchBytes;
  #whole: Promise<ArrayBuffer> | null = null;

  constructor(url: string, fetchBytes: FetchBytes = (input, init) => fetch(input, init)) {
    this.#url = url;
    this.#fetch = fetchBytes;
  }

  getKey(): string {
    return this.#url;
  }

  async getBytes(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
    if (!this.#whole) {
      const part = await this.#readPart(offset, length, signal);
      if (part) return { data: part };
    }
    const whole = await this.#readWhole();
    return { data: whole.slice(offset, offset + length) };
  }

  /** The bytes asked for; null when ranges do not work here. An aborted request throws. */
  async #readPart(offset: number, length: number, signal?: AbortSignal): Promise<ArrayBuffer | null> {
    try {
      const headers = { Range: `bytes=${offset}-${offset + length - 1}` };
      const response = await this.#fetch(this.#url, { headers, signal: signal ?? null });
      if (response.status === 206) {
        performance.mark(RANGE_MARK, { detail: { url: response.url, range: headers.Range } });
        return await response.arrayBuffer();
      }
      if (response.status === 200) this.#whole ??= response.arrayBuffer();
      return null;
    } catch (error) {
      if (signal?.aborted) throw error;
      return null;
    }
  }

  #readWhole(): Promise<ArrayBuffer> {
    this.#whole ??= this.#fetch(this.#url).then((response) => {
      if (!response.ok) throw new Error(`${this.#url}: expected the basemap, got status ${response.status}.`);
      return response.arrayBuffer();
    });
    this.#whole.catch(() => (this.#whole = null));
    return this.#whole;
  }
}

/** Reads vector tiles out of an archive; a tile that is not in it is open sea and gives no bytes. */
export function openTiles(source: Source): (url: string, signal?: AbortSignal) => Promise<ArrayBuffer> {
  const archive = new PMTiles(source);
  return async (url, signal) => {
    const [z = 0, x = 0, y = 0] = url
      .replace(/^\w+:\/\//, '')
      .split('/')
      .map(Number);
    const tile = await archive.getZxy(z, x, y, signal);
    return tile?.data ?? new ArrayBuffer(0);
  };
}
