import { forms } from '../messages.ts';

/** Top bar, menus, theme, errors of the whole page. */
export const shell = {
  tagline: 'Strikes and responses, as the articles report them',
  title: 'Sirenmap: strikes and responses on the map, as the articles report them',
  description:
    'An interactive map of reported strikes and of what answered them, with a timeline, claims side by side and the words they come from.',
  home: 'Sirenmap, home',
  menu: 'Menu',
  mainNav: 'Main',
  map: 'Map',
  data: 'Data',
  methods: 'Methods',
  desk: 'Desk',
  list: 'List',
  showList: forms({ one: 'List, {n} event', other: 'List, {n} events' }),
  hideList: 'Close list',
  filters: 'Filters',
  share: 'Share',
  language: 'Language',
  theme: 'Theme',
  themeAuto: 'Theme: as the device',
  themeLight: 'Theme: light',
  themeDark: 'Theme: dark',
  skipToContent: 'Skip to content',
  skipToList: 'Skip to the list of events',
  sheet: {
    peek: 'Panel folded; make it half as high as the screen',
    half: 'Panel half open; open it fully',
    full: 'Panel open; fold it',
  },
  backToList: 'Back to the list',
  offline: 'Offline: data as of {when}',
  mapMissing: 'The map did not load. The list and the time control still work.',
};
