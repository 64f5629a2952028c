/** The embedded dashboard and the guide to embedding. */
export const embed = {
  /** Name of the page in a frame. */
  pageTitle: 'Map of strikes and responses',
  openFullMap: 'Open full map',
  opensNewTab: 'opens in a new tab',
  list: 'List',
  showList: 'Show the list of events',
  hideList: 'Back to the map',
  credits: '© Credits',
  creditsFull: '© GeoNames (CC BY 4.0), Natural Earth, OurAirports, MapLibre',
  noWebGl: 'This browser cannot draw the moving map. The picture and the list show the same events.',
  /** `{strikes}` and `{responses}` are counts in words, `{dates}` a range of dates. */
  summary: '{strikes} and {responses}',
  summaryShort: '{strikes}, {responses}',
  gone: 'This event is not on the map any more.',
  guide: 'How to embed this map',
};
