/** The mean and the variance of a sum over a random draw. */
export interface DrawMoments {
  readonly expected: number;
  readonly variance: number;
}

/**
 * The moments of Σₖ wₖ vₖ when the v are drawn without replacement from `count` values: the expected
 * W v̄ and the variance s² (count Q − W²) / (count − 1), where W = Σ w, Q = Σ w² and s² is the variance of
 * the values over `count`.
 *
 * Source: Cochran, *Sampling Techniques* (1977), section 2.9; the moments of Ord and Getis, "Local spatial
 * autocorrelation statistics", Geographical Analysis 27 (1995), are a case of it.
 *
 * @param sum Σ v, with `squares` = Σ v².
 *
 * @example
 * drawMoments({ count: 4, sum: 10, squares: 30 }, [1, 1]) // => { expected: 5, variance: 1.6666667 }
 * drawMoments({ count: 1, sum: 7, squares: 49 }, [1]) // => { expected: 7, variance: 0 }
 */
export function drawMoments(
  values: { readonly count: number; readonly sum: number; readonly squares: number },
  weights: ArrayLike<number>,
): DrawMoments {
  const { count, sum, squares } = values;
  let total = 0;
  let squared = 0;
  for (let k = 0; k < weights.length; k++) {
    total += weights[k]!;
    squared += weights[k]! ** 2;
  }
  const mean = sum / count;
  const expected = total * mean;
  if (count === 1) return { expected, variance: 0 };
  const spread = leftOf(squares / count, mean ** 2);
  const room = leftOf(count * squared, total ** 2);
  return { expected, variance: (spread * room) / (count - 1) };
}

/** What is left of a number, 0 when it is no more than rounding. */
function leftOf(whole: number, taken: number): number {
  const left = whole - taken;
  return left > 1e-12 * whole ? left : 0;
}
