import { speak } from '#contract/text/format.ts';
import { composeReportText } from '#contract/text/report/compose-report-text.ts';
import { renderReport } from '#server/features/reports/render-report.ts';
import { makeReport } from './made-report.ts';
import { type Row, takeAll } from './row.ts';
import { timeAgainstYardstick } from './yardstick.ts';

/** The annual report of 19 parties with 60 commitments each, as PDF, Word and PowerPoint together. */
export function measureReport(): Promise<readonly Row[]> {
  const report = makeReport(19, 60);
  const speech = speak('sv');
  const row = {
    id: 'report',
    round_id: 'round',
    year: 2026,
    version: 1,
    composed: report.composed,
    decision: null,
    decided_on: null,
    frozen_on: null,
    frozen_by: null,
    checksum: null,
    corrects_id: null,
    corrected_by: null,
  };
  const setAll = async (): Promise<void> => {
    const text = composeReportText(report, { foreword: 'Förord', conclusions: 'Slut' }, speech);
    for (const ending of ['pdf', 'docx', 'pptx'] as const) {
      const file = await renderReport(ending, { text, row, speech, notes: [] });
      if (file.length < 10_000) throw new Error(`${ending} has ${file.length} bytes`);
    }
  };
  return takeAll([
    {
      id: 'report-1140',
      what: 'Annual report, 19 parties × 60 commitments: PDF, Word and PowerPoint',
      goal: { figure: 'p99', most: 10_000 },
      take: () => timeAgainstYardstick(setAll, 3),
    },
  ]);
}
