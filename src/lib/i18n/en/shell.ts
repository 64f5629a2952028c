/** Top bar, menus, theme, errors of the whole page. */
export const shell = {
  map: 'Map',
  data: 'Data',
  methods: 'Methods',
  desk: 'Desk',
  list: 'List',
  filters: 'Filters',
  share: 'Share',
  language: 'Language',
  theme: 'Theme',
  skipToContent: 'Skip to content',
};
