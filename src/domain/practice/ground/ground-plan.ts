import { createRandom, type Random } from '#statistics/random.ts';
import type { CountyPlan } from '../practice-plan.ts';
import { buildCoast, type Coast } from './coast.ts';
import { createNoise, fractal, type Noise } from './noise.ts';
import { placeTowns, type Town } from './place-towns.ts';
import { type Density, townDensity } from './town-density.ts';

/** Markplan: where there is land and how closely people live, before any border is drawn. In metres. */
export interface GroundPlan {
  readonly width: number;
  readonly height: number;
  readonly coast: Coast;
  readonly towns: readonly Town[];
  /** Small areas a square metre. */
  readonly density: Density;
  /** Winds the borders: high where it is slow to walk, as across a river. */
  readonly roughness: Noise;
}

/** Draws the land, places the towns in it and spreads people around them. */
export function planGround(plan: CountyPlan, seed: number): GroundPlan {
  const random: Random = createRandom(seed);
  const noise = createNoise(random);
  const { width, height } = plan;
  const coast = buildCoast(plan, noise);
  const towns = placeTowns(plan, coast, random);
  const rural = (plan.areas * plan.ruralShare) / (width * height * 0.72);
  return {
    width,
    height,
    coast,
    towns,
    density: townDensity(towns, rural, fractal(noise, 3)),
    roughness: roughnessFrom(noise),
  };
}

/** How many metres the finest and the broadest bends are, for towns and for the countryside. */
const bends = [500, 2_300, 9_000];

function roughnessFrom(noise: Noise): Noise {
  return (x, y) =>
    bends.reduce((cost, metres, i) => {
      const here = noise(x / metres + i * 71, y / metres + i * 43);
      // The zero line of a smooth field winds like a stream: slow to cross, so that borders follow it.
      return cost + (Math.abs(here) < 0.06 ? 2.5 : 0) + Math.max(0, here) * 0.8;
    }, 1);
}
