/** A short, stable, non-cryptographic hash (FNV-1a, 32 bit) as four letters and digits. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const char of text) {
    hash ^= char.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash.toString(36).padStart(4, '0').slice(-4);
}

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * What makes an event the same event: its day, kind, scene and, without a scene, its parties. Not its articles, figures
 * or side, since another article may tell those. */
export interface EventKey {
  day: string;
  /** `strike` for every type of strike, else the response's type. */
  type: string;
  placeId: string | null;
  placeName: string | null;
  part: string | null;
  participants: readonly string[];
}

/** Stable slug of an event; `again` tells apart events that share a key. */
export function eventId(key: EventKey, again: number): string {
  const parties = key.placeId ? '' : [...key.participants].sort().join('+');
  const hash = shortHash([key.day, key.type, key.placeId, key.part, parties, again].join('|'));
  const place = key.placeName ? slug(key.placeName) : slug(parties) || 'no-place';
  return [key.day, place.slice(0, 40), key.type.replace(/_/g, '-'), hash].join('-');
}
