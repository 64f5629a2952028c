/** The embedded dashboard. */
export const embed = {
  openFullMap: 'Open full map',
};
