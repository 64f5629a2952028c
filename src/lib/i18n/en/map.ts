/** The map, its legend and its chips. */
export const map = {
  map: 'Map of events',
  legend: 'Key',
};
