import Type from 'typebox';
import { standardise } from '#statistics/descriptive/standardise.ts';
import { type Matrix, matrixOfColumns } from '#statistics/matrix/matrix.ts';
import { robustStandardise } from '#statistics/transforms/robust-standardise.ts';
import { scaleToRange } from '#statistics/transforms/scale-to-range.ts';
import type { AnalysisInput } from '../analysis-method.ts';
import { answered } from '../area-columns.ts';

const scales = {
  z: { scale: standardise, reason: 'has equal values only' },
  robust: { scale: robustStandardise, reason: 'has more than half of its values equal' },
  range: { scale: scaleToRange, reason: 'has equal values only' },
  none: { scale: (values: Float64Array) => values, reason: '' },
} as const;

/** How columns are brought to one scale before areas are grouped. */
export type Scale = keyof typeof scales;

/** The scale that distances are measured on. */
export const standardiseOption: Type.TUnsafe<Scale> = Type.Unsafe<Scale>({
  type: 'string',
  enum: Object.keys(scales),
  default: 'z',
  description:
    'z: mean 0 and standard deviation 1 (n − 1); robust: by median and 1.4826 times the median deviation; range: from 0 to 1; none: as given.',
});

/** How many groups. */
export const groupsOption: Type.TInteger = Type.Integer({
  minimum: 1,
  description: 'How many groups.',
});

/** A row for each area, a column for each variable, on the scale. */
export function groupingTable({ columns }: AnalysisInput, scale: Scale): Matrix {
  const { scale: bring, reason } = scales[scale];
  return matrixOfColumns(columns.map(({ name, values }) => answered(bring(values), name, reason)));
}
