import * as v from 'valibot';
import { KINDS, type Kind } from '../view/filters.ts';
import { parseBBox, parseInstant, type BBox } from '../view/url-values.ts';

/** Version of the protocol (EMBED_CONTRACT.md, "Messages"). */
export const PROTOCOL_VERSION = 1;

/** What a host page may ask of a frame, its parameters checked and in our units. */
export type Command =
  | { method: 'getState' }
  | { method: 'setTime'; t: number }
  | { method: 'setRange'; from: number; to: number }
  | { method: 'play' }
  | { method: 'pause' }
  | { method: 'step'; days: number }
  | { method: 'setSpeed'; daysPerS: number }
  | { method: 'flyTo'; lng: number; lat: number; zoom: number | null }
  | { method: 'fitBounds'; bbox: BBox }
  | { method: 'select'; eventId: string | null }
  | { method: 'setLayers'; kinds: readonly Kind[] }
  | { method: 'setTheme'; theme: 'auto' | 'light' | 'dark' };

/** The host's own number or word for a call; sent back with the answer. */
export type CallId = string | number;

/** A call that is ours: answered, whether its parameters are right or not. */
export interface Call {
  id: CallId;
  command: Command | null;
  /** A sentence when `command` is null. */
  problem: string | null;
}

const callId = v.union([v.pipe(v.string(), v.maxLength(64)), v.pipe(v.number(), v.finite())]);
const envelope = v.object({
  target: v.literal('sirenmap'),
  v: v.literal(PROTOCOL_VERSION),
  id: callId,
  method: v.pipe(v.string(), v.maxLength(32)),
  params: v.optional(v.unknown()),
});

/** Epoch milliseconds, or anything `datetime` takes in an address. */
const instant = v.pipe(
  v.union([v.pipe(v.number(), v.finite()), v.pipe(v.string(), v.maxLength(40))]),
  v.transform((value) => (typeof value === 'number' ? parseInstant(toIso(value)) : parseInstant(value))),
  v.number('expected an RFC 3339 instant or epoch milliseconds'),
);
const lng = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const lat = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const zoom = v.pipe(v.number(), v.minValue(0), v.maxValue(24));
const bbox = v.pipe(
  v.tuple([lng, lat, lng, lat]),
  v.transform((corners) => parseBBox(corners.map((corner) => corner.toFixed(4)).join(','))),
  v.custom<BBox>((value) => value !== null, 'expected [west, south, east, north] with west < east and south < north'),
);
const layer = v.picklist(['strikes', 'responses']);

/** What each method takes. */
const PARAMS = {
  getState: v.object({}),
  setTime: v.object({ t: instant }),
  setRange: v.pipe(
    v.object({ from: instant, to: instant }),
    v.check(({ from, to }) => from < to, 'expected from before to'),
  ),
  play: v.object({}),
  pause: v.object({}),
  step: v.object({ days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(-366), v.maxValue(366)), 1) }),
  setSpeed: v.object({ daysPerSecond: v.pipe(v.number(), v.minValue(0.1), v.maxValue(60)) }),
  flyTo: v.object({ lng, lat, zoom: v.optional(v.nullable(zoom), null) }),
  fitBounds: v.object({ bbox }),
  select: v.object({ event: v.nullable(v.pipe(v.string(), v.maxLength(120))) }),
  setLayers: v.object({ layers: v.pipe(v.array(layer), v.maxLength(8)) }),
  setTheme: v.object({ theme: v.picklist(['auto', 'light', 'dark']) }),
};

type Method = keyof typeof PARAMS;

/** Reads a message from a host: null when it is not addressed to us, else a call with its command or its problem. */
export function parseCall(data: unknown): Call | null {
  const outer = v.safeParse(envelope, data);
  if (!outer.success) return null;
  const { id, method, params } = outer.output;
  if (!Object.hasOwn(PARAMS, method)) return { id, command: null, problem: 'There is no such method.' };
  const inner = v.safeParse(PARAMS[method as Method], params ?? {});
  if (!inner.success) return { id, command: null, problem: describe(inner.issues[0]) };
  return { id, command: toCommand(method as Method, inner.output), problem: null };
}

/** Names the field, never the value: nothing of a stranger's message goes back out. */
function describe(issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue) ?? 'params';
  return `${place}: ${issue.type === 'check' || issue.type === 'custom' ? issue.message : `expected ${issue.expected}`}`;
}

function toCommand(method: Method, params: unknown): Command {
  // Each schema above yields what its method's command holds, but for three names that differ.
  const values = params as Record<string, unknown>;
  if (method === 'setSpeed') return { method, daysPerS: Number(values.daysPerSecond) };
  if (method === 'select') return { method, eventId: values.event as string | null };
  if (method === 'setLayers') return { method, kinds: toKinds(values.layers as string[]) };
  return { method, ...values } as Command;
}

function toKinds(layers: readonly string[]): readonly Kind[] {
  return KINDS.filter((kind) => layers.includes(`${kind}s`));
}

function toIso(ms: number): string {
  return Math.abs(ms) < 8.64e15 ? new Date(ms).toISOString() : '';
}
