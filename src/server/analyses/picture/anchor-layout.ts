import Type from 'typebox';
import { anchorLayout } from '#statistics/layout/anchor-layout.ts';
import { matrixOfColumns } from '#statistics/matrix/matrix.ts';
import { analysisMethod } from '../analysis-method.ts';
import { areaPlaces, columnPlaces, placesOf } from './places.ts';

const listOfNumbers = (description: string): Type.TOptional<Type.TArray<Type.TNumber>> =>
  Type.Optional(Type.Array(Type.Number(), { description }));

/** Areas between anchors, one a variable. */
export const anchorLayoutMethod = analysisMethod({
  name: 'anchor-layout',
  version: 1,
  summary: 'Areas between anchors on a circle, each drawn by its high variables (RadViz).',
  page: 'pictures',
  needs: ['columns'],
  columns: { min: 2, max: Infinity, meaning: 'the variables, one anchor each' },
  options: Type.Object({
    angles: listOfNumbers(
      'Degrees of the anchors, counter-clockwise from the right; even unless told.',
    ),
    lower: listOfNumbers('Values that do not draw, one a column; the smallest unless told.'),
    upper: listOfNumbers('Values that draw fully, one a column; the largest unless told.'),
  }),
  output: Type.Object({
    anchors: columnPlaces,
    ranges: Type.Array(
      Type.Object({ column: Type.String(), lower: Type.Number(), upper: Type.Number() }),
    ),
    areas: areaPlaces,
  }),
  compute: ({ ids, columns }, { angles, lower, upper }) => {
    const table = matrixOfColumns(columns.map(({ values }) => values));
    const names = columns.map(({ name }) => name);
    if ((lower === undefined) !== (upper === undefined) || lower?.length !== upper?.length) {
      throw new RangeError('invalid ranges: lower and upper go together, one a column');
    }
    const given = lower?.map((low, j) => ({ lower: low, upper: upper![j]! }));
    const { areas, anchors, ranges } = anchorLayout(table, angles, given);
    return {
      anchors: placesOf('column', names, anchors),
      ranges: ranges.map((range, j) => ({ column: names[j]!, ...range })),
      areas: placesOf('id', ids, areas),
    };
  },
});
