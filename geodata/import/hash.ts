/** A 53-bit hash of a text, not cryptographic: two FNV-1a halves with different seeds. */
export function hash53(text: string): number {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x85ebca6b);
  }
  low ^= low >>> 15;
  return ((high >>> 0) & 0x1fffff) * 4294967296 + (low >>> 0);
}
