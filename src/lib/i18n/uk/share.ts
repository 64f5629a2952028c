import type { Translated } from '../messages.ts';
import type { share as en } from '../en/share.ts';

export const share: Translated<typeof en> = {
  title: 'Поділитися цим виглядом',
  copyLink: 'Скопіювати посилання',
};
