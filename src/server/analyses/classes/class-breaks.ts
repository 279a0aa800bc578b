import Type from 'typebox';
import { classOfValue } from '#statistics/classification/class-of-value.ts';
import { type AnalysisMethod, analysisMethod } from '../analysis-method.ts';

/** A way to cut a column into classes as a method. */
export function classBreaksMethod(given: {
  readonly name: string;
  readonly summary: string;
  readonly breaks: (values: readonly number[], classCount: number) => readonly number[];
}): AnalysisMethod {
  return analysisMethod({
    name: given.name,
    version: 1,
    summary: given.summary,
    page: 'natural-breaks',
    needs: ['columns'],
    columns: { min: 1, max: 1, meaning: 'what to cut into classes' },
    options: Type.Object({
      classes: Type.Integer({
        minimum: 1,
        maximum: 100,
        default: 5,
        description: 'Classes wanted; fewer when fewer values differ.',
      }),
    }),
    output: Type.Object({
      limits: Type.Array(Type.Number(), {
        description: 'Ascending, one more than classes; a class holds its upper limit.',
      }),
      classes: Type.Array(
        Type.Object({
          class: Type.Integer(),
          above: Type.Number(),
          upTo: Type.Number(),
          areas: Type.Integer(),
        }),
      ),
      withinSumOfSquares: Type.Number(),
      areas: Type.Array(Type.Object({ id: Type.String(), class: Type.Integer() })),
    }),
    compute: ({ ids, columns }, { classes }) => {
      const values = [...columns[0]!.values];
      const limits = given.breaks(values, classes);
      const classOf = values.map((value) => classOfValue(value, limits)!);
      const members = limits.slice(1).map((_, i) => values.filter((_value, j) => classOf[j] === i));
      return {
        limits,
        classes: members.map((inside, i) => ({
          class: i + 1,
          above: limits[i]!,
          upTo: limits[i + 1]!,
          areas: inside.length,
        })),
        withinSumOfSquares: members.reduce((sum, inside) => sum + squaresWithin(inside), 0),
        areas: ids.map((id, i) => ({ id, class: classOf[i]! + 1 })),
      };
    },
  });
}

function squaresWithin(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}
