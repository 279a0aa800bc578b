import { syntheticControl } from '#statistics/effects/synthetic-control.ts';
import { symmetricEigen } from '#statistics/matrix/symmetric-eigen.ts';
import { createRandom } from '#statistics/random.ts';
import { negativeBinomialRegression } from '#statistics/regression/negative-binomial-regression.ts';
import { poissonRegression } from '#statistics/regression/poisson-regression.ts';
import { farrington } from '#statistics/series/farrington/farrington.ts';
import { trendOf } from '#statistics/series/trend-of.ts';
import { type Row, takeAll } from './row.ts';
import { timeAgainstYardstick } from './yardstick.ts';

/** Regression, trends, alarms, effects and the matrix algebra under them. */
export function measureRegression(): Promise<readonly Row[]> {
  const counts = makeCounts(6_000, 20);
  const weekly = makeWeeks(320);
  const series = Array.from({ length: 6_000 }, (_, area) => makeSeries(area, 10));
  const panel = makePanel(200, 24);
  const symmetric = makeSymmetric(500);
  return takeAll([
    {
      id: 'poisson-6000',
      what: 'Poisson regression of 6,000 areas on 20 columns (R 60 ms)',
      goal: { figure: 'median', most: 60 },
      take: () => timeAgainstYardstick(() => poissonRegression(counts), 15),
    },
    {
      id: 'negative-binomial-6000',
      what: 'Negative binomial regression of 6,000 areas on 20 columns (R 690 ms)',
      goal: { figure: 'median', most: 500 },
      take: () => timeAgainstYardstick(() => negativeBinomialRegression(counts), 9),
    },
    {
      id: 'trend-6000',
      what: 'Trends of 6,000 series of ten years',
      goal: { figure: 'median', most: 500 },
      take: () => timeAgainstYardstick(() => series.map((values) => trendOf(values))),
    },
    {
      id: 'farrington-50',
      what: 'Farrington alarms of 50 weeks in a series of 320',
      goal: { figure: 'median', most: 1000 },
      take: () =>
        timeAgainstYardstick(() => {
          for (let week = 270; week < 320; week++) farrington(weekly, week);
        }),
    },
    {
      id: 'synthetic-control-200',
      what: 'Synthetic control among 200 areas with 200 placebos',
      goal: { figure: 'median', most: 1000 },
      take: () => timeAgainstYardstick(() => syntheticControl(panel)),
    },
    {
      id: 'eigen-500',
      what: 'All eigenvectors of a symmetric matrix of 500',
      goal: { figure: 'median', most: 1000 },
      take: () => timeAgainstYardstick(() => symmetricEigen(symmetric)),
    },
  ]);
}

/** Counts spread wider than Poisson's that go with every covariate a little. */
function makeCounts(rows: number, columns: number) {
  const { nextFloat } = createRandom(5);
  const bell = (): number => nextFloat() + nextFloat() + nextFloat() + nextFloat() - 2;
  const covariates = Array.from({ length: columns }, (_, k) => ({
    name: `x${k}`,
    values: Float64Array.from({ length: rows }, bell),
  }));
  const offset = Float64Array.from({ length: rows }, () => Math.log(700 + 2000 * nextFloat()));
  const response = Float64Array.from({ length: rows }, (_, i) => {
    let predictor = offset[i]! - 5;
    for (const { values } of covariates) predictor += 0.08 * values[i]!;
    return poissonDraw(Math.exp(predictor) * (0.4 + 1.2 * nextFloat()), nextFloat);
  });
  return { response, covariates, offset };
}

function makeWeeks(count: number): number[] {
  const { nextFloat } = createRandom(6);
  return Array.from({ length: count }, (_, week) =>
    poissonDraw(6 * (1 + 0.5 * Math.sin((2 * Math.PI * week) / 52)), nextFloat),
  );
}

function makeSeries(area: number, years: number): number[] {
  const { nextFloat } = createRandom(area);
  return Array.from({ length: years }, (_, year) => (area % 3) * year + 4 * nextFloat());
}

/** Areas that follow three common courses, each in its own way. */
function makePanel(areas: number, periods: number) {
  const { nextFloat } = createRandom(7);
  const courses = Array.from({ length: 3 }, () =>
    Array.from({ length: periods }, () => nextFloat() - 0.5),
  );
  const outcomes = Array.from({ length: areas + 1 }, () => {
    const shares = courses.map(() => nextFloat());
    return Array.from({ length: periods }, (_, t) =>
      courses.reduce((sum, course, k) => sum + shares[k]! * course[t]!, nextFloat() / 10),
    );
  });
  return { outcomes, treated: outcomes.map((_, area) => area === 0), start: periods - 4 };
}

function makeSymmetric(size: number) {
  const { nextFloat } = createRandom(8);
  const values = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      const value = nextFloat() - 0.5;
      values[i * size + j] = value;
      values[j * size + i] = value;
    }
  }
  return { rows: size, columns: size, values };
}

/** One Poisson count by products of uniform numbers; means up to some hundreds. */
function poissonDraw(mean: number, nextFloat: () => number): number {
  const least = Math.exp(-mean);
  let count = 0;
  for (let product = nextFloat(); product > least; product *= nextFloat()) count++;
  return count;
}
