import Type from 'typebox';

/** The schema of one record an area with a number a column, by the name of the column. */
export const areaNumbers: Type.TSchema = Type.Array(
  Type.Object({ id: Type.String(), values: Type.Record(Type.String(), Type.Number()) }),
  { description: 'One record an area; the new values by the name of the column.' },
);

/** A new column. */
export interface NamedColumn {
  readonly name: string;
  readonly values: ArrayLike<number>;
}

/** One record an area from columns of numbers. */
export function areaRecords(
  ids: readonly string[],
  columns: readonly NamedColumn[],
): readonly { readonly id: string; readonly values: Readonly<Record<string, number>> }[] {
  return ids.map((id, i) => ({
    id,
    values: Object.fromEntries(columns.map(({ name, values }) => [name, values[i]!])),
  }));
}

/**
 * What a statistic answers for a column.
 *
 * @throws RangeError when it has no answer, with the column and the reason
 */
export function answered<Answer>(
  answer: Answer | undefined,
  column: string,
  reason: string,
): Answer {
  if (answer === undefined) throw new RangeError(`invalid column: ${column} ${reason}`);
  return answer;
}

/**
 * What a statistic answers for one of several columns; what it refuses names the column.
 *
 * @throws RangeError
 */
export function inColumn<Answer>(column: string, compute: () => Answer): Answer {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new RangeError(`${error.message} (column ${column})`);
  }
}
