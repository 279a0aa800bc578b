import { mean } from '../descriptive/mean.ts';
import { normalUpper } from '../distributions/normal.ts';
import type { MoranEigenvectors } from './moran-eigenvectors.ts';

/** Moran's I of residuals. */
export interface ResidualMoran {
  readonly statistic: number;
  readonly expected: number;
  readonly variance: number;
  readonly z: number;
  /** Two-sided. */
  readonly pValue: number;
}

/** A column without the map patterns that made neighbours alike. */
export interface EigenvectorFilter {
  /** Places of the eigenvectors, in the order they were chosen. */
  readonly selected: readonly number[];
  readonly before: ResidualMoran;
  readonly after: ResidualMoran;
  /** What is left, with mean 0. */
  readonly residuals: Float64Array;
}

/**
 * Spatial filtering by Moran's eigenvectors: patterns are taken out one at a time, each time the one that
 * brings the z of the residuals' Moran's I nearest to 0, until it is no longer significant.
 *
 * While neighbours are alike only patterns of positive eigenvalue are taken, while they differ only those of
 * negative. Moments of Moran's I of residuals under the normal distribution. Sources: Tiefelsdorf and
 * Griffith, "Semiparametric filtering of spatial autocorrelation: the eigenvector approach", Environment and
 * Planning A 39 (2007); Cliff and Ord, Spatial Processes (1981), 8.3; as `SpatialFiltering` of the R package
 * spatialreg with a mean alone.
 *
 * @param values one an area, finite.
 * @param alpha filtered until the p-value is at least this; 0.05 unless told.
 * @returns undefined for values that are all equal.
 * @throws RangeError when there are not as many values as areas, one is not finite, or alpha is not between
 *   0 and 1.
 */
export function eigenvectorFilter(
  values: ArrayLike<number>,
  eigenvectors: MoranEigenvectors,
  alpha = 0.05,
): EigenvectorFilter | undefined {
  const n = eigenvectors.areaCount;
  if (values.length !== n) throw new RangeError(`invalid values: ${values.length} for ${n} areas`);
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`invalid alpha: ${alpha}`);
  const centre = mean(values)!;
  const residuals = Float64Array.from(values, (value) => value - centre);
  const parts = eigenvectors.vectors.map((vector) => dot(vector, residuals));
  const state = stateOf(eigenvectors, parts);
  if (!Number.isFinite(state.squares)) throw new RangeError('invalid values: too large to square');
  if (state.squares === 0) return undefined;
  const negligible = ROUNDING * state.squares;
  const before = moranOf(state);
  let after = before;
  const left = new Set(parts.keys());
  const selected: number[] = [];
  while (after.pValue < alpha) {
    const best = nearestToNothing(eigenvectors.values, parts, left, state, after, negligible);
    if (best === undefined || Math.abs(best.moran.z) >= Math.abs(after.z)) break;
    Object.assign(state, best.state);
    after = best.moran;
    left.delete(best.place);
    selected.push(best.place);
    takeOut(residuals, eigenvectors.vectors[best.place]!, parts[best.place]!);
  }
  return { selected, before, after, residuals };
}

interface FilterStep {
  readonly place: number;
  readonly state: FilterState;
  readonly moran: ResidualMoran;
}

/** The pattern without which Moran's I is nearest to what chance gives. */
function nearestToNothing(
  values: Float64Array,
  parts: readonly number[],
  left: ReadonlySet<number>,
  state: FilterState,
  now: ResidualMoran,
  negligible: number,
): FilterStep | undefined {
  let best: FilterStep | undefined;
  for (const place of left) {
    if (now.z * values[place]! <= 0) continue;
    const next = without(state, values[place]!, parts[place]!);
    // A column that is hardly more than patterns has nothing left to test.
    if (next.dimensions < 2 || next.squares <= negligible) continue;
    const moran = moranOf(next);
    if (!best || Math.abs(moran.z) < Math.abs(best.moran.z)) best = { place, state: next, moran };
  }
  return best;
}

/** What rounding alone can leave of a sum. */
const ROUNDING = 1e-12;

/** Sums over the eigenvectors that are left; everything about Moran's I follows from them. */
interface FilterState {
  /** n / S₀ */
  readonly scale: number;
  dimensions: number;
  /** Σλ, Σλ² */
  values: number;
  valueSquares: number;
  /** Σc², Σλc², with c the column's part along each eigenvector. */
  squares: number;
  lagged: number;
}

function stateOf(
  { values, areaCount, weightSum }: MoranEigenvectors,
  parts: number[],
): FilterState {
  const state = {
    scale: areaCount / weightSum,
    dimensions: values.length,
    values: 0,
    valueSquares: 0,
    squares: 0,
    lagged: 0,
  };
  for (const [k, value] of values.entries()) {
    state.values += value;
    state.valueSquares += value ** 2;
    state.squares += parts[k]! ** 2;
    state.lagged += value * parts[k]! ** 2;
  }
  return state;
}

function without(state: FilterState, value: number, part: number): FilterState {
  return {
    scale: state.scale,
    dimensions: state.dimensions - 1,
    values: state.values - value,
    valueSquares: state.valueSquares - value ** 2,
    squares: state.squares - part ** 2,
    lagged: state.lagged - value * part ** 2,
  };
}

function moranOf(state: FilterState): ResidualMoran {
  const { scale, dimensions, values, valueSquares } = state;
  const statistic = (scale * state.lagged) / state.squares;
  const expected = (scale * values) / dimensions;
  const scatter = valueSquares - values ** 2 / dimensions;
  const variance = (scale ** 2 * 2 * scatter) / (dimensions * (dimensions + 2));
  // Weights that are the same between all areas allow no pattern: the statistic is always the expected.
  const possible = scatter > ROUNDING * valueSquares;
  const z = possible ? (statistic - expected) / Math.sqrt(variance) : 0;
  return { statistic, expected, variance, z, pValue: 2 * normalUpper(Math.abs(z)) };
}

function dot(first: Float64Array, second: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < first.length; i++) sum += first[i]! * second[i]!;
  return sum;
}

function takeOut(residuals: Float64Array, vector: Float64Array, part: number): void {
  for (let i = 0; i < residuals.length; i++) residuals[i]! -= part * vector[i]!;
}
