import type { Features } from './features.ts';
import { KEEP_WEIGHTS } from './weights.ts';

/** The scorer's word on a name: above 0 it is a place. */
export function keepScore(features: Features): number {
  let sum = KEEP_WEIGHTS.bias ?? 0;
  for (const name in features) sum += (KEEP_WEIGHTS[name] ?? 0) * (features[name] ?? 0);
  return sum;
}
