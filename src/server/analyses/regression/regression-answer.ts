import type { FamilyRegression } from '#statistics/regression/family-regression.ts';
import type { LinearRegression } from '#statistics/regression/linear-regression.ts';

/** One record an area of what a regression tells row by row. */
export function areasOf(
  ids: readonly string[],
  fit: Pick<FamilyRegression, 'fitted' | 'residuals' | 'leverages' | 'cooksDistances'>,
): readonly object[] {
  return ids.map((id, i) => ({
    id,
    fitted: fit.fitted[i]!,
    residual: fit.residuals[i]!,
    leverage: fit.leverages[i]!,
    cooksDistance: fit.cooksDistances[i]!,
  }));
}

/** A regression as plain data, area by area at the end. */
export function regressionAnswer(
  ids: readonly string[],
  test: 'normal' | 't',
  fit: FamilyRegression | LinearRegression,
): object {
  const { fitted, residuals, leverages, cooksDistances, ...rest } = fit;
  return { test, ...rest, areas: areasOf(ids, { fitted, residuals, leverages, cooksDistances }) };
}
