import { mean } from '#statistics/descriptive/mean.ts';
import { sampleVariance } from '#statistics/descriptive/variance.ts';
import { adjustedRand } from '#statistics/grouping/adjusted-rand.ts';
import { roundFigure } from './canonical-json.ts';
import { chooseAreas } from './choose-areas.ts';
import type { CompassGround } from './compass-ground.ts';
import { type CompassEffort, type CompassRecipe, usualEffort } from './compass-recipe.ts';
import type { CompassArea, CompassResult, ResultVariable } from './compass-result.ts';
import type { CompassStep, Spread } from './compass-work.ts';
import { describeLandscapes } from './describe-landscapes.ts';
import { drawPicture, type Picture } from './draw-picture.ts';
import { gatherEvidence, groupedShare } from './gather-evidence.ts';
import { groupAreas } from './group-areas.ts';
import { judgeFirmness } from './judge-firmness.ts';
import { numberLandscapes } from './number-landscapes.ts';
import { scaleVariables } from './scale-variables.ts';

/** Raised when the same recipe and data would give another result. */
export const compassEngine = '1';

/** What a run is given besides recipe and data. */
export interface CompassSurroundings {
  readonly spread: Spread;
  readonly report: (step: CompassStep) => void;
  /** The usual one unless told; another gives another result. */
  readonly effort?: CompassEffort;
}

/**
 * Kör kompassen: a recipe on its data. The result depends on these two and the engine's version alone: not on the
 * order of the rows, the number of threads or the day. `checkRecipe` and `checkGround` have found nothing wrong.
 */
export async function runCompass(
  recipe: CompassRecipe,
  ground: CompassGround,
  { spread, report, effort = usualEffort }: CompassSurroundings,
): Promise<CompassResult> {
  const { complete, leftOut } = chooseAreas(ground);
  const areas = complete.map((i) => ground.areas[i]!);
  const people = complete.map((i) => ground.population.values[i]!);
  const columns = ground.columns.map(({ values }) => complete.map((i) => values[i]!)); // complete ones only
  const { scaled, weighted, lambdas } = scaleVariables(columns, recipe.variables, recipe.scale);
  const picture = drawPicture(weighted);

  report({ progress: 0, doing: 'landscapes' });
  const grouped = await groupAreas(weighted, recipe, spread, (share) =>
    report({ progress: share * groupedShare, doing: 'landscapes' }),
  );
  const numbered = numberLandscapes(grouped.wholes, picture.x);
  const evidence = await gatherEvidence(weighted, recipe, numbered, effort, spread, report);
  const { landscape, silhouette, shares } = evidence.chosen;
  const described = describeLandscapes(
    { areas, landscape, scaled, weighted, columns, people, widths: silhouette.widths, shares },
    recipe.k,
  );
  const own = evidence.table.find(({ k }) => k === recipe.k)!;
  return {
    engine: compassEngine,
    variables: recipe.variables.map((variable, i): ResultVariable => {
      const { period, releases } = ground.columns[i]!;
      return {
        ...variable,
        period: period!,
        releases,
        lambda: lambdas[i] === null ? null : roundFigure(lambdas[i]!),
        mean: roundFigure(mean(columns[i]!)!),
        deviation: roundFigure(Math.sqrt(sampleVariance(columns[i]!)!)),
        direction: directionOf(picture, i),
      };
    }),
    population:
      ground.population.period === undefined
        ? null
        : { period: ground.population.period, releases: ground.population.releases },
    areas: areas.map(
      (area, i): CompassArea => ({
        area,
        landscape: landscape[i]!,
        second: silhouette.neighbour[i]!,
        width: roundFigure(silhouette.widths[i]!),
        share: roundFigure(shares[i]!),
        firmness: judgeFirmness(shares[i]!, silhouette.widths[i]!),
        x: roundFigure(picture.x[i]!),
        y: roundFigure(picture.y[i]!),
        people: people[i]!,
        values: columns.map((values) => values[i]!),
      }),
    ),
    leftOut,
    landscapes: described,
    evidence: evidence.table,
    fit: {
      within: own.within,
      total: roundFigure(sumOfSquares(weighted.values)),
      silhouette: own.silhouette,
      stability: own.stability,
      restarts: grouped.restarts,
      found: grouped.found,
      otherMethod: roundFigure(adjustedRand(landscape, grouped.other)),
    },
  };
}

function directionOf({ directions }: Picture, variable: number): readonly [number, number] {
  return [roundFigure(directions.x[variable]!), roundFigure(directions.y[variable]!)];
}

/** The columns have the mean 0. */
function sumOfSquares(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}
