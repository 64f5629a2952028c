import type { Translated } from '../messages.ts';
import type { list as en } from '../en/list.ts';

export const list: Translated<typeof en> = {
  events: 'Події',
};
