import type { Translated } from '../messages.ts';
import type { filter as en } from '../en/filter.ts';

export const filter: Translated<typeof en> = {
  search: 'Пошук',
  clearAll: 'Очистити все',
};
