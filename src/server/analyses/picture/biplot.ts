import Type from 'typebox';
import { biplot } from '#statistics/layout/biplot.ts';
import { matrixOfColumns } from '#statistics/matrix/matrix.ts';
import { analysisMethod } from '../analysis-method.ts';
import { basisOption } from './basis-option.ts';
import { areaPlaces, columnPlaces, placesOf } from './places.ts';

/** Areas by likeness in two dimensions, with the variables as directions. */
export const biplotMethod = analysisMethod({
  name: 'biplot',
  version: 1,
  summary: 'Areas by likeness in two dimensions, with the variables as directions.',
  page: 'pictures',
  needs: ['columns'],
  columns: { min: 2, max: Infinity, meaning: 'the variables' },
  options: Type.Object({ basis: basisOption }),
  output: Type.Object({
    basis: Type.String(),
    shares: Type.Array(Type.Number(), { description: 'Of all variance, along x and y.' }),
    directions: columnPlaces,
    areas: areaPlaces,
  }),
  compute: ({ ids, columns }, { basis }) => {
    const table = matrixOfColumns(columns.map(({ values }) => values));
    const { areas, directions, shares } = biplot(table, basis);
    const names = columns.map(({ name }) => name);
    return {
      basis,
      shares,
      directions: placesOf('column', names, directions),
      areas: placesOf('id', ids, areas),
    };
  },
});
