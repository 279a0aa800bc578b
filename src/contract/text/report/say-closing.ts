import type { ReportChange } from '#domain/reports/annual-report.ts';
import { commitmentsOf } from '#domain/reports/compare-reports.ts';
import type { ReportPage } from './report-page.ts';
import type { ReportBlock } from './report-text.ts';
import { hasGap, sayGap } from './say-action-area.ts';

/** Luckor: action area by action area, those without any too. */
export function sayGaps(page: ReportPage): readonly ReportBlock[] {
  const { report, speech, cite, said } = page;
  const { say, language } = speech;
  if (report.rule === undefined) return [paragraph(say('report.no-rule'))];
  const areas = report.priorities.flatMap(({ actionAreas }) => actionAreas);
  const items = areas.flatMap(({ id, name }) => {
    const gap = report.gaps.find(({ actionArea }) => actionArea === id);
    return hasGap(gap) ? [`${name[language]}: ${sayGap(page, gap)}`] : [];
  });
  return items.length === 0
    ? [paragraph(`${say('report.no-gaps')}${cite(said.rule)}`)]
    : [
        paragraph(`${say('report.gaps-lead')}${cite(said.rule)}${cite(said.commitments)}`),
        { kind: 'list', items },
      ];
}

/** Vad som behövs: what the parties ask for, in their words. */
export function sayNeeds(page: ReportPage): readonly ReportBlock[] {
  const { report, speech, nameOf, cite, said } = page;
  const items = needsOf(page).map(({ party, text }) => `${nameOf(party)}: ${text}`);
  return items.length === 0
    ? [paragraph(speech.say('report.no-needs'))]
    : [
        paragraph(
          `${speech.say('report.needs-lead', { year: String(report.round.year) })}${cite(said.answers)}`,
        ),
        { kind: 'list', items },
      ];
}

export function needsOf({ report }: ReportPage): readonly { party: string; text: string }[] {
  return commitmentsOf(report).flatMap(({ party, answer }) =>
    answer === undefined || answer.needed === '' ? [] : [{ party, text: answer.needed }],
  );
}

/** Gruppernas redovisningar. */
export function sayGroups({ report, speech, cite, said }: ReportPage): readonly ReportBlock[] {
  const { say, date, language } = speech;
  if (report.groupReports.length === 0) return [paragraph(say('report.no-groups'))];
  return report.groupReports.map(({ body, title, text, submitted }) => ({
    kind: 'entry',
    title: `${body[language]}: ${title}`,
    note: `${say('report.group-submitted', { day: date(submitted) })}${cite(said.groups)}`,
    parts: text === '' ? [] : [{ label: say('report.group-text'), text }],
  }));
}

/** Beslut under året. */
export function sayDecisions({ report, speech, cite, said }: ReportPage): readonly ReportBlock[] {
  const { say, date } = speech;
  if (report.decisions.length === 0) return [paragraph(say('report.no-decisions'))];
  return [
    paragraph(`${say('report.decisions-lead')}${cite(said.decisions)}`),
    {
      kind: 'list',
      items: report.decisions.map(({ date: day, kind, about, reference }) =>
        [
          say(`report.decision.${kind}`, { day: date(day), about }),
          ...(reference === '' ? [] : [say('report.reference', { reference })]),
        ].join(' '),
      ),
    },
  ];
}

/** Ändrat sedan förra årsrapporten. */
export function sayChanges(page: ReportPage): readonly ReportBlock[] {
  const { report, speech, cite, said } = page;
  const { say } = speech;
  if (report.before === undefined) return [paragraph(say('report.first'))];
  const year = String(report.before.year);
  if (report.changes.length === 0) {
    return [paragraph(`${say('report.unchanged', { year })}${cite(said.before)}`)];
  }
  return [
    paragraph(`${say('report.changes-lead', { year })}${cite(said.before)}`),
    { kind: 'list', items: report.changes.map((change) => sayChange(page, change)) },
  ];
}

export function sayChange({ report, speech, nameOf }: ReportPage, change: ReportChange): string {
  const { say, language } = speech;
  switch (change.kind) {
    case 'answers-now':
    case 'silent-now':
      return say(`report.change.${change.kind}`, {
        parties: speech.list(change.parties.map(nameOf)),
      });
    case 'answered':
      return say('report.change.answered', { before: change.before, now: change.now });
    case 'commitments-new':
    case 'commitments-ended':
      return say(`report.change.${change.kind}`, { count: change.count });
    case 'standing':
      return say('report.change.standing', {
        count: change.count,
        standing: say(`answer.standing.${change.standing}`).toLocaleLowerCase(language),
      });
    case 'gaps': {
      const areas = report.priorities.flatMap(({ actionAreas }) => actionAreas);
      const area = areas.find(({ id }) => id === change.actionArea)?.name[language];
      return say('report.change.gaps', {
        area: area ?? change.actionArea,
        before: change.before,
        now: change.now,
      });
    }
  }
}

function paragraph(text: string): ReportBlock {
  return { kind: 'paragraph', text };
}
