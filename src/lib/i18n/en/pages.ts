/** Content pages: event, place, article, methods, data. */
export const pages = {
  seeOnMap: 'See on the map',
};
