import type { ReleaseText } from '#contract/releases.ts';
import type { Speech } from '#contract/text/format.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { MissingReason, Sex } from '#domain/indicators/observation.ts';
import { fileNameOf, type OutColumn, type OutTable } from '../../http/tables/out-table.ts';
import type { ObservedTable } from '../../http/tables/write-json-stat.ts';
import { composeObservations } from '../indicators/compose-observations.ts';
import type { CellRow } from './rows.ts';

/**
 * En utgåvas celler som tabell. The heads and the reasons are the same in every language, so that the file
 * can be loaded again wherever it goes.
 */
export function composeCellsTable(
  release: ReleaseText,
  rows: OutTable<CellRow>['rows'],
  indicators: readonly Indicator[],
  speech: Speech,
): ObservedTable<CellRow> {
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const decimals = (row: CellRow): number | undefined => known.get(row.indicator_id)?.decimals;
  const number = (head: 'value' | 'low' | 'high'): OutColumn<CellRow> => ({
    head,
    kind: 'decimal',
    decimals,
    cell: (row) => row[head],
  });
  return {
    title: release.table === '' ? release.fileName : release.table,
    fileName: fileNameOf('utgava', release.id),
    language: speech.language,
    columns: [
      { head: 'area', kind: 'code', cell: (row) => row.area_id },
      { head: 'name', kind: 'text', cell: (row) => row.area_name },
      { head: 'indicator', kind: 'code', cell: (row) => row.indicator_id },
      { head: 'period', kind: 'code', cell: (row) => row.period_id },
      { head: 'sex', kind: 'code', cell: (row) => row.sex },
      { head: 'age', kind: 'code', cell: (row) => row.age },
      number('value'),
      { head: 'missing', kind: 'code', cell: (row) => row.missing },
      { head: 'count', kind: 'decimal', cell: (row) => row.count },
      { head: 'denominator', kind: 'decimal', cell: (row) => row.denominator },
      number('low'),
      number('high'),
    ],
    rows,
    sources: [
      {
        publisher: release.publisher,
        table: release.table,
        licence: release.licence,
        fetched: release.fetchedAt.slice(0, 10),
        release: release.id,
      },
    ],
    remarks: release.note === '' ? [] : [release.note],
    observations: composeObservations<CellRow>(speech, (row) => {
      const indicator = known.get(row.indicator_id);
      if (indicator === undefined) return undefined;
      return {
        area: row.area_id,
        areaName: row.area_name,
        indicator,
        period: row.period_id,
        sex: row.sex as Sex, // as the columns' checks
        age: row.age,
        value: row.value,
        missing: row.missing as MissingReason | null,
      };
    }),
  };
}
