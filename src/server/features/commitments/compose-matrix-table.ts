import type { PlanMatrix } from '#contract/commitments.ts';
import type { Speech } from '#contract/text/format.ts';
import { fileNameOf, type OutTable } from '../../http/tables/out-table.ts';

interface CellRow {
  readonly row: PlanMatrix['rows'][number];
  readonly party: PlanMatrix['parties'][number];
  readonly cell: PlanMatrix['rows'][number]['cells'][number];
}

/** Matrisen som tabell: one row for every action area and party. */
export function composeMatrixTable(matrix: PlanMatrix, speech: Speech): OutTable<CellRow> {
  const { say, language } = speech;
  const priorities = new Map(matrix.priorities.map(({ id, name }) => [id, name[language]]));
  const { validFrom } = matrix.plan;
  return {
    title: say('commitment.matrix'),
    fileName: fileNameOf('ataganden-matris'),
    language,
    columns: [
      {
        head: say('commitment.priority'),
        kind: 'text',
        cell: ({ row }) => priorities.get(row.priority) ?? row.priority,
      },
      { head: say('commitment.action-area'), kind: 'text', cell: ({ row }) => row.name[language] },
      { head: say('party.name'), kind: 'text', cell: ({ party }) => party.name[language] },
      {
        head: say('commitment.answer'),
        kind: 'text',
        cell: ({ cell }) => say(`commitment.cell.${cell.kind}`),
      },
      { head: say('commitment.promised'), kind: 'integer', cell: ({ cell }) => cell.total },
      { head: say('commitment.matching'), kind: 'integer', cell: ({ cell }) => cell.matching },
      { head: say('commitment.reason'), kind: 'text', cell: ({ cell }) => cell.reason },
    ],
    rows: matrix.rows.flatMap((row) =>
      row.cells.map((cell, at) => ({ row, cell, party: matrix.parties[at]! })),
    ),
    sources: [],
    remarks: [say('commitment.plan-from', { day: validFrom }), say('commitment.counted-once')],
  };
}
