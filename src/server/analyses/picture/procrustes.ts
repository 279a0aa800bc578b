import Type from 'typebox';
import { fitProcrustes, moveLayout } from '#statistics/layout/procrustes.ts';
import { analysisMethod } from '../analysis-method.ts';
import { areaPlaces, placesOf } from './places.ts';

const pair = Type.Array(Type.Number(), { minItems: 2, maxItems: 2 });

/** One picture laid upon another. */
export const procrustesMethod = analysisMethod({
  name: 'procrustes',
  version: 1,
  summary: 'One picture of areas laid upon another by turning and mirroring, without stretching.',
  page: 'pictures',
  needs: ['columns'],
  columns: {
    min: 4,
    max: 4,
    meaning: 'x and y of the picture to lie on, then x and y of the picture to move',
  },
  options: Type.Object({}),
  output: Type.Object({
    rotation: Type.Array(pair, { description: 'Rows; a place is multiplied from the left.' }),
    translation: pair,
    isMirrored: Type.Boolean(),
    sumOfSquares: Type.Number({ description: 'Squared distances that are left.' }),
    areas: areaPlaces,
  }),
  compute: ({ ids, columns }) => {
    const [targetX, targetY, x, y] = columns.map(({ values }) => values);
    const moved = { x: x!, y: y! };
    const found = fitProcrustes({ x: targetX!, y: targetY! }, moved);
    return { ...found, areas: placesOf('id', ids, moveLayout(moved, found)) };
  },
});
