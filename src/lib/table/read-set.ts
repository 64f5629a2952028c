import * as v from 'valibot';
import { detailRange, hashId } from '$geodata/model/table-manifest.ts';
import type { AreasFile, ImportIndex, ShardEntry, TableManifest } from '$geodata/model/table-manifest.ts';
import { parseDetail, type ImportedEvent } from '$geodata/model/imported-event.ts';

/** Name of a set as an address may hold it. */
const SET_NAME = /^[a-z0-9][a-z0-9-]{0,39}$/;

const file = v.looseObject({ name: v.string(), bytes: v.number() });
const source = v.looseObject({
  as: v.string(),
  name: v.string(),
  file: v.string(),
  licence: v.nullable(v.string()),
  url: v.nullable(v.string()),
});
const shard = v.looseObject({
  month: v.string(),
  rows: v.number(),
  events: v.number(),
  table: file,
  facets: file,
  details: file,
  offsets: file,
  ids: file,
  from: v.number(),
  to: v.number(),
});
const manifest = v.looseObject({
  schema: v.literal(1),
  set: v.string(),
  source: v.nullable(source),
  rows: v.number(),
  events: v.number(),
  read: v.number(),
  refused: v.array(v.looseObject({ reason: v.string(), rows: v.number() })),
  places: file,
  areas: file,
  download: file,
  shards: v.pipe(v.array(shard), v.minLength(1)),
});
const index = v.looseObject({
  schema: v.literal(1),
  sets: v.array(
    v.looseObject({
      set: v.string(),
      source,
      events: v.number(),
      rows: v.number(),
      from: v.number(),
      to: v.number(),
      download: file,
    }),
  ),
});

type Fetch = typeof fetch;

/** A set that is not there, or not as it should be. */
export class SetError extends Error {}

async function readJson(fetch: Fetch, url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new SetError(`${url}: HTTP ${response.status}`);
  return response.json();
}

/** The sets of this site; none where nothing was imported. `base` is the address of the imports, with a slash at its end. */
export async function readIndex(fetch: Fetch, base: string): Promise<ImportIndex> {
  const response = await fetch(`${base}index.json`);
  if (response.status === 404) return { schema: 1, sets: [] };
  if (!response.ok) throw new SetError(`${base}index.json: HTTP ${response.status}`);
  return v.parse(index, await response.json()) as ImportIndex;
}

/** The manifest of a set. Throws {@link SetError} for a name that is none, and when there is no such set. */
export async function readManifest(fetch: Fetch, base: string, set: string): Promise<TableManifest> {
  if (!SET_NAME.test(set)) throw new SetError(`${set.slice(0, 60)}: not the name of a set`);
  return v.parse(manifest, await readJson(fetch, `${base}${set}/manifest.json`)) as unknown as TableManifest;
}

/** Outlines of a set's areas. */
export async function readAreas(fetch: Fetch, folder: string, { areas }: TableManifest): Promise<AreasFile> {
  return (await readJson(fetch, folder + areas.name)) as AreasFile;
}

/** Reads single events of a set, one small request each once a month's offsets are known. */
export class DetailReader {
  readonly #fetch: Fetch;
  readonly #folder: string;
  readonly #files = new Map<string, Promise<ArrayBuffer>>();

  /** `folder` is the address of the set, with a slash at its end. */
  constructor(fetch: Fetch, folder: string) {
    this.#fetch = fetch;
    this.#folder = folder;
  }

  /** The n-th event of a month, from 0. Rejects when its file is missing or broken. */
  async read(shard: ShardEntry, event: number): Promise<ImportedEvent> {
    const { start, end } = detailRange(await this.#file(shard.offsets.name), event);
    const response = await this.#fetch(this.#folder + shard.details.name, {
      headers: { range: `bytes=${start}-${end - 1}` },
    });
    if (!response.ok) throw new SetError(`${shard.details.name}: HTTP ${response.status}`);
    const bytes = await response.arrayBuffer();
    // A server without ranges sends the whole file.
    const line = response.status === 206 ? bytes : bytes.slice(start, end);
    return parseDetail(new TextDecoder().decode(line));
  }

  /** Number of an event in a month by its id; -1 when it is not there. */
  async find(shard: ShardEntry, id: string): Promise<number> {
    const hashes = new DataView(await this.#file(shard.ids.name));
    const wanted = hashId(id);
    for (let event = 0; event < hashes.byteLength / 4; event++) {
      if (hashes.getUint32(event * 4, true) !== wanted) continue;
      if ((await this.read(shard, event)).event_id === id) return event;
    }
    return -1;
  }

  #file(name: string): Promise<ArrayBuffer> {
    const known = this.#files.get(name);
    if (known) return known;
    const reading = this.#fetch(this.#folder + name).then((response) => {
      if (!response.ok) throw new SetError(`${name}: HTTP ${response.status}`);
      return response.arrayBuffer();
    });
    this.#files.set(name, reading);
    reading.catch(() => this.#files.delete(name));
    return reading;
  }
}
