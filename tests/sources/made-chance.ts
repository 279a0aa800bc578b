/** Chance that is the same every time: a number from 0 to 1 for each name (FNV-1a, then mulberry32). */
export function chanceOf(name: string): number {
  let hash = 0x811c9dc5;
  for (const sign of name) hash = Math.imul(hash ^ sign.codePointAt(0)!, 0x01000193);
  let t = (hash + 0x6d2b79f5) | 0;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}

/** A number between two limits, the same every time for a name. */
export const between = (name: string, low: number, high: number): number =>
  low + (high - low) * chanceOf(name);
