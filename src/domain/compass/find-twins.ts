import type { AreaId } from '../areas/area.ts';

/** Areas on the common scale. */
export interface ScaledAreas {
  readonly areas: readonly AreaId[];
  /** Areas × variables, row after row: 0 is the mean of all areas. */
  readonly scaled: ArrayLike<number>;
  /** How much each variable counts. */
  readonly weights: readonly number[];
}

/** Tvilling: an area that is much like another. */
export interface Twin {
  readonly area: AreaId;
  /** Distance on the common scale, as the grouping measures it: 0 is the same in everything. */
  readonly distance: number;
  /** Variables in which they differ most, and by how much (the twin less the area). */
  readonly differ: readonly { readonly variable: number; readonly difference: number }[];
  /** Variables in which they are most alike though both are unusual. */
  readonly alike: readonly number[];
}

/** As many as are told of either kind. */
const mostTold = 3;
/** Both are farther from the mean than this, and on the same side. */
const unusual = 0.8;
/** And nearer to each other than this. */
const near = 0.5;

/** Hitta tvillingar: the areas most like one, nearest first; of equals the first by id. */
export function findTwins(
  { areas, scaled, weights }: ScaledAreas,
  area: AreaId,
  most = 5,
): readonly Twin[] {
  const own = areas.indexOf(area);
  if (own < 0) return [];
  const columns = weights.length;
  const cell = (i: number, j: number): number => scaled[i * columns + j]!;
  const gap = (i: number, j: number): number => cell(i, j) - cell(own, j);
  const distances = areas.map((_, i) =>
    Math.sqrt(weights.reduce((sum, weight, j) => sum + weight * gap(i, j) ** 2, 0)),
  );
  const nearest = [...areas.keys()]
    .filter((i) => i !== own)
    .sort((one, other) => distances[one]! - distances[other]! || one - other)
    .slice(0, most);
  return nearest.map((i) => {
    const variables = [...weights.keys()];
    const differ = variables
      .map((variable) => ({ variable, difference: gap(i, variable) }))
      .sort((one, other) => Math.abs(other.difference) - Math.abs(one.difference))
      .slice(0, mostTold);
    const alike = variables
      .filter((j) => {
        const both = [cell(i, j), cell(own, j)];
        const isUnusual = both.every((z) => z > unusual) || both.every((z) => z < -unusual);
        return isUnusual && Math.abs(gap(i, j)) < near;
      })
      .sort((one, other) => Math.abs(cell(own, other)) - Math.abs(cell(own, one)))
      .slice(0, mostTold);
    return { area: areas[i]!, distance: distances[i]!, differ, alike };
  });
}
