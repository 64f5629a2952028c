/** Time control, and words of dates and lags. */
export const time = {
  from: 'From',
  to: 'To',
  play: 'Play',
  pause: 'Pause',
};
