import type { Translated } from '../messages.ts';
import type { pages as en } from '../en/pages.ts';

export const pages: Translated<typeof en> = {
  seeOnMap: 'Показати на мапі',
};
