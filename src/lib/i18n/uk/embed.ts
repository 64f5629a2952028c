import type { Translated } from '../messages.ts';
import type { embed as en } from '../en/embed.ts';

export const embed: Translated<typeof en> = {
  openFullMap: 'Відкрити всю мапу',
};
