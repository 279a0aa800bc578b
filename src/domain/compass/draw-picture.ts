import { sampleVariance } from '#statistics/descriptive/variance.ts';
import { biplot } from '#statistics/layout/biplot.ts';
import { columnOf, type Matrix } from '#statistics/matrix/matrix.ts';

/** Bilden av likhet: areas that are alike lie near each other, whatever the map says. */
export interface Picture {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** How each variable points: its correlation with the axes, so within the unit circle. */
  readonly directions: { readonly x: Float64Array; readonly y: Float64Array };
}

/**
 * The biplot of the first two principal components, in which the distances that the grouping is made by are kept
 * best. Each axis points the way that its largest loading is positive, of equals the first variable's.
 */
export function drawPicture(weighted: Matrix): Picture {
  const { areas, directions } = biplot(weighted, 'covariance');
  const deviations = Float64Array.from({ length: weighted.columns }, (_, j) =>
    Math.sqrt(sampleVariance(columnOf(weighted, j))!),
  );
  const correlations = (arrows: Float64Array): Float64Array =>
    arrows.map((arrow, j) => arrow / deviations[j]!);
  return {
    ...areas,
    directions: { x: correlations(directions.x), y: correlations(directions.y) },
  };
}
