import type { ReportPageText } from '#contract/reports.ts';
import type { Speech } from '#contract/text/format.ts';
import { composeReportText } from '#contract/text/report/compose-report-text.ts';
import type { ReportText } from '#contract/text/report/report-text.ts';
import { type FrozenReport, type ReportRow, summaryOf } from './rows.ts';

/** The sentences of a report: as they were frozen, or of a draft as they are said today. */
export function textOfReport(row: ReportRow, speech: Speech): ReportText {
  const { frozen, content, foreword, conclusions } = row;
  if (frozen === null) return composeReportText(content, { foreword, conclusions }, speech);
  return (JSON.parse(frozen) as FrozenReport).texts[speech.language]; // as freezeReport wrote it
}

export function composeReportPage(row: ReportRow, speech: Speech): ReportPageText {
  const { foreword, conclusions } = row;
  return { ...summaryOf(row), foreword, conclusions, text: textOfReport(row, speech) as Mutable };
}

/** The same, as the schema's type has it. */
type Mutable = ReportPageText['text'];
