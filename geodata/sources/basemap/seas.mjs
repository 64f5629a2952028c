// Names of seas and oceans with a point to write them at: general geographic knowledge, our own table.
// English, Ukrainian, longitude, latitude, first zoom.
const SEAS = [
  ['Pacific Ocean', 'Тихий океан', -150, 5, 0],
  ['Atlantic Ocean', 'Атлантичний океан', -35, 28, 0],
  ['South Atlantic Ocean', 'Південна Атлантика', -14, -28, 1],
  ['Indian Ocean', 'Індійський океан', 78, -22, 0],
  ['Arctic Ocean', 'Північний Льодовитий океан', -10, 84, 1],
  ['Southern Ocean', 'Південний океан', 60, -62, 1],
  ['Mediterranean Sea', 'Середземне море', 18.5, 34.9, 2],
  ['Black Sea', 'Чорне море', 33.8, 43.2, 3],
  ['Sea of Azov', 'Азовське море', 36.6, 46.05, 5],
  ['Caspian Sea', 'Каспійське море', 50.6, 42.2, 3],
  ['Baltic Sea', 'Балтійське море', 19.2, 57.0, 3],
  ['North Sea', 'Північне море', 3.5, 56.2, 3],
  ['Norwegian Sea', 'Норвезьке море', 2.5, 67.5, 3],
  ['Barents Sea', 'Баренцове море', 38, 74, 3],
  ['White Sea', 'Біле море', 37.6, 65.6, 5],
  ['Gulf of Bothnia', 'Ботнічна затока', 19.5, 62, 5],
  ['Gulf of Finland', 'Фінська затока', 26.2, 59.85, 6],
  ['Adriatic Sea', 'Адріатичне море', 15.6, 42.9, 4],
  ['Aegean Sea', 'Егейське море', 25.1, 38.8, 4],
  ['Ionian Sea', 'Іонічне море', 18.7, 37.6, 5],
  ['Tyrrhenian Sea', 'Тірренське море', 12.2, 40, 5],
  ['Sea of Marmara', 'Мармурове море', 28.1, 40.7, 6],
  ['Bay of Biscay', 'Біскайська затока', -4.5, 45.3, 4],
  ['Red Sea', 'Червоне море', 38.3, 20.2, 3],
  ['Gulf of Aden', 'Аденська затока', 48, 12.2, 4],
  ['Persian Gulf', 'Перська затока', 51.6, 26.9, 4],
  ['Gulf of Oman', 'Оманська затока', 58.6, 24.8, 5],
  ['Arabian Sea', 'Аравійське море', 64, 15.5, 3],
  ['Bay of Bengal', 'Бенгальська затока', 88, 14.5, 3],
  ['South China Sea', 'Південнокитайське море', 114, 14, 3],
  ['East China Sea', 'Східнокитайське море', 125, 29, 4],
  ['Yellow Sea', 'Жовте море', 123.2, 36, 4],
  ['Sea of Japan', 'Японське море', 134.5, 40, 3],
  ['Sea of Okhotsk', 'Охотське море', 149, 54, 3],
  ['Bering Sea', 'Берингове море', -178, 58.5, 3],
  ['Kara Sea', 'Карське море', 70, 75.5, 3],
  ['Caribbean Sea', 'Карибське море', -75, 15, 3],
  ['Gulf of Mexico', 'Мексиканська затока', -90, 25, 3],
  ['Hudson Bay', 'Гудзонова затока', -85.5, 60, 3],
  ['Gulf of Guinea', 'Гвінейська затока', 2.5, 2, 4],
];

/** @returns {object[]} GeoJSON points with `kind: 'sea'`, `name_en`, `name_uk`, `minz` */
export function readSeas() {
  return SEAS.map(([nameEn, nameUk, lon, lat, minz]) => ({
    type: 'Feature',
    properties: { kind: 'sea', name_en: nameEn, name_uk: nameUk, minz },
    geometry: { type: 'Point', coordinates: [lon, lat] },
  }));
}
