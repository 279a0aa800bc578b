import type { Random } from '#statistics/random.ts';

/**
 * A standard normal number, cut off at three standard deviations. Source: Box and Muller, "A note on the
 * generation of random normal deviates", Annals of Mathematical Statistics 29 (1958).
 */
export function normal({ nextFloat }: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - nextFloat()));
  const value = radius * Math.cos(2 * Math.PI * nextFloat());
  return Math.max(-3, Math.min(3, value));
}
