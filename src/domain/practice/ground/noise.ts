import type { Random } from '#statistics/random.ts';

/** Brus: a smooth field over the plane, −1 … 1, the same at the same place. */
export type Noise = (x: number, y: number) => number;

const side = 256;

/**
 * Value noise on a lattice of 256 × 256 that repeats, smoothed by 3t² − 2t³; one unit a lattice step.
 * Source: Perlin, "An image synthesizer", SIGGRAPH 1985, in its simplest form.
 */
export function createNoise({ nextFloat }: Random): Noise {
  const lattice = Float64Array.from({ length: side * side }, () => nextFloat() * 2 - 1);
  const at = (column: number, row: number): number =>
    lattice[(row & (side - 1)) * side + (column & (side - 1))]!;
  return (x, y) => {
    const [column, row] = [Math.floor(x), Math.floor(y)];
    const [u, v] = [ease(x - column), ease(y - row)];
    const south = at(column, row) * (1 - u) + at(column + 1, row) * u;
    const north = at(column, row + 1) * (1 - u) + at(column + 1, row + 1) * u;
    return south * (1 - v) + north * v;
  };
}

const ease = (t: number): number => t * t * (3 - 2 * t);

/** The same field with finer and weaker copies of itself upon it, as coasts have; −1 … 1. */
export function fractal(noise: Noise, octaves: number): Noise {
  return (x, y) => {
    let [sum, weight, total, scale] = [0, 1, 0, 1];
    for (let octave = 0; octave < octaves; octave++) {
      // Each copy is moved, so that the lattices do not fall on each other.
      sum += weight * noise(x * scale + octave * 17.3, y * scale + octave * 9.1);
      total += weight;
      weight *= 0.55;
      scale *= 2.03;
    }
    return sum / total;
  };
}
