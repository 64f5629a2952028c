import type { ConflictEvent, ResponseLink } from '$geodata/model/event.ts';
import type { Dataset } from '../data/dataset.ts';
import { lagOf, type Lag } from './lag.ts';

/** One step of a thread: the strike, or a response with its lag and what ties it to the strike. */
export interface ThreadStep {
  event: ConflictEvent;
  /** The event whose card this is. */
  self: boolean;
  link: ResponseLink | null;
  lag: Lag | null;
}

/** The part of a dataset that threads need. */
export type ThreadSource = Pick<Dataset, 'byId' | 'responsesOf'>;

/** A strike with its responses in time order, or a response under the strikes it answers. */
export function buildThread(event: ConflictEvent, source: ThreadSource): ThreadStep[] {
  return event.kind === 'strike' ? strikeThread(event, source) : responseThread(event, source);
}

function strikeThread(strike: ConflictEvent, source: ThreadSource): ThreadStep[] {
  const responses = source.responsesOf(strike.event_id).map(({ event, link }) => ({
    event,
    self: false,
    link,
    lag: lagOf(strike, event, link),
  }));
  if (responses.length === 0) return [];
  return [{ event: strike, self: true, link: null, lag: null }, ...responses];
}

function responseThread(response: ConflictEvent, source: ThreadSource): ThreadStep[] {
  const answered = response.responds_to.flatMap((link) => {
    const strike = source.byId.get(link.event_id);
    return strike ? [{ strike, link }] : [];
  });
  const first = answered[0];
  if (!first) return [];
  const strikes = answered.map(({ strike }) => ({ event: strike, self: false, link: null, lag: null }));
  return [
    ...strikes,
    { event: response, self: true, link: first.link, lag: lagOf(first.strike, response, first.link) },
  ];
}
