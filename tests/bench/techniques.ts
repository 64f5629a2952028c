/** A way to show a window of events, as a script of the bench's page. */
export interface Technique {
  name: string;
  title: string;
  script: string;
}

/** What is compared; the first is ours. */
export const TECHNIQUES: readonly Technique[] = [
  { name: 'own', title: 'Event layer', script: 'bench-own.ts' },
  { name: 'deck', title: 'deck.gl DataFilterExtension', script: 'bench-deck.ts' },
  { name: 'filter', title: 'MapLibre setFilter', script: 'bench-filter.ts' },
  { name: 'floor', title: 'A frame with nothing', script: 'bench-floor.ts' },
];
