import { SHOWN_EVENT } from './frozen.mjs';

/** A state of the screen that is kept as a picture. */
export interface ScreenState {
  name: string;
  /** Address within the site. */
  address: string;
  width: number;
  height: number;
  dark?: boolean;
  forcedColors?: boolean;
  /** No WebGL in this browser. */
  withoutWebgl?: boolean;
  /** What is done before the picture is taken. */
  act?: 'open filters' | 'open stack' | 'open legend' | 'open drawer';
}

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

/** The states that are kept, most important first. The data is that of `data/`, whatever the articles say by now. */
export const STATES: readonly ScreenState[] = [
  { name: 'dashboard-light', address: '/', ...WIDE },
  { name: 'dashboard-dark', address: '/', ...WIDE, dark: true },
  { name: 'phone-light', address: '/', ...PHONE },
  { name: 'phone-dark', address: '/', ...PHONE, dark: true },
  { name: 'card-light', address: `/?event=${SHOWN_EVENT}`, ...WIDE },
  { name: 'card-phone-dark', address: `/?event=${SHOWN_EVENT}`, ...PHONE, dark: true },
  { name: 'stack-fanned', address: '/#map=6.6/50.45/30.52', ...WIDE, act: 'open stack' },
  { name: 'threads-dark', address: `/?event=${SHOWN_EVENT}#map=4.6/50.6/24`, ...WIDE, dark: true },
  { name: 'regions-hatched', address: '/?datetime=2025-12-06#map=5.6/49/29.5', ...WIDE },
  { name: 'legend-phone', address: '/', ...PHONE, act: 'open legend' },
  { name: 'drawer-uk', address: '/?lang=uk', width: 900, height: 720, act: 'open drawer' },
  { name: 'filters-chips', address: '/?type=air_strike&weapon=drone&precision=region', ...WIDE, act: 'open filters' },
  { name: 'empty', address: '/?q=xyzzy', ...WIDE },
  { name: 'embed-dark', address: '/embed/?theme=dark', width: 320, height: 480 },
  { name: 'event-page', address: `/events/${SHOWN_EVENT}/`, ...WIDE },
  { name: 'event-page-phone-dark', address: `/events/${SHOWN_EVENT}/`, ...PHONE, dark: true },
  { name: 'still-map', address: '/', ...WIDE, withoutWebgl: true },
  { name: 'methods', address: '/methods/', ...WIDE },
  { name: 'forced-colors', address: '/', ...WIDE, forcedColors: true },
];
