import type { CoverageGapsText, GapRowText } from '#contract/gaps.ts';
import type { Speech } from '#contract/text/format.ts';
import { fileNameOf, type OutTable } from '../../http/tables/out-table.ts';

/** A cell of the gaps: an area and an action area. */
interface GapLine {
  readonly row: GapRowText;
  readonly actionArea: number;
  readonly isDecided: boolean;
}

/** Luckorna som tabell: a row for each area in need and action area, covered or not. */
export function composeGapsTable(gaps: CoverageGapsText, speech: Speech): OutTable<GapLine> {
  const { say, language } = speech;
  const lines = (rows: readonly GapRowText[], isDecided: boolean): readonly GapLine[] =>
    rows.flatMap((row) => row.cells.map((_, actionArea) => ({ row, actionArea, isDecided })));
  return {
    title: say('coverage-gap.title'),
    fileName: fileNameOf('luckor', gaps.division, gaps.day),
    language,
    columns: [
      { head: say('csv.area'), kind: 'code', cell: ({ row }) => row.area },
      { head: say('csv.name'), kind: 'text', cell: ({ row }) => row.name },
      { head: say('coverage-gap.municipality'), kind: 'text', cell: ({ row }) => row.municipality },
      { head: say('coverage-gap.children'), kind: 'integer', cell: ({ row }) => row.children },
      { head: say('coverage-gap.met'), kind: 'integer', cell: ({ row }) => row.met },
      { head: say('coverage-gap.undecided'), kind: 'integer', cell: ({ row }) => row.undecided },
      { head: say('coverage-gap.conditions'), kind: 'integer', cell: ({ row }) => row.conditions },
      {
        head: say('coverage-gap.by-rule'),
        kind: 'text',
        cell: ({ isDecided }) => say(isDecided ? 'profile.meets' : 'profile.undecided'),
      },
      {
        head: say('commitment.action-area'),
        kind: 'text',
        cell: ({ actionArea }) => gaps.actionAreas[actionArea]?.name[language] ?? null,
      },
      {
        head: say('coverage-gap.cover'),
        kind: 'text',
        cell: ({ row, actionArea }) => say(`coverage-gap.cover.${row.cells[actionArea]!.cover}`),
      },
      {
        head: say('commitment.title'),
        kind: 'integer',
        cell: ({ row, actionArea }) => row.cells[actionArea]!.commitments,
      },
    ],
    rows: [...lines(gaps.rows, true), ...lines(gaps.undecided, false)],
    sources: [],
    remarks: [
      say('coverage-gap.view', { party: gaps.party ?? 'nobody', count: gaps.commitments }),
      say('coverage-gap.whole-county-remark'),
    ],
  };
}
