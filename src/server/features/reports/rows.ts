import type { ReportSummary } from '#contract/reports.ts';
import type { Language } from '#contract/text/language.ts';
import type { ReportText } from '#contract/text/report/report-text.ts';
import type { AnnualReport } from '#domain/reports/annual-report.ts';

/** A report as it is listed. */
export interface ReportSummaryRow {
  readonly id: string;
  readonly round_id: string;
  readonly year: number;
  readonly version: number;
  readonly composed: string;
  readonly decision: string | null;
  readonly decided_on: string | null;
  readonly frozen_on: string | null;
  readonly frozen_by: string | null;
  readonly checksum: string | null;
  readonly corrects_id: string | null;
  readonly corrected_by: string | null;
}

export interface ReportRow extends ReportSummaryRow {
  readonly foreword: string;
  readonly conclusions: string;
  /** As the program composed it; undefined became absent. */
  readonly content: AnnualReport;
  readonly frozen: string | null;
}

/** Fastställd: all that a report says, as the checksum is of. */
export interface FrozenReport {
  readonly report: AnnualReport;
  readonly foreword: string;
  readonly conclusions: string;
  readonly decision: string;
  readonly decidedOn: string;
  readonly frozen: string;
  readonly frozenBy: string;
  readonly texts: Readonly<Record<Language, ReportText>>;
}

export function summaryOf(row: ReportSummaryRow): ReportSummary {
  return {
    id: row.id,
    year: row.year,
    round: row.round_id,
    state: row.frozen_on === null ? 'draft' : 'frozen',
    version: row.version,
    composed: row.composed,
    decision: row.decision,
    decidedOn: row.decided_on,
    frozen: row.frozen_on,
    frozenBy: row.frozen_by,
    checksum: row.checksum,
    corrects: row.corrects_id,
    correctedBy: row.corrected_by,
  };
}
