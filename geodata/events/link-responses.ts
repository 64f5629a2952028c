import type { EventType } from '../model/event.ts';
import { mainPlace, type Draft } from './draft.ts';
import { isStrikeType } from './mention.ts';
import { sharesScene } from './same-place.ts';

/** Responses that answer attacks by their nature; a meeting or aid does so only when the words say it. */
const ANSWERING: readonly EventType[] = [
  'air_defence',
  'air_alert',
  'aircraft_scramble',
  'airspace_closure',
  'evacuation',
  'emergency_response',
  'other_response',
];
const HOUR_MS = 3_600_000;
/** A response may follow its strike by this much. */
const REACH_MS = 72 * HOUR_MS;

/** Links each response to the strike it answers: the one at its scene, else the wave over its country, else the one its article tells. */
export function linkResponses(drafts: readonly Draft[]): void {
  const strikes = drafts.filter((draft) => isStrikeType(draft.type));
  for (const response of drafts) {
    if (isStrikeType(response.type) || response.status === 'cancelled') continue;
    if (!ANSWERING.includes(response.type) && !response.answers) continue;
    const strike = chooseStrike(response, strikes);
    if (strike)
      response.respondsTo = [
        { draft: strike.draft, link: { ...strike.why, lag_hours: lagHours(strike.draft, response) } },
      ];
  }
}

function chooseStrike(
  response: Draft,
  strikes: readonly Draft[],
): { draft: Draft; why: { basis: string; stated: boolean } } | null {
  const near = strikes.filter((strike) => inReach(strike, response));
  const country = mainPlace(response)?.place.country ?? null;
  const told = near.filter((strike) => strike.articleIds.some((id) => response.articleIds.includes(id)));
  const here = near.find((strike) => sharesScene(strike.places, response.places));
  const wave = near.filter((strike) => mainPlace(strike)?.place.country === country).sort(widestFirst)[0];
  const abroad = told.sort(widestFirst)[0];
  const chosen = here ?? (told.includes(wave as Draft) || !response.answers ? wave : undefined) ?? abroad;
  if (!chosen) return null;
  if (!ANSWERING.includes(response.type) && !told.includes(chosen)) return null;
  if (response.answers && told.includes(chosen))
    return { draft: chosen, why: { basis: 'an article says it followed the attack', stated: true } };
  const place = here ? 'same place' : chosen === wave ? 'same country' : 'told in the same article';
  return {
    draft: chosen,
    why: { basis: `${place}, ${response.day === chosen.day ? 'same day' : 'soon after'}`, stated: false },
  };
}

const widestFirst = (a: Draft, b: Draft) =>
  Number(a.parent !== null) - Number(b.parent !== null) || b.quantities.length - a.quantities.length;

function inReach(strike: Draft, response: Draft): boolean {
  const gap = Date.parse(response.time.startUtc) - Date.parse(strike.time.startUtc);
  return response.day === strike.day || (gap >= 0 && gap <= REACH_MS && response.type === 'emergency_response');
}

/** Hours between the two starts; null when either is not known to the hour. */
function lagHours(strike: Draft, response: Draft): number | null {
  const exact = (draft: Draft) => draft.time.precision === 'minute' || draft.time.precision === 'hour';
  if (!exact(strike) || !exact(response)) return null;
  return Math.round((Date.parse(response.time.startUtc) - Date.parse(strike.time.startUtc)) / HOUR_MS);
}
