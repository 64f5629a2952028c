import type { Translated } from '../messages.ts';
import type { time as en } from '../en/time.ts';

export const time: Translated<typeof en> = {
  from: 'Від',
  to: 'До',
  play: 'Грати',
  pause: 'Пауза',
};
