import type { Matrix } from '../../matrix/matrix.ts';
import { kMeans } from '../k-means/k-means.ts';
import { type OrderedRows, orderRows } from '../row-order.ts';
import type { CovarianceKind } from './covariance.ts';
import { type Component, estimate } from './expectation.ts';
import { maximise } from './maximisation.ts';

/** What a mixture is asked for. */
export interface MixtureOptions {
  /** How many components. */
  readonly groups: number;
  readonly covariance: CovarianceKind;
  /** For the k-means that it begins from. */
  readonly seed: number;
}

/** Rows as drawn from several normal distributions. */
export interface GaussianMixture {
  /** The most probable component of each row, the first of equals. */
  readonly group: Int32Array;
  /** The probability of component c for row i, at i·groups + c. */
  readonly probabilities: Float64Array;
  readonly weights: Float64Array;
  /** A row for each component. */
  readonly means: Matrix;
  /** columns × columns for each component, row after row. */
  readonly covariances: readonly Float64Array[];
  readonly logLikelihood: number;
  /** How many numbers were fitted. */
  readonly parameters: number;
  /** −2·log L + parameters·log n: the smaller, the better. */
  readonly bic: number;
  readonly steps: number;
  /** Whether the likelihood had come to rest. */
  readonly isConverged: boolean;
  /** Whether some component lies in fewer directions than there are columns; see `factorCovariance`. */
  readonly isDegenerate: boolean;
}

const mostSteps = 5000;
/** The smallest growth of the log likelihood that is worth another step, as a share of it. */
const leastGrowth = 1e-13;

/**
 * A Gaussian mixture by the EM algorithm: the weights, means and covariances of normal distributions that the
 * rows are most likely drawn from, begun from k-means. As with any mixture the likelihood has several tops;
 * this is the one that k-means leads to. Components are numbered by the first coordinate of their means.
 *
 * Source: Dempster, Laird and Rubin, JRSS B 39 (1977); Fraley and Raftery, "Model-based clustering,
 * discriminant analysis, and density estimation", JASA 97 (2002), whose BIC has the other sign.
 *
 * @throws RangeError when a column is constant, the groups are more than the rows that differ, or the matrix
 * is not usable.
 *
 * @example
 * const matrix = { rows: 5, columns: 1, values: new Float64Array([1, 2, 3, 8, 9]) };
 * gaussianMixture(matrix, { groups: 1, covariance: 'full', seed: 1 }).means.values // => [4.6]
 */
export function gaussianMixture(matrix: Matrix, options: MixtureOptions): GaussianMixture {
  const { groups, covariance, seed } = options;
  const rows = orderRows(matrix);
  const deviations = columnDeviations(rows);
  const values = rows.values.map((value, at) => value / deviations[at % rows.columns]!);
  const start = kMeans(
    { rows: rows.rows, columns: rows.columns, values },
    { groups, seed, restarts: 20 },
  );
  let probabilities: Float64Array = new Float64Array(rows.rows * groups);
  for (const [i, c] of start.group.entries()) probabilities[i * groups + c] = 1;
  let components: Component[] = [];
  let logLikelihood = Number.NEGATIVE_INFINITY;
  let steps = 0;
  let isConverged = false;
  while (!isConverged && steps < mostSteps) {
    components = maximise(values, rows.columns, probabilities, groups, covariance);
    const expected = estimate(values, rows.columns, components);
    // Raised variances may bring the likelihood down; that is the end, too.
    const growth = expected.logLikelihood - logLikelihood;
    isConverged = growth <= leastGrowth * Math.abs(expected.logLikelihood);
    probabilities = expected.probabilities;
    logLikelihood = expected.logLikelihood;
    steps++;
  }
  const scale = deviations.reduce((sum, deviation) => sum + Math.log(deviation), 0);
  const unscaled = logLikelihood - rows.rows * scale;
  const parameters = parameterCount(groups, rows.columns, covariance);
  return {
    ...orderComponents(rows, deviations, components, probabilities),
    logLikelihood: unscaled,
    parameters,
    bic: parameters * Math.log(rows.rows) - 2 * unscaled,
    steps,
    isConverged,
    isDegenerate: components.some(({ factored }) => factored.isRaised),
  };
}

function columnDeviations({ rows, columns, values }: OrderedRows): Float64Array {
  const squares = new Float64Array(columns);
  for (let at = 0; at < values.length; at++) squares[at % columns]! += values[at]! ** 2 / rows;
  const constant = squares.findIndex((square) => !(square > 0));
  if (constant >= 0) throw new RangeError(`invalid matrix: column ${constant + 1} is constant`);
  return squares.map((square) => Math.sqrt(square));
}

function parameterCount(groups: number, columns: number, kind: CovarianceKind): number {
  const own = kind === 'full' ? (columns * (columns + 1)) / 2 : columns;
  return groups - 1 + groups * (columns + own);
}

function orderComponents(
  { rows, columns, order, means }: OrderedRows,
  deviations: Float64Array,
  components: readonly Component[],
  probabilities: Float64Array,
): Pick<GaussianMixture, 'group' | 'probabilities' | 'weights' | 'means' | 'covariances'> {
  const groups = components.length;
  const places = [...components.keys()].sort(
    (one, other) => components[one]!.mean[0]! - components[other]!.mean[0]!,
  );
  const ordered = places.map((c) => components[c]!);
  const centres = ordered.flatMap(({ mean }) => [
    ...mean.map((one, j) => one * deviations[j]! + means[j]!),
  ]);
  const own = new Float64Array(rows * groups);
  const group = new Int32Array(rows);
  for (let i = 0; i < rows; i++) {
    const row = order[i]!;
    for (const [place, c] of places.entries()) {
      const probability = probabilities[i * groups + c]!;
      own[row * groups + place] = probability;
      if (probability > own[row * groups + group[row]!]!) group[row] = place;
    }
  }
  return {
    group,
    probabilities: own,
    weights: Float64Array.from(ordered, ({ weight }) => weight),
    means: { rows: groups, columns, values: Float64Array.from(centres) },
    covariances: ordered.map(({ covariance }) =>
      covariance.map(
        (one, at) => one * deviations[Math.floor(at / columns)]! * deviations[at % columns]!,
      ),
    ),
  };
}
