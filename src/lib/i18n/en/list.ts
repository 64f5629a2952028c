/** The table of events and its summary. */
export const list = {
  events: 'Events',
};
