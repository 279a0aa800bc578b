import type { ReportEnding } from '#contract/reports.ts';
import { renderPdf } from '../../documents/render-pdf.ts';
import { renderSlides } from '../../documents/render-slides.ts';
import { renderWord } from '../../documents/render-word.ts';
import {
  composeReportDocument,
  composeReportShow,
  type ReportCover,
} from './compose-report-document.ts';

/** The endings that have to be set; `json` is stored as it is. */
export type SetEnding = Exclude<ReportEnding, 'json'>;

/** Sätt årsrapporten som fil. */
export async function renderReport(ending: SetEnding, cover: ReportCover): Promise<Buffer> {
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
