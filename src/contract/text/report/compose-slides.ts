import type { ReportedActionArea, ReportedCommitment } from '#domain/reports/annual-report.ts';
import { standings } from '#domain/rounds/answer.ts';
import type { ReportPage } from './report-page.ts';
import type { ReportSlide } from './report-text.ts';
import { hasGap, sayGap } from './say-action-area.ts';
import { needsOf, sayChange } from './say-closing.ts';
import { sayGoal } from './say-goal.ts';
import { sayAnswered } from './say-participation.ts';

/** As many lines as can be read from the back of a room. */
const mostLines = 7;

/** Bilderna: the report for those who listen, one message each; what does not fit is in the report. */
export function composeSlides(page: ReportPage, conclusions: string): readonly ReportSlide[] {
  const { report, speech, nameOf, said } = page;
  const { say, list } = speech;
  const { silent, begun, withoutCommitments } = report.participation;
  const all = Object.values(report.standings).reduce((sum, count) => sum + count, 0);
  const told = all - report.standings.unanswered - report.standings.kept;
  const stated = [
    ...report.priorities.flatMap(({ actionAreas }) => actionAreas.flatMap((area) => area.goals)),
    ...report.otherGoals,
  ];
  const goals = stated.filter(({ measure }) => measure !== undefined);
  const needs = needsOf(page).map(({ party, text }) => `${nameOf(party)}: ${text}`);
  const slides: readonly (ReportSlide | undefined)[] = [
    {
      message: sayAnswered(page),
      lines: [
        ...(silent.length === 0
          ? []
          : [say('report.silent', { parties: list(silent.map(nameOf)) })]),
        ...(begun.length === 0 ? [] : [say('report.begun', { parties: list(begun.map(nameOf)) })]),
        ...(withoutCommitments.length === 0
          ? []
          : [
              say('report.without-commitments', {
                parties: list(withoutCommitments.map(nameOf)),
              }),
            ]),
      ],
      note: said.answers,
    },
    {
      message: say('report.standings', { all, told }),
      lines: standings
        .filter((standing) => report.standings[standing] > 0)
        .map((standing) =>
          say('report.slide-count', {
            name: say(`answer.standing.${standing}`),
            count: report.standings[standing],
          }),
        ),
      note: `${said.answers} ${said.commitments}`,
    },
    ...report.priorities.flatMap(({ actionAreas }) =>
      actionAreas.map((area) => composeAreaSlide(page, area)),
    ),
    goals.length === 0
      ? undefined
      : {
          message: say('report.slide-goals', {
            reached: goals.filter(({ evaluation }) => evaluation.status === 'reached').length,
            all: goals.length,
          }),
          lines: shorten(
            page,
            goals.map((goal) => withoutMarks(sayGoal(page, goal))),
          ),
          note: [...new Set(goals.flatMap(({ source }) => source ?? []))].join(' '),
        },
    needs.length === 0
      ? undefined
      : {
          message: say('report.slide-needs', { count: needs.length }),
          lines: shorten(page, needs),
          note: said.answers,
        },
    report.changes.length === 0
      ? undefined
      : {
          message: say('report.changes-lead', { year: String(report.before?.year ?? '') }),
          lines: shorten(
            page,
            report.changes.map((change) => sayChange(page, change)),
          ),
          note: said.before,
        },
    conclusions === ''
      ? undefined
      : {
          message: say('report.conclusions'),
          lines: shorten(page, conclusions.split(/\n+/)),
          note: say('report.slide-written'),
        },
  ];
  return slides.filter((slide) => slide !== undefined);
}

function composeAreaSlide(page: ReportPage, area: ReportedActionArea): ReportSlide {
  const { report, speech, said } = page;
  const { say, language } = speech;
  const inside = [
    ...area.jointActivities.flatMap(({ commitments }) => commitments),
    ...area.commitments,
  ];
  const gap = report.gaps.find(({ actionArea }) => actionArea === area.id);
  const count = (found: readonly ReportedCommitment[]): { all: number; told: number } => ({
    all: found.length,
    told: found.filter(({ answer }) => answer !== undefined).length,
  });
  return {
    message: say('report.slide-area', { area: area.name[language], ...count(inside) }),
    lines: [
      ...area.jointActivities.map(({ name, commitments }) =>
        say('report.slide-joint', { name: name[language], ...count(commitments) }),
      ),
      ...(area.jointActivities.length === 0 ? [say('report.no-joint')] : []),
      ...(hasGap(gap) ? [sayGap(page, gap)] : []),
    ],
    note: [said.commitments, said.answers, ...(hasGap(gap) ? [said.rule] : [])].join(' '),
  };
}

function shorten({ speech }: ReportPage, lines: readonly string[]): readonly string[] {
  if (lines.length <= mostLines) return lines;
  const left = lines.length - mostLines + 1;
  return [...lines.slice(0, mostLines - 1), speech.say('report.slide-more', { left })];
}

/** On a slide the sources stand in its notes. */
function withoutMarks(text: string): string {
  return text.replaceAll(/ \[\d+\]/g, '');
}
