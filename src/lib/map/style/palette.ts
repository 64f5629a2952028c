/** Colours of the map, as hex; the names are those of `ui/tokens.css`, which a test compares. */
export interface Palette {
  name: 'light' | 'dark';
  paper: string;
  control: string;
  ink: string;
  inkInverse: string;
  strike: string;
  strikeFill: string;
  strikeText: string;
  response: string;
  responseFill: string;
  responseText: string;
  mapWater: string;
  mapLand: string;
  mapAdmin: string;
  mapCountry: string;
  mapRiver: string;
  mapLabel: string;
  mapLabel2: string;
  mapHalo: string;
}

/** Both themes. */
export const palettes: Record<Palette['name'], Palette> = {
  light: {
    name: 'light',
    paper: '#ffffff',
    control: '#7e8082',
    ink: '#1a1b1c',
    inkInverse: '#ffffff',
    strike: '#d55e00',
    strikeFill: '#b94f00',
    strikeText: '#a84700',
    response: '#0072b2',
    responseFill: '#0072b2',
    responseText: '#005f96',
    mapWater: '#dce6eb',
    mapLand: '#f4f2ec',
    mapAdmin: '#b9b5aa',
    mapCountry: '#8e8b84',
    mapRiver: '#c9d6dc',
    mapLabel: '#4c4e50',
    mapLabel2: '#5a5c5e',
    mapHalo: '#f4f2ec',
  },
  dark: {
    name: 'dark',
    paper: '#1a1e22',
    control: '#7c848b',
    ink: '#eceeef',
    inkInverse: '#121518',
    strike: '#f07f33',
    strikeFill: '#f07f33',
    strikeText: '#ffa066',
    response: '#56b4e9',
    responseFill: '#56b4e9',
    responseText: '#86cbf2',
    mapWater: '#14191d',
    mapLand: '#22282d',
    mapAdmin: '#464e55',
    mapCountry: '#6b737a',
    mapRiver: '#14191d',
    mapLabel: '#b9bfc4',
    mapLabel2: '#969da3',
    mapHalo: '#22282d',
  },
};
