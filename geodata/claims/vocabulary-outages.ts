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
    'disruption disruptions knocked gone failed failure failures lacked lack lacking severed vanished interruption absent missing problems darkness plunged de-energised de-energized stripped disabled shortage shortages lacks'
  ).split(' '),
);

/** Whole phrases that say what failed without naming the loss. Source: own list from news prose; patterns are linear. */
export const LOSS_PHRASES: readonly { measure: Quantity['measure']; words: RegExp }[] = [
  {
    measure: 'without_power',
    words:
      /\b(?:(?:switch(?:ed|ing)?|mov(?:ed|ing)|r[au]n(?:ning)?|operat(?:ed|ing)|work(?:ed|ing)|relied|relies|rely(?:ing)?) (?:\w+ ){0,3}?(?:on|to|onto|with) (?:\w+ ){0,2}?(?:generators?|diesel locomotives|back-?up power|candles)|(?:went|gone|go|stayed|remained?) dark|lights? (?:went|are|were|was|is|go) (?:out|off)|in (?:\w+ )?darkness|load[- ]shedding|off the grid|(?:partial|patchy|limited) (?:\w+ )?supply)\b/i,
  },
  {
    measure: 'without_water',
    words:
      /\b(?:taps?(?: [\w-]+){0,5}? (?:ran|run|went|are|were|stayed) dry|water (?:[\w-]+ ){0,3}?(?:missing|absent|rationed|severed))\b/i,
  },
  { measure: 'without_heat', words: /\b(?:radiators?|batteries) (?:went|are|were|turned|stayed) cold\b/i },
];

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
