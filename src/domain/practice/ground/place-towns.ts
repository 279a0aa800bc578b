import type { Random } from '#statistics/random.ts';
import type { CountyPlan } from '../practice-plan.ts';
import type { Coast } from './coast.ts';

/** Tätort: a place where people live closely. In metres. */
export interface Town {
  readonly x: number;
  readonly y: number;
  /** How many small areas it is meant to hold. */
  readonly areas: number;
  /** How far from its middle people live closely. */
  readonly radius: number;
  /** The municipality whose town it is, in order from 0. */
  readonly municipality: number;
  /** Whether it is the municipality's main town. */
  readonly isMain: boolean;
}

/** About this much ground has a small area in the middle of a town, in square metres. */
const townAreaSize = 420_000;
/** Of a municipality's town areas, how many lie in its main town when there are others. */
const mainShare = 0.82;

/** One main town for each municipality, far from the others, of very different sizes, and a few small. */
export function placeTowns(plan: CountyPlan, coast: Coast, random: Random): readonly Town[] {
  const sizes = shareOut(plan);
  const mains: { x: number; y: number }[] = [];
  for (let i = 0; i < plan.municipalities; i++) mains.push(farPlace(plan, coast, random, mains));
  return mains.flatMap(({ x, y }, municipality) => {
    const areas = sizes[municipality]!;
    const small = Math.min(3, Math.floor(areas / 7));
    const inMain = small === 0 ? areas : areas * mainShare;
    const others = Array.from({ length: small }, () => {
      const place = nearPlace(plan, coast, random, { x, y });
      return townAt(place, (areas - inMain) / small, municipality, false);
    });
    return [townAt({ x, y }, inMain, municipality, true), ...others];
  });
}

function townAt(
  { x, y }: { readonly x: number; readonly y: number },
  areas: number,
  municipality: number,
  isMain: boolean,
): Town {
  const radius = Math.sqrt((areas * townAreaSize) / Math.PI);
  return { x, y, areas, radius, municipality, isMain };
}

/** Town areas of each municipality, from the largest: the second has half of the first, and so on. */
function shareOut({ municipalities, counties, areas, ruralShare }: CountyPlan): readonly number[] {
  const weights = Array.from(
    { length: municipalities },
    (_, i) => 1 / (Math.floor(i / counties) + 0.55) ** 1.05 + 0.12,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (weight / total) * areas * (1 - ruralShare));
}

/** Of a number of places on land, the one farthest from the towns that stand (best candidate). */
function farPlace(
  plan: CountyPlan,
  coast: Coast,
  random: Random,
  standing: readonly { readonly x: number; readonly y: number }[],
): { x: number; y: number } {
  const distance = (x: number, y: number): number =>
    Math.min(plan.width, ...standing.map((town) => Math.hypot(town.x - x, town.y - y)));
  const inland = plan.detail * 5;
  let best: { x: number; y: number; far: number } | undefined;
  for (let tries = 0; tries < 4000; tries++) {
    const x = random.nextFloat() * plan.width;
    const y = random.nextFloat() * plan.height;
    if (coast(x, y) < inland) continue;
    const far = distance(x, y);
    if (best === undefined || far > best.far) best = { x, y, far };
    if (tries > 16) break;
  }
  if (best === undefined) throw new RangeError('no land for a town');
  return best;
}

/** A place on land at a day's walk from a town. */
function nearPlace(
  plan: CountyPlan,
  coast: Coast,
  { nextFloat }: Random,
  from: { readonly x: number; readonly y: number },
): { x: number; y: number } {
  const reach = Math.sqrt((plan.width * plan.height) / plan.municipalities);
  for (let tries = 0; tries < 200; tries++) {
    const angle = nextFloat() * 2 * Math.PI;
    const far = reach * (0.22 + 0.2 * nextFloat());
    const place = { x: from.x + far * Math.cos(angle), y: from.y + far * Math.sin(angle) };
    if (coast(place.x, place.y) > plan.detail) return place;
  }
  return { ...from };
}
