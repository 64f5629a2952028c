import type { EventType } from '../model/event.ts';
import type { Strength } from './vocabulary/triggers.ts';

/** A word of a sentence that tells an event; `start`, `end` are relative to the sentence. */
export interface Trigger {
  type: EventType;
  strength: Strength;
  rule: string;
  start: number;
  end: number;
  words: string;
}
