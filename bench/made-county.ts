import { buildCounty } from '#domain/practice/build-county.ts';
import { composeFigures } from '#domain/practice/figures/compose-figures.ts';
import { sowCounty } from '#domain/practice/figures/sow-county.ts';
import { buildGround } from '#domain/practice/ground/build-ground.ts';
import { planCounty } from '#domain/practice/practice-plan.ts';
import { readDefinitions } from '#server/features/practice/read-catalogue.ts';
import { createRandom } from '#statistics/random.ts';
import type { AreaGeometry } from '#statistics/spatial/geometry.ts';

/** The seed of every invented county that is measured. */
export const practiceSeed = 98;

/** An invented country's outlines, and points spread evenly over the ground they lie in. */
export interface MadeGround {
  readonly areas: readonly AreaGeometry[];
  readonly points: Float64Array;
}

/** The practice county's ground with so many areas, and a million points over it, x and y in turn. */
export function makeGround(areas: number): MadeGround {
  const plan = planCounty(areas);
  const ground = buildGround(plan, practiceSeed);
  const { nextFloat } = createRandom(practiceSeed);
  const points = new Float64Array(2_000_000);
  for (let i = 0; i < points.length; i += 2) {
    points[i] = plan.origin[0] + nextFloat() * plan.width;
    points[i + 1] = plan.origin[1] + nextFloat() * plan.height;
  }
  return { areas: ground.areas.map((area) => area.metres), points };
}

/** Makes an invented county with all its figures, as the practice county's first start does; counts them. */
export function makeFigures(areas: number): number {
  const { catalogue } = readDefinitions();
  const county = buildCounty(catalogue, { areas, seed: practiceSeed });
  let figures = 0;
  for (const batch of composeFigures(sowCounty(county, catalogue))) {
    figures += batch.observations.length;
  }
  return figures;
}
