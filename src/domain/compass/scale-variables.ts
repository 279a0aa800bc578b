import { mean } from '#statistics/descriptive/mean.ts';
import { averageRanks } from '#statistics/descriptive/ranks.ts';
import { standardise } from '#statistics/descriptive/standardise.ts';
import { type Matrix, matrixOfColumns } from '#statistics/matrix/matrix.ts';
import { inverseHyperbolicSine } from '#statistics/transforms/inverse-hyperbolic-sine.ts';
import { logarithm } from '#statistics/transforms/logarithm.ts';
import { robustStandardise } from '#statistics/transforms/robust-standardise.ts';
import { scaleToRange } from '#statistics/transforms/scale-to-range.ts';
import { winsorise } from '#statistics/transforms/winsorise.ts';
import { fitYeoJohnson, yeoJohnson } from '#statistics/transforms/yeo-johnson.ts';
import type { CompassScale, CompassTransform, CompassVariable } from './compass-recipe.ts';

/** Variabel på gemensam skala: 0 is the mean of the areas. */
export interface ScaledVariable {
  readonly values: Float64Array;
  /** λ of Yeo–Johnson; null for other transforms. */
  readonly lambda: number | null;
}

/** The tails that winsorising draws in. */
const tails = { lower: 0.05, upper: 0.95 } as const;

/**
 * Gör en variabel jämförbar: transformed, put on the scale, and centred on the mean of the areas. `asinh` turns
 * from straight to logarithmic at 1 in the variable's unit, `winsorised` draws in the outer 5 per cent at each
 * end, `rank` is the rank with shared places.
 *
 * @returns undefined when nothing is left to tell the areas apart: all are equal once transformed, or on the
 *   robust scale more than half of them.
 * @throws RangeError for a logarithm of what is not above 0.
 */
export function scaleVariable(
  values: ArrayLike<number>,
  transform: CompassTransform,
  scale: CompassScale,
): ScaledVariable | undefined {
  const transformed = transformValues(values, transform);
  const scaled = transformed && scalers[scale](transformed.values);
  if (!transformed || !scaled) return undefined;
  const centre = mean(scaled)!;
  return { values: scaled.map((value) => value - centre), lambda: transformed.lambda };
}

const scalers: Readonly<Record<CompassScale, (values: Float64Array) => Float64Array | undefined>> =
  {
    z: standardise,
    'robust-z': robustStandardise,
    range: scaleToRange,
  };

function transformValues(
  values: ArrayLike<number>,
  transform: CompassTransform,
): ScaledVariable | undefined {
  const plain = (transformed: Float64Array) => ({ values: transformed, lambda: null });
  switch (transform) {
    case 'none':
      return plain(Float64Array.from(values));
    case 'log':
      return plain(logarithm(values));
    case 'asinh':
      return plain(inverseHyperbolicSine(values));
    case 'winsorised':
      return plain(winsorise(values, tails.lower, tails.upper)!.values);
    case 'rank':
      return plain(averageRanks(values));
    case 'yeo-johnson': {
      if (new Set(Array.from(values)).size < 3) return undefined;
      const { lambda } = fitYeoJohnson(values);
      return { values: yeoJohnson(values, lambda), lambda };
    }
  }
}

/** Variablerna på gemensam skala. */
export interface ScaledVariables {
  /** Areas × variables: 0 is the mean of the areas. */
  readonly scaled: Matrix;
  /** The same with each variable times the root of its weight: what distances are measured in. */
  readonly weighted: Matrix;
  readonly lambdas: readonly (number | null)[];
}

/**
 * @param columns values of the areas, one list a variable, in which `checkGround` has found nothing wrong.
 * @throws RangeError when a variable tells nothing apart.
 */
export function scaleVariables(
  columns: readonly ArrayLike<number>[],
  variables: readonly Pick<CompassVariable, 'transform' | 'weight'>[],
  scale: CompassScale,
): ScaledVariables {
  const scaled = columns.map((values, i) => {
    const one = scaleVariable(values, variables[i]!.transform, scale);
    if (one === undefined) throw new RangeError(`invalid column: ${i} tells nothing apart`);
    return one;
  });
  return {
    scaled: matrixOfColumns(scaled.map(({ values }) => values)),
    weighted: matrixOfColumns(
      scaled.map(({ values }, i) => {
        const factor = Math.sqrt(variables[i]!.weight);
        return values.map((value) => value * factor);
      }),
    ),
    lambdas: scaled.map(({ lambda }) => lambda),
  };
}
