import type { ConflictEvent, EventPlace } from '$geodata/model/event.ts';

/** A place with what happened there. */
export interface Mark {
  place: EventPlace;
  strikes: ConflictEvent[];
  responses: ConflictEvent[];
}

/** A strike on a whole country, or on a part of it that is known only by the compass: a chip, not a shape. */
export interface Wave {
  event: ConflictEvent;
  place: EventPlace;
  /** Responses over the same whole country: told in the chip. */
  responses: ConflictEvent[];
}

/** The visible events as the map shows them. */
export interface Marks {
  /** Known to a site or a settlement: symbols. */
  points: Mark[];
  /** Known to a district or a region: hatched outlines. */
  areas: Mark[];
  /** Responses known to a country that no chip tells of: a hatched band inside its border. */
  countries: Mark[];
  /** Newest first. */
  waves: Wave[];
}

/** True for a place that an event is shown at; where something was launched from is told in the card only. */
const isShown = (place: EventPlace): boolean => place.role !== 'origin';

/** Groups events by place and by how exactly the place is known. An event with several places stands at each of them. */
export function toMarks(events: readonly ConflictEvent[]): Marks {
  const points = new Map<string, Mark>();
  const areas = new Map<string, Mark>();
  const countries = new Map<string, Mark>();
  const waves: Wave[] = [];
  for (const event of events) {
    for (const place of placesOf(event)) {
      if (place.precision === 'country' && event.kind === 'strike') waves.push({ event, place, responses: [] });
      else if (place.precision === 'country') add(countries, place, event);
      else if (place.precision === 'site' || place.precision === 'settlement') add(points, place, event);
      else add(areas, place, event);
    }
  }
  waves.sort(newestFirst);
  return {
    points: [...points.values()],
    areas: [...areas.values()],
    countries: dockResponses([...countries.values()], waves),
    waves,
  };
}

/** Each place once, and a coarse place left out when the same event has a finer one inside it (Florida, Mar-a-Lago). */
function placesOf(event: ConflictEvent): EventPlace[] {
  const shown = event.places.filter(isShown);
  const unique = shown.filter((place, i) => shown.findIndex(({ place_id }) => place_id === place.place_id) === i);
  return unique.filter((place) => !unique.some((other) => other !== place && isInside(other, place)));
}

function isInside(inner: EventPlace, outer: EventPlace): boolean {
  if (outer.part) return false;
  if (outer.precision === 'country') return inner.country === outer.place_id && inner.precision !== 'country';
  return outer.precision === 'region' && inner.precision !== 'region' && inner.admin1_code === outer.place_id;
}

function add(marks: Map<string, Mark>, place: EventPlace, event: ConflictEvent): void {
  const mark = marks.get(place.place_id) ?? { place, strikes: [], responses: [] };
  (event.kind === 'strike' ? mark.strikes : mark.responses).push(event);
  marks.set(place.place_id, mark);
}

/** Waves before their parts on the same day, days newest first. */
function newestFirst(a: Wave, b: Wave): number {
  if (a.event.event_date !== b.event.event_date) return a.event.event_date < b.event.event_date ? 1 : -1;
  const rank = ({ event, place }: Wave): number => (event.parent === null ? 0 : 1) + (place.part ? 1 : 0);
  return rank(a) - rank(b) || (a.event.event_id < b.event.event_id ? -1 : 1);
}

/** Moves responses that answer a wave over the same country into its chip; what is left keeps its country. */
function dockResponses(countries: Mark[], waves: readonly Wave[]): Mark[] {
  for (const mark of countries) {
    mark.responses = mark.responses.filter((response) => {
      const wave = waves.find(
        ({ event, place }) =>
          place.place_id === mark.place.place_id &&
          response.responds_to.some(({ event_id }) => event_id === event.event_id),
      );
      wave?.responses.push(response);
      return wave === undefined;
    });
  }
  return countries.filter(({ responses }) => responses.length > 0);
}
