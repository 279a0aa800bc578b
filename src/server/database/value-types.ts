import pg from 'pg';

/**
 * How PostgreSQL values arrive in JavaScript.
 *
 * - `date` stays text (`2026-11-22`): as a `Date` it would be midnight in the reader's time zone.
 * - `bigint` and `numeric` become numbers; a bigint beyond 2^53 is refused, never rounded.
 */
export const valueTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (format !== 'binary') {
      if (oid === pg.types.builtins.DATE) return (text: string) => text;
      if (oid === pg.types.builtins.INT8) return readBigint;
      if (oid === pg.types.builtins.NUMERIC) return Number;
    }
    return pg.types.getTypeParser(oid, format as 'text');
  }) as typeof pg.types.getTypeParser,
};

function readBigint(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint too large: ${text}`);
  return value;
}
