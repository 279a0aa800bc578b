import type { ReportEnding } from '#contract/reports.ts';
import { speak } from '#contract/text/format.ts';
import type { Language } from '#contract/text/language.ts';
import { renderPdf } from '../../documents/render-pdf.ts';
import { renderSlides } from '../../documents/render-slides.ts';
import { renderWord } from '../../documents/render-word.ts';
import { composeReportDocument, composeReportShow } from './compose-report-document.ts';
import { textOfReport } from './compose-report-page.ts';
import type { ReportRow } from './rows.ts';

/** The endings that have to be set; `json` is stored as it is. */
export type SetEnding = Exclude<ReportEnding, 'json'>;

/** A file of a report, in plain data that a thread can be sent. */
export interface ReportOrder {
  readonly ending: SetEnding;
  readonly row: ReportRow;
  readonly language: Language;
  /** What must be said of everything in an invented county. */
  readonly notes: readonly string[];
}

/** Sätt årsrapporten som fil. */
export async function renderReport(order: ReportOrder): Promise<Buffer> {
  const { ending, row, language, notes } = order;
  const speech = speak(language);
  const cover = { text: textOfReport(row, speech), row, speech, notes };
  if (ending === 'pptx') return renderSlides(composeReportShow(cover));
  const document = composeReportDocument(cover);
  return ending === 'pdf' ? renderPdf(document) : renderWord(document);
}

export const mediaTypes: Readonly<Record<ReportEnding, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  json: 'application/json; charset=utf-8',
};
