import type { ConflictEvent } from './event.ts';

/** People killed plus injured, best figures; null when neither is reported, which is not 0. */
export function magnitudeOf({ figures }: Pick<ConflictEvent, 'figures'>): number | null {
  const { killed, injured } = figures;
  return killed || injured ? (killed?.best ?? 0) + (injured?.best ?? 0) : null;
}
