import { decodeFacets, decodePlaces, decodeTable } from '$geodata/model/decode-table.ts';
import type { FileRequest, ShardAnswer, ShardRequest } from './shard-messages.ts';

/** Reads and decodes the files of a table away from the page, and hands its columns over without a copy. */

/** Only what this file needs of a worker's own scope: the project's types are those of pages. */
interface Scope {
  onmessage: ((event: MessageEvent<ShardRequest>) => void) | null;
  postMessage(answer: ShardAnswer, transfer: Transferable[]): void;
}
const scope = globalThis as unknown as Scope;

async function read({ url, bytes }: FileRequest): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const body = new Uint8Array(await response.arrayBuffer());
  if (body.length !== bytes) throw new Error(`${body.length} bytes instead of ${bytes}`);
  return body;
}

async function answer(request: ShardRequest): Promise<ShardAnswer> {
  if (request.kind === 'places')
    return { kind: 'places', id: request.id, places: decodePlaces(await read(request.file)) };
  const [table, facets] = await Promise.all([read(request.table), read(request.facets)]);
  return { kind: 'shard', id: request.id, table: decodeTable(table), facets: decodeFacets(facets) };
}

/** Every buffer of the columns once: some share the file they were read from. */
function buffersOf(message: ShardAnswer): ArrayBuffer[] {
  if (message.kind !== 'shard') return [];
  const columns: unknown[] = [...Object.values(message.table), ...Object.values(message.facets)];
  return [
    ...new Set(columns.filter((column) => ArrayBuffer.isView(column)).map(({ buffer }) => buffer as ArrayBuffer)),
  ];
}

scope.onmessage = ({ data }) => {
  answer(data)
    .catch((error: unknown): ShardAnswer => {
      return { kind: 'failed', id: data.id, reason: error instanceof Error ? error.message : String(error) };
    })
    .then((message) => scope.postMessage(message, buffersOf(message)))
    .catch((error: unknown) => console.warn(error));
};
