/** The guide to embedding, in English; the other languages hold the same keys. */
export const guideEn = {
  title: 'How to embed this map',
  intro:
    'Paste one of the two snippets into your page. The frame keeps the dates, filters, language and open event that its address says. Nothing is loaded from any other site, and no reader is counted.',
  frameTitle: 'A plain frame',
  frameText: 'No script on your page. Works in any editor that accepts HTML.',
  elementTitle: 'The element',
  elementText:
    'Loads when it comes near the screen, finds its own height, and can be steered from your page. The link inside it is shown until the map has loaded.',
  live: 'Live example',
  places: 'In your system',
  html: 'Plain HTML, Hugo, Jekyll, Eleventy',
  htmlText: 'Paste either snippet where the map should stand.',
  wordpress: 'WordPress',
  wordpressText:
    'Paste the snippet into a “Custom HTML” block. Authors who may not post frames can paste the address of the map or of an event on a line of its own: where the site has enabled discovery, WordPress finds the oEmbed answer and sets the height itself.',
  ghost: 'Ghost',
  ghostText: 'Type /html and paste the snippet into the HTML card.',
  react: 'React',
  reactText: 'The element takes strings as attributes; listen to its events through a ref.',
  svelte: 'Svelte',
  svelteText: 'Import the script once, in the browser; the element needs nothing else.',
  parameters: 'Parameters',
  parametersText:
    'They stand in the query of the address, or as attributes of the element. What is unknown is ignored; what is invalid counts as not said.',
  name: 'Name',
  value: 'Value',
  meaning: 'Meaning',
  methods: 'Methods of the element',
  methodsText: 'Each returns a promise of the state after it; it is rejected when the map refuses or does not answer.',
  events: 'Events of the element',
  eventsText: 'Each is a CustomEvent; what it tells stands in detail.',
  messages: 'Messages without the element',
  messagesText:
    'The same, for a frame of your own: post an object to its window and listen for answers with the same id.',
  heights:
    'Heights are also told as open-iframe-resizer, WordPress, “iframe.resize” and AMP expect them, so that a host which speaks one of these needs no code.',
  sandbox: 'Sandbox and policy',
  sandboxText:
    'The frame works with sandbox="allow-scripts" alone. A page with a strict Content-Security-Policy has to allow this site in frame-src, and for the element in script-src; no style-src is needed.',
  headers: 'If you host the map yourself',
  headersText:
    'Let other sites frame /embed/ and nothing else, and let frames without an origin fetch what they need. The folder has a _headers file for Netlify and Cloudflare Pages; for nginx and Caddy:',
  siteUrl:
    'Build with SITE_URL=https://your.site npm run build, so that canonical links and oEmbed answers carry your address.',
  types: 'Types for TypeScript',
  param: {
    map: 'Where the map looks.',
    bbox: 'The box it shows; wins over map.',
    datetime: 'The days or instants shown; .. for an open end.',
    t: 'Play-head within datetime.',
    window: 'How much time behind t is shown; all for everything since the start.',
    known: 'Hides what was reported after this day.',
    layers: 'What is shown.',
    event: 'The open event.',
    lists: 'Filters, as comma lists.',
    q: 'Words to search for.',
    lang: 'Language of the interface.',
    theme: 'Colours; auto follows the reader.',
    tz: 'Time zone of dates and clock times.',
    ui: 'How much stands round the map.',
    list: 'Opens with the list.',
    gestures:
      'cooperative: the page scrolls over the map, Ctrl or two fingers zoom it. greedy: the map takes the wheel.',
    autoplay: 'Plays from the start; never under reduced motion.',
    v: 'Version of this contract.',
  },
  method: {
    getState: 'The state: dates, open event, layers, counts.',
    setTime: 'Moves the play-head.',
    setRange: 'Sets both ends.',
    play: 'Starts and stops playing.',
    step: 'Moves by whole days.',
    setSpeed: 'Sets the speed of play.',
    flyTo: 'Moves the map.',
    fitBounds: 'Shows a box.',
    select: 'Opens an event, or closes it with null.',
    setLayers: 'Chooses strikes, responses, or both.',
    setTheme: 'Changes the colours.',
  },
  event: {
    ready: 'The frame listens.',
    resize: 'The height it wants changed.',
    timechange: 'The window moved; at most four times a second.',
    viewchange: 'The map moved.',
    select: 'An event was opened or closed.',
    error: 'Something did not load.',
  },
};

export type GuideText = typeof guideEn;
