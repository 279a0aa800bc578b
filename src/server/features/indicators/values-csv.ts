import type { Speech } from '#contract/text/format.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { MissingReason } from '#domain/indicators/observation.ts';
import type { CsvCell } from '../../http/write-csv.ts';
import type { ReadValues } from './read-values.ts';
import type { SourceLine } from './source-line.ts';

const columns = [
  'area',
  'code',
  'name',
  'municipality',
  'indicator-id',
  'indicator',
  'proxy',
  'unit',
  'period',
  'sex',
  'age',
  'value',
  'missing',
  'count',
  'denominator',
  'low',
  'high',
  'comparison',
  'comparison-value',
  'stand-in',
  'source',
  'release',
] as const;

/** The heads of the file. */
export function valuesHeads(speech: Speech): readonly string[] {
  return columns.map((column) => speech.say(`csv.${column}`));
}

/** One line an area: its value or why it is missing, what it is compared with, and the source. */
export function valuesRows(
  { values, rows }: ReadValues,
  indicator: Indicator,
  speech: Speech,
  sourceOf: SourceLine,
): readonly (readonly CsvCell[])[] {
  const { comparison } = values;
  const about = [
    indicator.id,
    indicator.name[speech.language],
    indicator.proxyFor ?? '',
    speech.say(`unit-name.${indicator.unit}`),
    values.period,
    speech.say(`sex.${values.sex}`),
    values.age === 'total' ? speech.say('age.total') : values.age,
  ];
  return rows.map((row) => [
    row.id,
    row.code,
    row.name,
    row.municipality,
    ...about,
    row.value,
    row.missing === null
      ? row.value === null
        ? speech.say('csv.not-loaded')
        : ''
      : speech.say(`missing.${row.missing as MissingReason}`), // as the column's check
    row.count,
    row.denominator,
    row.low,
    row.high,
    comparison?.name ?? '',
    comparison?.figure.value ?? null,
    comparison === null ? '' : speech.say(comparison.standIn ? 'csv.yes' : 'csv.no'),
    row.release_id === null ? '' : sourceOf(row.release_id),
    row.release_id ?? '',
  ]);
}
