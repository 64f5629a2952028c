import type { Quantity } from '../model/claim.ts';
import { bare } from './bare.ts';

/** What can fail, by measure; utility-company and agency wording, machine-translated "light" included. */
export const RESOURCES: Record<string, Quantity['measure']> = bare<Quantity['measure']>({
  power: 'without_power',
  electricity: 'without_power',
  light: 'without_power',
  lights: 'without_power',
  lighting: 'without_power',
  current: 'without_power',
  energy: 'without_power',
  blackout: 'without_power',
  blackouts: 'without_power',
  'de-energised': 'without_power',
  'de-energized': 'without_power',
  electric: 'without_power',
  darkness: 'without_power',
  dark: 'without_power',
  heat: 'without_heat',
  heating: 'without_heat',
  warmth: 'without_heat',
  water: 'without_water',
});

/** Words that say it failed; "blackout" says both. */
export const LOSS_WORDS = new Set(
  (
    'went goes going without lost lose loses losing loss no cut cuts cutting cut-off cut-offs cutoff cutoffs off disappeared disconnected outage outages deprived interrupted interruptions blackout blackouts ' +
    'disruption disruptions knocked gone failed failure failures lacked lack lacking darkness plunged de-energised de-energized stripped disabled shortage shortages lacks'
  ).split(' '),
);

/** Words that say it is back: no outage then. */
export const RESTORED_WORDS = new Set(
  (
    'restored restore restoring reconnected reconnecting reconnect connected back returned resumed repaired warms supplied again ' +
    'restoration return'
  ).split(' '),
);

/** Nouns that name the energy business, not an outage: "power plant", "energy workers". */
export const RESOURCE_COMPOUNDS = new Set(
  (
    'plant plants station stations substation substations grid facility facilities infrastructure workers engineers company companies line lines ministry minister sector system ' +
    'systems generation unit units equipment crews tower towers officials operator provider firm giant'
  ).split(' '),
);
