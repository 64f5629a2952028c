import type { embed as en } from '../en/embed.ts';
import type { Translated } from '../messages.ts';

export const embed: Translated<typeof en> = {
  pageTitle: 'Карта ударів і відповідей',
  openFullMap: 'Уся карта',
  opensNewTab: 'відкриється в новій вкладці',
  list: 'Список',
  showList: 'Показати список подій',
  hideList: 'Назад до карти',
  credits: '© Джерела',
  creditsFull: '© GeoNames (CC BY 4.0), Natural Earth, OurAirports, MapLibre',
  noWebGl: 'Цей браузер не може намалювати рухому карту. Малюнок і список показують ті самі події.',
  summary: '{strikes} і {responses}',
  summaryShort: '{strikes}, {responses}',
  gone: 'Цієї події на карті більше немає.',
  guide: 'Як вбудувати цю карту',
};
