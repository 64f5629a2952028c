import { forms, type Translated } from '../messages.ts';
import type { filter as en } from '../en/filter.ts';

/** Фільтри, пошук, позначки. */
export const filter: Translated<typeof en> = {
  search: 'Пошук',
  placeholder: 'Місце, назва чи джерело',
  clearSearch: 'Очистити пошук',
  suggestions: 'Підказки',
  places: 'Місця',
  events: 'Події',
  claimants: 'Хто стверджує',
  noSuggestion: 'Немає місця, події чи джерела з таким написанням.',
  filters: 'Фільтри',
  filtersOn: forms({
    one: 'Фільтри, увімкнено {n}',
    few: 'Фільтри, увімкнено {n}',
    many: 'Фільтри, увімкнено {n}',
    other: 'Фільтри, увімкнено {n}',
  }),
  kinds: 'Що показувати',
  active: 'Увімкнені фільтри',
  remove: 'Прибрати фільтр: {name}',
  clearAll: 'Скинути все',
  close: 'Закрити фільтри',
  showEvents: forms({
    one: 'Показати {n} подію',
    few: 'Показати {n} події',
    many: 'Показати {n} подій',
    other: 'Показати {n} події',
  }),
  facet: {
    types: 'Тип',
    sides: 'Хто діяв',
    weapons: 'Зброя',
    precisions: 'Наскільки точно відоме місце',
    places: 'Країна й область',
    sources: 'Джерело',
  },
  minSources: 'Повідомили',
  minSourcesOption: forms({
    one: '{n} стаття або більше',
    few: '{n} статті або більше',
    many: '{n} статей або більше',
    other: '{n} статті або більше',
  }),
  noSide: 'Не названо',
  searchChip: 'Пошук: {q}',
  knownChip: 'Як було відомо на {day}',
};
