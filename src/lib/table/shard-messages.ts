import type { EventFacets, EventTable } from '$geodata/model/event-table.ts';
import type { TablePlace } from '$geodata/model/decode-table.ts';

/** A file to read, with the bytes that its manifest names. */
export interface FileRequest {
  url: string;
  bytes: number;
}

/** What the page asks the worker for. */
export type ShardRequest =
  | { kind: 'shard'; id: number; table: FileRequest; facets: FileRequest }
  | { kind: 'places'; id: number; file: FileRequest };

/** What the worker answers; `id` is that of the request. */
export type ShardAnswer =
  | { kind: 'shard'; id: number; table: EventTable; facets: EventFacets }
  | { kind: 'places'; id: number; places: TablePlace[] }
  | { kind: 'failed'; id: number; reason: string };
