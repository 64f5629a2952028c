import type { Translated } from '../messages.ts';
import type { map as en } from '../en/map.ts';

export const map: Translated<typeof en> = {
  map: 'Мапа подій',
  legend: 'Умовні позначення',
};
