/** A scale bar: a round length and how wide it is drawn. */
export interface Scale {
  metres: number;
  widthPx: number;
}

const ROUND = [1, 2, 5];

/** The longest round length (1, 2, 5 and their tens) that fits. */
export function toScale(metresPerPx: number, mostPx: number): Scale {
  const most = Math.max(metresPerPx * mostPx, 1e-6);
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = (ROUND.filter((n) => n * power <= most).at(-1) ?? 1) * power;
  return { metres, widthPx: metres / metresPerPx };
}
