import { sampleVariance } from '#statistics/descriptive/variance.ts';
import { columnOf, type Matrix } from '#statistics/matrix/matrix.ts';
import type { AreaId } from '../areas/area.ts';
import { roundFigure } from './canonical-json.ts';
import type { CompassLandscape } from './compass-result.ts';

/** Areas with their landscapes and everything they are described by. */
export interface DescribedAreas {
  readonly areas: readonly AreaId[];
  /** Position of each area's landscape. */
  readonly landscape: ArrayLike<number>;
  readonly scaled: Matrix;
  readonly weighted: Matrix;
  /** As loaded, one list a variable. */
  readonly columns: readonly ArrayLike<number>[];
  readonly people: readonly (number | null)[];
  readonly widths: ArrayLike<number>;
  readonly shares: ArrayLike<number>;
}

const mostTypical = 5;
const mostTelling = 3;
/** A mean nearer to that of all areas than this, in standard deviations, tells nothing. */
const leastTelling = 0.5;

/** Beskriv landskapen: their profiles, most typical areas and what tells them from the others. */
export function describeLandscapes(all: DescribedAreas, landscapes: number): CompassLandscape[] {
  const { scaled, columns } = all;
  const deviations = columns.map((_, j) => Math.sqrt(sampleVariance(columnOf(scaled, j))!));
  return Array.from({ length: landscapes }, (_, position) => {
    const own = all.areas.flatMap((_, i) => (all.landscape[i] === position ? [i] : []));
    const average = (figureOf: (area: number) => number): number =>
      own.reduce((sum, i) => sum + figureOf(i), 0) / own.length;
    const centre = columns.map((_, j) => average((i) => cellOf(scaled, i, j)));
    const people = own.map((i) => all.people[i]);
    return {
      areas: own.length,
      population: people.every((one) => typeof one === 'number')
        ? people.reduce((sum, one) => sum + one, 0)
        : null,
      centre: centre.map(roundFigure),
      means: columns.map((values) => roundFigure(average((i) => values[i]!))),
      typical: typicalOf(all, own),
      telling: tellingOf(centre.map((mean, j) => mean / deviations[j]!)),
      silhouette: roundFigure(average((i) => all.widths[i]!)),
      share: roundFigure(average((i) => all.shares[i]!)),
    };
  });
}

/** Nearest to the mean of the landscape first; of equals the first by id. */
function typicalOf({ areas, weighted }: DescribedAreas, own: readonly number[]): AreaId[] {
  const variables = Array.from({ length: weighted.columns }, (_, j) => j);
  const centre = variables.map(
    (j) => own.reduce((sum, i) => sum + cellOf(weighted, i, j), 0) / own.length,
  );
  const distance = (i: number): number =>
    roundFigure(variables.reduce((sum, j) => sum + (cellOf(weighted, i, j) - centre[j]!) ** 2, 0));
  return own
    .map((i) => ({ i, distance: distance(i) }))
    .sort((one, other) => one.distance - other.distance || one.i - other.i)
    .slice(0, mostTypical)
    .map(({ i }) => areas[i]!);
}

function tellingOf(effects: readonly number[]): CompassLandscape['telling'] {
  return effects
    .map((effect, variable) => ({ variable, effect: roundFigure(effect) }))
    .filter(({ effect }) => Math.abs(effect) >= leastTelling)
    .sort(
      (one, other) =>
        Math.abs(other.effect) - Math.abs(one.effect) || one.variable - other.variable,
    )
    .slice(0, mostTelling)
    .map(({ variable, effect }) => ({ variable, high: effect > 0 }));
}

function cellOf({ columns, values }: Matrix, row: number, column: number): number {
  return values[row * columns + column]!;
}
