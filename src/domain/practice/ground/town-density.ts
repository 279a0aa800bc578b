import type { Noise } from './noise.ts';
import type { Town } from './place-towns.ts';

/** Täthet: small areas a square metre, in all and of towns alone. */
export interface Density {
  readonly at: (x: number, y: number) => number;
  readonly ofTowns: (x: number, y: number) => number;
  /** Whether a triangle of this size, with its middle there, is coarser than a town it touches. */
  readonly isCoarse: (squareMetres: number, x: number, y: number) => boolean;
  readonly rural: number;
}

/** Beyond this many radii a town is not felt. */
const reach = 3.4;

/**
 * A steady density in the countryside, and around each town one that falls like a bell, stretched this
 * way and that so that no town is round. Towns are looked up by square, so a country costs no more a
 * place than a county.
 */
export function townDensity(towns: readonly Town[], rural: number, noise: Noise): Density {
  const square = 2 * reach * Math.max(1, ...towns.map((town) => town.radius));
  const squares = new Map<string, Town[]>();
  for (const town of towns) {
    const [column, row] = [Math.floor(town.x / square), Math.floor(town.y / square)];
    for (let c = column - 1; c <= column + 1; c++) {
      for (let r = row - 1; r <= row + 1; r++) {
        const key = `${c} ${r}`;
        const found = squares.get(key);
        if (found) found.push(town);
        else squares.set(key, [town]);
      }
    }
  }
  const nearby = (x: number, y: number): readonly Town[] =>
    squares.get(`${Math.floor(x / square)} ${Math.floor(y / square)}`) ?? [];
  const ofTowns = (x: number, y: number): number => {
    let sum = 0;
    for (const { x: townX, y: townY, radius, areas } of nearby(x, y)) {
      const far = Math.hypot(x - townX, y - townY) / radius;
      if (far > reach) continue;
      const stretch = 1 + 0.45 * noise(x / (1.3 * radius), y / (1.3 * radius));
      sum += (areas / (Math.PI * radius * radius)) * Math.exp(-((far * stretch) ** 2));
    }
    return sum;
  };
  const isCoarse = (squareMetres: number, x: number, y: number): boolean =>
    nearby(x, y).some(
      (town) =>
        squareMetres > (town.radius * 0.6) ** 2 &&
        Math.hypot(x - town.x, y - town.y) < 1.2 * Math.sqrt(squareMetres) + town.radius,
    );
  return { at: (x, y) => rural + ofTowns(x, y), ofTowns, isCoarse, rural };
}
