import { isCountryWide, mainPlace, type Draft } from './draft.ts';
import { isStrikeType } from './mention.ts';

/** Puts local strikes under the wave over their country on the same day by the same side. Figures are never added up. */
export function linkWaves(drafts: readonly Draft[]): void {
  const strikes = drafts.filter((draft) => isStrikeType(draft.type));
  const waves = strikes.filter((draft) => isCountryWide(draft) && !mainPlace(draft)?.part);
  for (const draft of strikes) {
    if (waves.includes(draft)) continue;
    draft.parent =
      waves.find(
        (wave) =>
          wave.day === draft.day &&
          mainPlace(wave)?.place.country === mainPlace(draft)?.place.country &&
          (wave.actor === null || draft.actor === null || wave.actor === draft.actor),
      ) ?? null;
  }
}
