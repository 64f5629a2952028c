import type { FileEntry } from '$geodata/model/table-manifest.ts';
import type { TablePlace } from '$geodata/model/decode-table.ts';
import type { DecodedShard, PlacedShard } from './growing-table.ts';
import type { ShardAnswer, ShardRequest } from './shard-messages.ts';

/** Where shards come from. Each call rejects with a sentence when its file is missing or broken. */
export interface ShardSource {
  readShard(shard: PlacedShard): Promise<DecodedShard>;
  readPlaces(file: FileEntry): Promise<TablePlace[]>;
  close(): void;
}

/** The files of a set under an address (absolute, with a slash at its end), decoded in a worker. */
export class WorkerSource implements ShardSource {
  readonly #base: string;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, { done(answer: ShardAnswer): void; fail(error: Error): void }>();
  #next = 0;

  constructor(base: string) {
    this.#base = base;
    this.#worker = new Worker(new URL('./shard-worker.ts', import.meta.url), { type: 'module' });
    this.#worker.onmessage = ({ data }: MessageEvent<ShardAnswer>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if (data.kind === 'failed') waiting?.fail(new Error(data.reason));
      else waiting?.done(data);
    };
    this.#worker.onerror = ({ message }) => {
      for (const { fail } of this.#waiting.values()) fail(new Error(message));
      this.#waiting.clear();
    };
  }

  async readShard({ entry }: PlacedShard): Promise<DecodedShard> {
    const files = { table: this.#fileOf(entry.table), facets: this.#fileOf(entry.facets) };
    const answer = await this.#ask({ kind: 'shard', id: this.#next++, ...files });
    if (answer.kind !== 'shard') throw new Error('not a shard');
    return answer;
  }

  async readPlaces(file: FileEntry): Promise<TablePlace[]> {
    const answer = await this.#ask({ kind: 'places', id: this.#next++, file: this.#fileOf(file) });
    return answer.kind === 'places' ? answer.places : [];
  }

  close(): void {
    this.#worker.terminate();
  }

  #fileOf({ name, bytes }: FileEntry) {
    return { url: this.#base + name, bytes };
  }

  #ask(request: ShardRequest): Promise<ShardAnswer> {
    return new Promise((done, fail) => {
      this.#waiting.set(request.id, { done, fail });
      this.#worker.postMessage(request);
    });
  }
}
