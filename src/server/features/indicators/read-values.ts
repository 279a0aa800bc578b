import type { IndicatorValues } from '#contract/indicators.ts';
import { ruleInForce } from '#domain/disadvantage/rule-in-force.ts';
import { classifyValues } from '#domain/indicators/classify-values.ts';
import type { MissingReason, Sex } from '#domain/indicators/observation.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { dataAgeOf } from '../fetches/select-source-ages.ts';
import { type FigureRow, figureOf } from './figure-rows.ts';
import { selectValues, type ValueRow, type ValueSelection, type ValuesContext } from './queries.ts';

/** Values as the contract has them, with the rows they were made from. */
export interface ReadValues {
  readonly values: IndicatorValues;
  /** The division's areas in the same order. */
  readonly rows: readonly ValueRow[];
}

/** The values of an indicator over a division, whose context has been read. One statement. */
export async function readValues(
  db: ReadHandle,
  context: ValuesContext,
  selection: ValueSelection,
  today: string,
): Promise<ReadValues> {
  const rule = ruleInForce(context.rules.map(asVersion), today);
  const compared = [rule?.comparison, rule?.standIn].filter((area) => area !== undefined);
  const all = await selectValues(db, selection, context.period ?? '', compared);
  const rows = all.filter((row) => row.in_division);
  const releases = [...new Set(rows.flatMap((row) => row.release_id ?? []))];
  const values = rows.map((row) => row.value);
  return {
    rows,
    values: {
      indicator: selection.indicator,
      division: selection.division,
      period: context.period ?? '',
      sex: selection.sex as Sex, // the schema admits nothing else
      age: selection.age,
      areas: rows.map((row) => row.id),
      values,
      missing: rows.map((row) => row.missing as MissingReason | null), // as the column's check
      releaseOf: rows.map((row) =>
        row.release_id === null ? -1 : releases.indexOf(row.release_id),
      ),
      releases,
      classLimits: [...classifyValues(values)],
      comparison: comparisonAmong(all, compared),
      ...ageOf(context, rows, today),
    },
  };
}

/** From when the values are, and whether the source has failed since. */
function ageOf({ definition, ages }: ValuesContext, rows: readonly ValueRow[], today: string) {
  if (definition === null) return dataAgeOf([], [], today);
  const { id, source } = definition;
  const fetched = rows
    .flatMap((row) => row.fetched ?? [])
    .toSorted()
    .at(-1);
  const { publisher, nextUpdate } = source;
  return dataAgeOf([{ id, publisher, fetched, nextUpdate }], ages, today);
}

/** The part of a rule version that says what areas are compared with. */
function asVersion(row: ValuesContext['rules'][number]) {
  return {
    version: row.version,
    validFrom: row.valid_from,
    comparison: row.comparison,
    standIn: row.standIn ?? undefined,
  };
}

/** The rule's comparison area, or its stand-in where that has no value. */
function comparisonAmong(
  rows: readonly ValueRow[],
  compared: readonly string[],
): IndicatorValues['comparison'] {
  for (const [i, area] of compared.entries()) {
    const row = rows.find((one) => one.id === area);
    if (row === undefined || !hasValue(row)) continue;
    return { area, name: row.name, standIn: i > 0, figure: figureOf(row) };
  }
  return null;
}

function hasValue(row: ValueRow): row is ValueRow & FigureRow {
  return row.value !== null && row.period_id !== null && row.release_id !== null;
}
