import type { EventType } from '../model/event.ts';

/** What a sub-event type is on the map, and which weapons it names. */
export interface AcledKind {
  type: EventType;
  weapons: readonly string[];
}

/** ACLED codebook, "sub-event types": those that are strikes or responses. Anything else is outside what the map shows. */
export const ACLED_KINDS: Readonly<Record<string, AcledKind>> = {
  'air/drone strike': { type: 'air_strike', weapons: [] },
  'shelling/artillery/missile attack': { type: 'shelling', weapons: [] },
  'remote explosive/landmine/ied': { type: 'other_attack', weapons: ['mine'] },
  'suicide bomb': { type: 'other_attack', weapons: [] },
  grenade: { type: 'other_attack', weapons: [] },
  'chemical weapon': { type: 'other_attack', weapons: [] },
  'armed clash': { type: 'ground_attack', weapons: [] },
  'government regains territory': { type: 'ground_attack', weapons: [] },
  'non-state actor overtakes territory': { type: 'ground_attack', weapons: [] },
  attack: { type: 'other_attack', weapons: [] },
  'abduction/forced disappearance': { type: 'other_attack', weapons: [] },
  'sexual violence': { type: 'other_attack', weapons: [] },
  'disrupted weapons use': { type: 'air_defence', weapons: [] },
  agreement: { type: 'diplomacy', weapons: [] },
};
