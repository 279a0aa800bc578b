import type { ReportFreezing } from '#contract/reports.ts';
import { speak } from '#contract/text/format.ts';
import { composeReportText } from '#contract/text/report/compose-report-text.ts';
import { canonicalJson, type Json } from '#domain/compass/canonical-json.ts';
import { hashText } from '../compass/hash-text.ts';
import type { ReportColumns } from './commands.ts';
import type { FrozenReport, ReportRow } from './rows.ts';

/** Frys en årsrapport: all that it says in both languages, in canonical form with its checksum. */
export function freezeReport(
  { content: report, foreword, conclusions }: ReportRow,
  { decision, decidedOn }: ReportFreezing,
  { actor, now }: { readonly actor: string; readonly now: Date },
): ReportColumns {
  const frame = { foreword, conclusions };
  const frozen: FrozenReport = {
    report,
    ...frame,
    decision,
    decidedOn,
    frozen: now.toISOString(),
    frozenBy: actor,
    texts: {
      sv: composeReportText(report, frame, speak('sv')),
      en: composeReportText(report, frame, speak('en')),
    },
  };
  // What is undefined is left out, as JSON has it.
  const text = canonicalJson(JSON.parse(JSON.stringify(frozen)) as Json);
  return {
    frozen: text,
    checksum: hashText(text),
    decision,
    decided_on: decidedOn,
    frozen_at: now,
    frozen_by: actor,
  };
}
