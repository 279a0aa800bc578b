import Type from 'typebox';
import { principalComponents } from '#statistics/components/principal-components.ts';
import { columnOf, matrixOfColumns } from '#statistics/matrix/matrix.ts';
import { analysisMethod } from '../analysis-method.ts';
import { basisOption } from './basis-option.ts';

/** Principal components of columns. */
export const principalComponentsMethod = analysisMethod({
  name: 'principal-components',
  version: 1,
  summary: 'Principal components: the few directions along which areas differ most.',
  page: 'principal-components',
  needs: ['columns'],
  columns: { min: 2, max: Infinity, meaning: 'the variables' },
  options: Type.Object({
    basis: basisOption,
    components: Type.Optional(
      Type.Integer({ minimum: 1, description: 'How many to show; all unless told.' }),
    ),
  }),
  output: Type.Object({
    basis: Type.String(),
    signConvention: Type.String(),
    components: Type.Array(
      Type.Object({
        component: Type.Integer(),
        variance: Type.Number(),
        share: Type.Number(),
        cumulatedShare: Type.Number(),
        loadings: Type.Array(Type.Object({ column: Type.String(), loading: Type.Number() })),
      }),
    ),
    areas: Type.Array(Type.Object({ id: Type.String(), scores: Type.Array(Type.Number()) })),
  }),
  compute: ({ ids, columns }, { basis, components: wanted }) => {
    const table = matrixOfColumns(columns.map(({ values }) => values));
    const found = principalComponents(table, basis);
    const shown = Math.min(wanted ?? columns.length, columns.length);
    const scores = Array.from({ length: shown }, (_, k) => columnOf(found.scores, k));
    let cumulatedShare = 0;
    return {
      basis,
      signConvention: 'the loading of largest magnitude is positive',
      components: scores.map((_, k) => {
        const loadings = columnOf(found.loadings, k);
        cumulatedShare += found.shares[k]!;
        return {
          component: k + 1,
          variance: found.variances[k]!,
          share: found.shares[k]!,
          cumulatedShare,
          loadings: columns.map(({ name }, j) => ({ column: name, loading: loadings[j]! })),
        };
      }),
      areas: ids.map((id, i) => ({ id, scores: scores.map((one) => one[i]!) })),
    };
  },
});
