import type { Translated } from '../messages.ts';
import type { card as en } from '../en/card.ts';

export const card: Translated<typeof en> = {
  when: 'Коли',
  where: 'Де',
  who: 'Хто',
};
