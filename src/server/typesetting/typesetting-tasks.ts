import type { PrintedDocument } from '../documents/document.ts';
import { renderPdf } from '../documents/render-pdf.ts';
import { type ReportOrder, renderReport } from '../features/reports/render-report.ts';

/** What the threads can be asked to set, by name. */
export const typesettingTasks = {
  pdf: (document: PrintedDocument): Uint8Array => renderPdf(document),
  report: (order: ReportOrder): Promise<Uint8Array> => renderReport(order),
};
