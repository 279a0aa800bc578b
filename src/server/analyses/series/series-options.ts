import Type from 'typebox';
import { benjaminiHochberg } from '#statistics/association/false-discovery.ts';
import type { AnalysisInput } from '../analysis-method.ts';

/** `--columns` of a method that takes one column a period. */
export function periodColumns(min: number): {
  readonly min: number;
  readonly max: number;
  readonly meaning: string;
} {
  return { min, max: Infinity, meaning: 'the periods in order, one column each; gaps stay gaps' };
}

export const timesOption: Type.TOptional<Type.TArray<Type.TNumber>> = Type.Optional(
  Type.Array(Type.Number(), {
    description: 'The time of each column, such as 2018,2019,2021; one apart unless told.',
  }),
);

/** The series of each area, in the order of the ids: one value a period, undefined where there is none. */
export function seriesOf({ ids, columns, withGaps }: AnalysisInput): (number | undefined)[][] {
  const periods = columns.map(({ name }) => withGaps(name));
  return ids.map((_, i) => periods.map((values) => values[i]));
}

/**
 * The times of the columns.
 *
 * @throws RangeError when there are not as many.
 */
export function timesOf(
  { columns }: AnalysisInput,
  times: readonly number[] | undefined,
): readonly number[] {
  if (times && times.length !== columns.length) {
    throw new RangeError(`invalid times: ${times.length} for ${columns.length} columns`);
  }
  return times ?? Array.from(columns.keys());
}

/** Areas with p-values adjusted over them (Benjamini and Hochberg), and the ids that are not among them. */
export function adjustedAreas<Area extends { readonly id: string; readonly p: number }>(
  ids: readonly string[],
  areas: readonly Area[],
): {
  readonly areas: readonly (Area & { readonly adjustedP: number })[];
  readonly without: readonly string[];
} {
  const adjusted = benjaminiHochberg(areas.map(({ p }) => p));
  const known = new Set(areas.map(({ id }) => id));
  return {
    areas: areas.map((area, i) => ({ ...area, adjustedP: adjusted[i]! })),
    without: ids.filter((id) => !known.has(id)),
  };
}
