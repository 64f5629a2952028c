/** Launched weapons from this number on, told of several places, make a wave over the country. */
export const WAVE_SIZE = 10;
/** And this many are no attack on one place, whatever places are named. */
export const LARGE_WAVE = 80;
