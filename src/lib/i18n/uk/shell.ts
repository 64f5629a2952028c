import type { Translated } from '../messages.ts';
import type { shell as en } from '../en/shell.ts';

export const shell: Translated<typeof en> = {
  map: 'Мапа',
  data: 'Дані',
  methods: 'Методи',
  desk: 'Робочий стіл',
  list: 'Список',
  filters: 'Фільтри',
  share: 'Поділитися',
  language: 'Мова',
  theme: 'Тема',
  skipToContent: 'Перейти до змісту',
};
