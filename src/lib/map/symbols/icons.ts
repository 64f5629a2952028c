import type { ConflictEvent } from '$geodata/model/event.ts';

/** A glyph of our own on a 16 × 16 grid: filled paths, and paths drawn with a stroke. */
export interface Icon {
  fill?: string;
  stroke?: string;
  strokeWidth?: number;
  /** Degrees to turn about the middle. */
  turn?: number;
}

const JET =
  'M8 .6l1.2 3.6v2l5.6 4.7v1.5L9.2 10.8v1.9l2.3 1.6v1.2L8 14.6l-3.5.9v-1.2l2.3-1.6v-1.9L1.2 12.4v-1.5l5.6-4.7v-2z';

/** Every icon by name. */
export const icons = {
  drone: {
    fill: 'M8 0l1.3 2.2v2.6l6.3 6.4v1.7H9.5v1.2H6.5v-1.2H.4v-1.7l6.3-6.4V2.2zM5 14.5h6v1.3H5z',
    turn: 45,
  },
  missile: {
    fill: 'M8-.6C9.3.8 9.8 2.4 9.8 4v2.2l3.2 2.9v1.6l-3.2-1.1v2.2l2 2v1.7L9.6 14.6H6.4L4.2 15.5v-1.7l2-2V9.6L3 10.7V9.1l3.2-2.9V4c0-1.6.5-3.2 1.8-4.6z',
    turn: 45,
  },
  shelling: {
    fill: 'M15.1 11.6a2.5 2.5 0 1 1-5 0a2.5 2.5 0 1 1 5 0z',
    stroke: 'M1.6 13.8C2 11.7 2.6 9.9 3.4 8.4M4.6 6.5C5.6 5.3 6.8 4.7 8 4.9M9.6 5.4C10.5 6 11.3 7 12 8.4',
    strokeWidth: 1.6,
  },
  ground: { stroke: 'M2.6 2.8L7.8 8l-5.2 5.2M8.2 2.8L13.4 8l-5.2 5.2', strokeWidth: 2 },
  defence: {
    stroke: 'M1.4 13.2V11.6a6.6 6.6 0 0 1 13.2 0v1.6M8 14.4V7.8M5.3 10.3L8 7.5l2.7 2.8',
    strokeWidth: 1.7,
  },
  alert: {
    fill: 'M4.2 12V8.8a3.8 3.8 0 0 1 7.6 0V12zM2.8 12.9h10.4v1.9H2.8z',
    stroke: 'M8 .8v2.4M2 3.2l1.7 1.6M14 3.2l-1.7 1.6',
    strokeWidth: 1.5,
  },
  jet: { fill: JET },
  closure: {
    fill: 'M8 .8c.9 0 1.3 1 1.3 2v2.6L5.9 5.8l.8-.4V2.8c0-1 .4-2 1.3-2zM10.6 6.5l4.6 2.5v1.5l-2-.5zM.8 9l3.5-1.9L6.1 9 .8 10.5zM6.7 9.6l2.6 2.6 1.8 1.4v1.2L8 14l-3.1.8v-1.2l1.8-1.3z',
    stroke: 'M2 1.6L14.6 14.2',
    strokeWidth: 1.5,
  },
  evacuation: {
    fill: 'M7.4 2.6a1.8 1.8 0 1 1-3.6 0a1.8 1.8 0 1 1 3.6 0z',
    stroke: 'M5.4 5.6L5 9.3l2 1.9.4 3.6M5 9.3l-.9 2.5-1.7 2.9M5.4 6.2l2.2 1.9M9.4 6.6h5M12.2 4.2l2.3 2.4-2.3 2.4',
    strokeWidth: 1.7,
  },
  rescue: {
    fill: 'M.8 7.6h8.7v4.8H.8zM10.3 5.6h2.7l2.2 3.2v3.6h-4.9zM5.9 13.2a1.9 1.9 0 1 1-3.8 0a1.9 1.9 0 1 1 3.8 0zM14.1 13.2a1.9 1.9 0 1 1-3.8 0a1.9 1.9 0 1 1 3.8 0z',
    stroke: 'M1 6.2L9.6 3.2',
    strokeWidth: 1.6,
  },
  diplomacy: {
    fill: 'M1 1.8h9v6.2H5.2L3 10.3V8H1zM11.2 5.2H15v6.2h-1.6v2.4l-2.3-2.4H6.4V9.2h4.8z',
  },
  aid: { stroke: 'M8 1.4l6 3v7.2l-6 3-6-3V4.4zM2 4.4l6 3 6-3M8 7.4v7.2M5 2.9l6 3', strokeWidth: 1.6 },
  other: {
    fill: 'M4.7 8a1.7 1.7 0 1 1-3.4 0a1.7 1.7 0 1 1 3.4 0zM9.7 8a1.7 1.7 0 1 1-3.4 0a1.7 1.7 0 1 1 3.4 0zM14.7 8a1.7 1.7 0 1 1-3.4 0a1.7 1.7 0 1 1 3.4 0z',
  },
} as const satisfies Record<string, Icon>;

export type IconName = keyof typeof icons;

const byType: Record<ConflictEvent['event_type'], IconName> = {
  air_strike: 'drone',
  shelling: 'shelling',
  ground_attack: 'ground',
  other_attack: 'other',
  air_defence: 'defence',
  air_alert: 'alert',
  aircraft_scramble: 'jet',
  airspace_closure: 'closure',
  evacuation: 'evacuation',
  emergency_response: 'rescue',
  diplomacy: 'diplomacy',
  aid: 'aid',
  other_response: 'other',
};

/** The icon of an event: its type, and for an air strike whether missiles or bombs came alone or with drones. */
export function iconOf({ event_type, weapons }: Pick<ConflictEvent, 'event_type' | 'weapons'>): IconName {
  if (event_type !== 'air_strike') return byType[event_type] ?? 'other';
  const first = weapons[0] ?? 'drone';
  return first === 'drone' ? 'drone' : 'missile';
}
