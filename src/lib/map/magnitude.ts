/** Classes of people killed or injured, smallest first, with half the diagonal of the diamond in pixels. */
export const STRIKE_SIZES = [
  { from: 0, radiusPx: 7 },
  { from: 1, radiusPx: 9 },
  { from: 10, radiusPx: 12 },
  { from: 50, radiusPx: 16 },
  { from: 200, radiusPx: 21 },
] as const;

/** Radius of every response: they have no common magnitude. */
export const RESPONSE_RADIUS_PX = 7;

/** Half the diagonal of a strike's diamond, before it grows for an icon. */
export function strikeRadiusPx(magnitude: number | null): number {
  const fitting = STRIKE_SIZES.filter(({ from }) => from <= (magnitude ?? 0));
  return fitting.at(-1)?.radiusPx ?? STRIKE_SIZES[0].radiusPx;
}
