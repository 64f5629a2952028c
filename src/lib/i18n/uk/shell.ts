import { forms, type Translated } from '../messages.ts';
import type { shell as en } from '../en/shell.ts';

/** Верхня смуга, меню, тема, помилки сторінки. */
export const shell: Translated<typeof en> = {
  tagline: 'Удари та відповіді на них, як про це пишуть статті',
  title: 'Sirenmap: удари та відповіді на мапі, як про це пишуть статті',
  description:
    'Інтерактивна мапа ударів, про які повідомляють, і того, що було у відповідь: шкала часу, твердження поруч і слова, з яких вони взяті.',
  home: 'Sirenmap, головна',
  menu: 'Меню',
  mainNav: 'Головне меню',
  map: 'Мапа',
  data: 'Дані',
  methods: 'Методика',
  desk: 'Стіл редактора',
  list: 'Список',
  showList: forms({
    one: 'Список, {n} подія',
    few: 'Список, {n} події',
    many: 'Список, {n} подій',
    other: 'Список, {n} події',
  }),
  hideList: 'Закрити список',
  filters: 'Фільтри',
  share: 'Поділитися',
  language: 'Мова',
  theme: 'Тема',
  themeAuto: 'Тема: як на пристрої',
  themeLight: 'Тема: світла',
  themeDark: 'Тема: темна',
  skipToContent: 'До вмісту',
  skipToList: 'До списку подій',
  sheet: {
    peek: 'Панель згорнуто; розгорнути на пів екрана',
    half: 'Панель розгорнуто наполовину; розгорнути повністю',
    full: 'Панель розгорнуто; згорнути',
  },
  backToList: 'Назад до списку',
  offline: 'Немає мережі: дані станом на {when}',
  mapMissing: 'Мапа не завантажилася. Список і шкала часу працюють.',
};
