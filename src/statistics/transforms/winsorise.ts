import { quantiles } from '../descriptive/quantiles.ts';

/** Values with their extremes drawn in, and the limits they were drawn to. */
export interface Winsorised {
  readonly values: Float64Array;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Winsorising: values below the quantile `lower` become that quantile, and values above `upper` that one
 * (type 7, see `quantile`).
 *
 * Source: Dixon, "Simplified estimation from censored normal samples", Annals of Mathematical Statistics 31
 * (1960), who names it after Winsor.
 *
 * @param lower a share from 0 to 1, such as 0.05.
 * @param upper a share from `lower` to 1, such as 0.95.
 * @returns undefined when there are no values.
 * @throws RangeError when a value is not finite or the shares are not usable.
 *
 * @example
 * winsorise([1, 2, 3, 4, 100], 0, 0.75).values // => new Float64Array([1, 2, 3, 4, 4])
 */
export function winsorise(
  values: ArrayLike<number>,
  lower: number,
  upper: number,
): Winsorised | undefined {
  if (!(lower >= 0 && lower <= upper && upper <= 1)) {
    throw new RangeError(`invalid shares: ${lower} to ${upper}`);
  }
  const limits = quantiles(values, [lower, upper]);
  if (limits === undefined) return undefined;
  const [low, high] = limits as readonly [number, number]; // one a share
  const drawn = Float64Array.from(values, (value) => Math.min(high, Math.max(low, value)));
  return { values: drawn, lower: low, upper: high };
}
