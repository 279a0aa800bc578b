import type { CountyPlan } from '../practice-plan.ts';
import { fractal, type Noise } from './noise.ts';

/** Kust: how far inside the land a place is, in metres and roughly; negative is water or another county. */
export type Coast = (x: number, y: number) => number;

/**
 * Land with winding borders to the west, north and south, a lake that bites into the west side, and a
 * coast with bays and islands to the east.
 */
export function buildCoast({ width, height, detail }: CountyPlan, noise: Noise): Coast {
  const broad = fractal(noise, 3);
  const rugged = fractal(noise, 5);
  const unit = detail;
  const lake = { x: width * 0.07, y: height * 0.36, long: width * 0.17, high: height * 0.08 };
  return (x, y) => {
    const bend = (shift: number, along: number): number => broad(along / (14 * unit), shift) * unit;
    const west = x - 0.09 * width - 13 * bend(3, y);
    const north = 0.9 * height - y - 14 * bend(11, x);
    const south = y - 0.1 * height - 14 * bend(23, x);
    const bays = Math.abs(rugged(x / (11 * unit) + 5, y / (7 * unit) + 77));
    const east =
      0.82 * width -
      x +
      16 * unit * rugged(x / (19 * unit), y / (19 * unit)) +
      26 * unit * bays -
      6 * unit;
    const shore = Math.hypot((x - lake.x) / lake.long, (y - lake.y) / lake.high) - 1;
    const lakeside = (shore * 0.5 + 0.35 * rugged(x / (6 * unit) + 50, y / (6 * unit))) * lake.high;
    const mainland = Math.min(west, north, south, east, lakeside);
    const inside = Math.min(west, north, south);
    return Math.max(mainland, Math.min(inside, island(x, y, east)));
  };

  /** Skerries in a belt off the coast. */
  function island(x: number, y: number, east: number): number {
    if (east > 0 || east < -15 * unit) return -unit;
    const rise = rugged(x / (3.4 * unit) + 9, y / (4.2 * unit) + 31);
    return (rise - 0.2 + 0.018 * (east / unit)) * 4 * unit;
  }
}
