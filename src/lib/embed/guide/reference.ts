import type { GuideText } from './text-en.ts';

/** Query parameters and attributes, in the order of the contract. */
export const PARAMETERS: readonly { names: string; values: string; key: keyof GuideText['param'] }[] = [
  { names: 'map', values: 'zoom/lat/lng[/bearing[/pitch]]', key: 'map' },
  { names: 'bbox', values: 'west,south,east,north', key: 'bbox' },
  { names: 'datetime', values: '2025-12-01/2025-12-07', key: 'datetime' },
  { names: 't', values: '2025-12-06T22:00:00Z', key: 't' },
  { names: 'window', values: 'P7D, PT6H, all', key: 'window' },
  { names: 'known', values: '2025-12-27', key: 'known' },
  { names: 'layers', values: 'strikes,responses', key: 'layers' },
  { names: 'event', values: 'id', key: 'event' },
  { names: 'type, side, weapon, precision, place, source', values: 'a,b,c', key: 'lists' },
  { names: 'q', values: 'text', key: 'q' },
  { names: 'lang', values: 'en, uk', key: 'lang' },
  { names: 'theme', values: 'auto, light, dark', key: 'theme' },
  { names: 'tz', values: 'Europe/Kyiv, UTC, local', key: 'tz' },
  { names: 'ui', values: 'full, compact, none', key: 'ui' },
  { names: 'list', values: '0, 1', key: 'list' },
  { names: 'gestures', values: 'cooperative, greedy', key: 'gestures' },
  { names: 'autoplay', values: '0, 1', key: 'autoplay' },
  { names: 'v', values: '1', key: 'v' },
];

/** Methods of the element, as called. */
export const METHODS: readonly { call: string; key: keyof GuideText['method'] }[] = [
  { call: 'getState()', key: 'getState' },
  { call: "setTime('2025-12-06')", key: 'setTime' },
  { call: "setRange('2025-12-01', '2025-12-07')", key: 'setRange' },
  { call: 'play(), pause()', key: 'play' },
  { call: 'step(-1)', key: 'step' },
  { call: 'setSpeed(2)', key: 'setSpeed' },
  { call: 'flyTo({ lng: 30.5, lat: 50.4, zoom: 8 })', key: 'flyTo' },
  { call: 'fitBounds([22, 44, 40, 53])', key: 'fitBounds' },
  { call: 'select(id)', key: 'select' },
  { call: "setLayers('strikes')", key: 'setLayers' },
  { call: "setTheme('dark')", key: 'setTheme' },
];

/** Events of the element with what `detail` holds. */
export const EVENTS: readonly { detail: string; key: keyof GuideText['event'] }[] = [
  { detail: '{ contract: 1 }', key: 'ready' },
  { detail: '{ width, height }', key: 'resize' },
  { detail: '{ t, from, to, playing }', key: 'timechange' },
  { detail: '{ map, bbox }', key: 'viewchange' },
  { detail: '{ event }', key: 'select' },
  { detail: '{ code, message }', key: 'error' },
];

/** Example of the element steered from React. */
export const REACT_CODE = `import { useEffect, useRef } from 'react';

export function StrikeMap({ src, onTime }) {
  const ref = useRef(null);
  useEffect(() => {
    const map = ref.current;
    const tell = (event) => onTime(event.detail);
    map.addEventListener('timechange', tell);
    return () => map.removeEventListener('timechange', tell);
  }, [onTime]);
  return <strike-map ref={ref} src={src} theme="auto" />;
}`;

/** Example of the element in Svelte; \`script\` tags are cut so that no parser takes them for its own. */
export const SVELTE_CODE = (site: string): string => `<svelte:head>
  <script type="module" src="${site}embed.js"></${'script'}>
</svelte:head>

<strike-map src="${site}embed/?layers=strikes" ontimechange={(event) => console.log(event.detail)}></strike-map>`;

/** The protocol in ten lines. */
export const MESSAGES_CODE = `const frame = document.querySelector('iframe');
addEventListener('message', ({ source, data }) => {
  if (source !== frame.contentWindow || data?.source !== 'sirenmap') return;
  if (data.type === 'ready') call('setRange', { from: '2025-12-01', to: '2025-12-07' });
  if (data.type === 'result') console.log(data.id, data.ok, data.value ?? data.error);
});
function call(method, params) {
  frame.contentWindow.postMessage({ target: 'sirenmap', v: 1, id: 1, method, params }, '*');
}`;

/** Headers of EMBED_CONTRACT.md for nginx. */
export const NGINX_CODE = `add_header X-Content-Type-Options nosniff always;
add_header Referrer-Policy strict-origin-when-cross-origin always;
add_header Permissions-Policy "camera=(), microphone=(), geolocation=()" always;
add_header Content-Security-Policy $frame_ancestors always;
add_header Access-Control-Allow-Origin $open always;
# in http { }:
map $uri $frame_ancestors { default "frame-ancestors 'self'"; ~^/embed/ "frame-ancestors *"; }
map $uri $open { default ""; ~^/(_app|data|embed|oembed|basemap|fonts)/ "*"; /embed.js "*"; }
types { application/geo+json geojson; application/octet-stream pmtiles; }
gzip_static on;`;

/** The same for Caddy. */
export const CADDY_CODE = `header {
	X-Content-Type-Options nosniff
	Referrer-Policy strict-origin-when-cross-origin
	Permissions-Policy "camera=(), microphone=(), geolocation=()"
	Content-Security-Policy "frame-ancestors 'self'"
}
@embed path /embed/*
header @embed Content-Security-Policy "frame-ancestors *"
@open path /_app/* /data/* /embed/* /embed.js /oembed/* /basemap/* /fonts/*
header @open Access-Control-Allow-Origin *
file_server {
	precompressed br gzip
}`;
