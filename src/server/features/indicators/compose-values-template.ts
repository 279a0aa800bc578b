import type { Speech } from '#contract/text/format.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import { fileNameOf, type OutTable } from '../../http/tables/out-table.ts';
import { aboutColumns, areaColumns, sayMissing } from './compose-values-table.ts';
import type { ValueRow } from './queries.ts';
import type { ReadValues } from './read-values.ts';
import { outSourcesOf } from './source-line.ts';

/**
 * Mall: a table to fill in and load. One row an area with what shows now; a new value, or the reason that
 * there is none, is written beside it. A row left as it is says that it is unchanged.
 */
export function composeValuesTemplate(
  { values, rows }: ReadValues,
  indicator: Indicator,
  speech: Speech,
): OutTable<ValueRow> {
  const { say, language } = speech;
  const toFillIn = { decimals: indicator.decimals, kind: 'decimal', cell: () => null } as const;
  const name = indicator.name[language];
  return {
    title: say('table.template-title', { name }),
    fileName: fileNameOf('mall', indicator.id, values.division, values.period),
    language,
    columns: [
      ...areaColumns(speech),
      ...aboutColumns<ValueRow>(speech, indicator, values).filter(
        ({ head }) => head !== say('csv.proxy'),
      ),
      {
        head: say('csv.current-value'),
        kind: 'decimal',
        decimals: indicator.decimals,
        cell: (row) => row.value,
      },
      {
        head: say('csv.current-missing'),
        kind: 'text',
        cell: (row) => sayMissing(speech, row),
      },
      { ...toFillIn, head: say('csv.new-value') },
      { head: say('csv.missing'), kind: 'text', cell: () => say('csv.unchanged') },
      { head: say('csv.count'), kind: 'decimal', cell: () => null },
      { head: say('csv.denominator'), kind: 'decimal', cell: () => null },
      { ...toFillIn, head: say('csv.low') },
      { ...toFillIn, head: say('csv.high') },
    ],
    rows,
    sources: outSourcesOf(rows),
    remarks: [say('table.template-how'), indicator.definition[language]],
  };
}
