import type { AreaCommitments } from '#contract/commitments.ts';
import type { Speech } from '#contract/text/format.ts';
import { fileNameOf, type OutTable } from '../../http/tables/out-table.ts';

/** Åtaganden område för område. */
export function composeAreaCommitmentsTable(
  { areas, wholeCounty, day }: AreaCommitments,
  division: string,
  { say, language }: Speech,
): OutTable<AreaCommitments['areas'][number]> {
  return {
    title: say('commitment.by-area'),
    fileName: fileNameOf('ataganden-omraden', division),
    language,
    columns: [
      { head: say('csv.area'), kind: 'code', cell: ({ id }) => id },
      { head: say('csv.name'), kind: 'text', cell: ({ name }) => name },
      { head: say('commitment.standing'), kind: 'integer', cell: ({ count }) => count },
    ],
    rows: areas,
    sources: [],
    remarks: [
      say('commitment.counted-on', { day }),
      say('commitment.whole-county-beside', { count: wholeCounty }),
    ],
  };
}
