import type { AnnualReport } from '#domain/reports/annual-report.ts';
import type { Speech } from '../format.ts';

/** What every chapter is said with. */
export interface ReportPage {
  readonly report: AnnualReport;
  readonly speech: Speech;
  /** Name of a party by id. */
  readonly nameOf: (party: string) => string;
  /** ` [n]` for a source, which is numbered when it is first cited. */
  readonly cite: (source: string) => string;
  /** The sources as they are numbered so far. */
  readonly sources: () => readonly string[];
  readonly said: SaidSources;
}

/** Where the numbers of a report are read, in words. */
export interface SaidSources {
  readonly answers: string;
  readonly commitments: string;
  readonly plan: string;
  readonly rule: string;
  readonly decisions: string;
  readonly groups: string;
  readonly before: string;
}

export function openReportPage(report: AnnualReport, speech: Speech): ReportPage {
  const { say, date, language } = speech;
  const { round, plan, composed, before } = report;
  const names = new Map(report.parties.map(({ party, name }) => [party, name[language]]));
  const numbered: string[] = [];
  const day = date(composed);
  return {
    report,
    speech,
    nameOf: (party) => names.get(party) ?? party,
    cite: (source) => {
      if (!numbered.includes(source)) numbered.push(source);
      return ` [${numbered.indexOf(source) + 1}]`;
    },
    sources: () => numbered,
    said: {
      answers: say('report.source-answers', {
        year: String(round.year),
        opens: date(round.opens),
        closed: date(round.closed ?? composed),
      }),
      commitments: say('report.source-commitments', { year: String(round.year), day }),
      plan: say('report.source-plan', { version: plan.version, from: date(plan.validFrom) }),
      rule: say('report.source-rule', { version: String(report.rule ?? ''), day }),
      decisions: say('report.source-decisions', { day }),
      groups: say('report.source-groups', { day }),
      before: say('report.source-before', { year: String(before?.year ?? '') }),
    },
  };
}
