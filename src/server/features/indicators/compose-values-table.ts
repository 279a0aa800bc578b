import type { Speech } from '#contract/text/format.ts';
import { sayPeriod } from '#contract/text/say-value.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { MissingReason } from '#domain/indicators/observation.ts';
import { fileNameOf, type OutColumn } from '../../http/tables/out-table.ts';
import type { ObservedTable } from '../../http/tables/write-json-stat.ts';
import { composeObservations } from './compose-observations.ts';
import type { ValueRow } from './queries.ts';
import type { ReadValues } from './read-values.ts';
import { composeSourceLines, outSourcesOf } from './source-line.ts';

/** Värdena som tabell: one row an area, its value or why it is missing, what it is compared with, the source. */
export function composeValuesTable(
  { values, rows }: ReadValues,
  indicator: Indicator,
  speech: Speech,
): ObservedTable<ValueRow> {
  const { say, language } = speech;
  const { comparison } = values;
  const sourceOf = composeSourceLines(rows, speech);
  const name = indicator.name[language];
  return {
    title: [name, values.division, sayPeriod(speech, values.period)]
      .filter((part) => part !== '')
      .join(', '),
    fileName: fileNameOf(
      'varden',
      indicator.id,
      values.division,
      values.period,
      values.sex === 'total' ? '' : say(`sex.${values.sex}`),
      values.age === 'total' ? '' : values.age,
    ),
    language,
    columns: [
      ...areaColumns(speech),
      ...aboutColumns(speech, indicator, values),
      {
        head: say('csv.value'),
        kind: 'decimal',
        decimals: indicator.decimals,
        cell: (row) => row.value,
      },
      { head: say('csv.missing'), kind: 'text', cell: (row) => sayMissing(speech, row) },
      { head: say('csv.count'), kind: 'decimal', cell: (row) => row.count },
      { head: say('csv.denominator'), kind: 'decimal', cell: (row) => row.denominator },
      {
        head: say('csv.low'),
        kind: 'decimal',
        decimals: indicator.decimals,
        cell: (row) => row.low,
      },
      {
        head: say('csv.high'),
        kind: 'decimal',
        decimals: indicator.decimals,
        cell: (row) => row.high,
      },
      { head: say('csv.comparison'), kind: 'text', cell: () => comparison?.name ?? '' },
      {
        head: say('csv.comparison-value'),
        kind: 'decimal',
        decimals: indicator.decimals,
        cell: () => comparison?.figure.value ?? null,
      },
      {
        head: say('csv.stand-in'),
        kind: 'text',
        cell: () => (comparison === null ? '' : say(comparison.standIn ? 'csv.yes' : 'csv.no')),
      },
      {
        head: say('csv.source'),
        kind: 'text',
        cell: (row) => (row.release_id === null ? '' : sourceOf(row.release_id)),
      },
      { head: say('csv.release'), kind: 'code', cell: (row) => row.release_id ?? '' },
    ],
    rows,
    sources: outSourcesOf(rows),
    remarks: remarksOf(indicator, comparison, speech),
    observations: composeObservations<ValueRow>(speech, (row) =>
      row.value === null && row.missing === null
        ? undefined
        : {
            ...values,
            area: row.id,
            areaName: row.name,
            indicator,
            value: row.value,
            missing: row.missing as MissingReason | null, // as the column's check
          },
    ),
  };
}

/** Which area a row is about. */
export function areaColumns(speech: Speech): readonly OutColumn<ValueRow>[] {
  const { say } = speech;
  return [
    { head: say('csv.area'), kind: 'code', cell: (row) => row.id },
    { head: say('csv.code'), kind: 'code', cell: (row) => row.code },
    { head: say('csv.name'), kind: 'text', cell: (row) => row.name },
    { head: say('csv.municipality'), kind: 'text', cell: (row) => row.municipality },
  ];
}

/** What every row of a table of one indicator says: which one, its unit, the period and the group. */
export function aboutColumns<Row>(
  speech: Speech,
  indicator: Indicator,
  { period, sex, age }: Pick<ReadValues['values'], 'period' | 'sex' | 'age'>,
): readonly OutColumn<Row>[] {
  const { say } = speech;
  const unit = say(`unit-name.${indicator.unit}`);
  const sexName = say(`sex.${sex}`);
  const ageName = age === 'total' ? say('age.total') : age;
  return [
    { head: say('csv.indicator-id'), kind: 'code', cell: () => indicator.id },
    { head: say('csv.indicator'), kind: 'text', cell: () => indicator.name[speech.language] },
    { head: say('csv.proxy'), kind: 'code', cell: () => indicator.proxyFor ?? '' },
    { head: say('csv.unit'), kind: 'text', cell: () => unit },
    { head: say('csv.period'), kind: 'code', cell: () => period },
    { head: say('csv.sex'), kind: 'text', cell: () => sexName },
    { head: say('csv.age'), kind: 'code', cell: () => ageName },
  ];
}

/** Why a row has no value; empty when it has one. */
export function sayMissing(speech: Speech, { value, missing }: ValueRow): string {
  if (missing !== null) return speech.say(`missing.${missing as MissingReason}`); // as the column's check
  return value === null ? speech.say('csv.not-loaded') : '';
}

function remarksOf(
  indicator: Indicator,
  comparison: ReadValues['values']['comparison'],
  { say, language }: Speech,
): readonly string[] {
  const standIn = comparison?.standIn ? [say('map.stand-in', { name: comparison.name })] : [];
  return [indicator.definition[language], indicator.caveats[language], ...standIn].filter(
    (remark) => remark !== '',
  );
}
