import type { SpatialWeights } from '../weights/spatial-weights.ts';
import { caseValues } from './case-values.ts';
import { countAreas } from './counted-areas.ts';
import { sumOfSquaredDifferences } from './geary.ts';
import type { GlobalOptions } from './moran.ts';
import { type NormalTest, normalTest } from './normal-test.ts';
import { spatialLag } from './spatial-lag.ts';
import { type WeightSums, weightSums } from './weight-sums.ts';

/** One of the three counts, with its moments. */
export interface JoinCount extends NormalTest {
  readonly statistic: number;
  readonly expected: number;
}

/** How often cases lie beside cases, beside others, and others beside others. */
export interface JoinCounts {
  readonly caseCase: JoinCount;
  readonly caseOther: JoinCount;
  readonly otherOther: JoinCount;
  readonly n: number;
}

/**
 * Join counts BB, BW and WW: half the weight between two cases, between a case and another, and between two
 * others. Moments without replacement (the number of cases is given), after Cliff and Ord, *Spatial
 * Processes* (1981), section 1.4; BB and WW as `joincount.test`, BW as `joincount.multi` in spdep when no
 * area is without neighbours. With `counted: 'with-neighbours'` the cases without neighbours do not count.
 *
 * @throws RangeError for marks that are not one 0 or 1 an area or are all equal, weights without sum, and
 *   fewer than four areas.
 */
export function joinCounts(
  cases: ArrayLike<number>,
  weights: SpatialWeights,
  { counted, alternative }: GlobalOptions,
): JoinCounts {
  const marks = caseValues(cases, weights.areaCount);
  const sums = weightSums(weights);
  const n = countAreas(counted, weights.areaCount, sums);
  const lags = spatialLag(marks, weights);
  const both = marks.reduce((sum, mark, i) => sum + mark * lags[i]!, 0) / 2;
  const one = sumOfSquaredDifferences(marks, weights) / 2;
  const neither = sums.s0 / 2 - both - one;
  const { starts } = weights;
  const isCounted = (i: number): boolean => counted === 'all' || starts[i]! < starts[i + 1]!;
  const count = marks.reduce((sum, mark, i) => (isCounted(i) ? sum + mark : sum), 0);
  const other = n - count;
  const test = (statistic: number, [expected, second]: readonly [number, number]): JoinCount => ({
    statistic,
    expected,
    ...normalTest(statistic - expected, second - expected ** 2, expected ** 2, alternative),
  });
  return {
    caseCase: test(both, sameMoments(count, n, sums)),
    caseOther: test(one, mixedMoments(count, n, sums)),
    otherOther: test(neither, sameMoments(other, n, sums)),
    n,
  };
}

/** The first and second moment of the weight between areas of one kind, of which there are `count`. */
function sameMoments(
  count: number,
  n: number,
  { s0, s1, s2 }: WeightSums,
): readonly [number, number] {
  const pairs = (count * (count - 1)) / (n * (n - 1));
  const triples = (pairs * (count - 2)) / (n - 2);
  const fours = (triples * (count - 3)) / (n - 3);
  const second = s1 * pairs + (s2 - 2 * s1) * triples + (s0 ** 2 + s1 - s2) * fours;
  return [(s0 * pairs) / 2, second / 4];
}

/** The same of the weight between areas of two kinds, `count` of one and the rest of the other. */
function mixedMoments(
  count: number,
  n: number,
  { s0, s1, s2 }: WeightSums,
): readonly [number, number] {
  const other = n - count;
  const pairs = (count * other) / (n * (n - 1));
  const fours = (pairs * (count - 1) * (other - 1)) / ((n - 2) * (n - 3));
  // Of three areas, the one in the middle is of one kind and the two of the other, as often as two differ.
  const second = s2 * pairs + 4 * (s0 ** 2 + s1 - s2) * fours;
  return [s0 * pairs, second / 4];
}
