import type { AnnualReport } from '#domain/reports/annual-report.ts';
import type { Speech } from '../format.ts';
import { composeSlides } from './compose-slides.ts';
import { openReportPage } from './report-page.ts';
import type { ReportBlock, ReportChapter, ReportText } from './report-text.ts';
import { sayActionArea, sayCommitments } from './say-action-area.ts';
import { sayChanges, sayDecisions, sayGaps, sayGroups, sayNeeds } from './say-closing.ts';
import { sayGoals } from './say-goal.ts';
import { sayParticipation, sayStandings } from './say-participation.ts';

/** What people have written around a report. */
export interface ReportFrame {
  readonly foreword: string;
  readonly conclusions: string;
}

/** Säg årsrapporten: all its sentences in one language, in the plan's own structure. */
export function composeReportText(
  report: AnnualReport,
  { foreword, conclusions }: ReportFrame,
  speech: Speech,
): ReportText {
  const page = openReportPage(report, speech);
  const { say, language, date } = speech;
  const year = String(report.round.year);
  const chapter = (anchor: string, heading: string, blocks: readonly ReportBlock[]) => ({
    anchor,
    heading,
    blocks,
  });
  const written = (anchor: string, heading: string, text: string): readonly ReportChapter[] =>
    text === '' ? [] : [chapter(anchor, heading, paragraphsOf(text))];
  const chapters: readonly ReportChapter[] = [
    ...written('forord', say('report.foreword'), foreword),
    chapter('svar', say('report.chapter-answers'), sayParticipation(page)),
    chapter('lage', say('report.chapter-standings'), sayStandings(page)),
    ...report.priorities.map(({ id, name, actionAreas }) =>
      chapter(
        id,
        name[language],
        actionAreas.flatMap((area) => sayActionArea(page, area)),
      ),
    ),
    ...(report.outside.length === 0
      ? []
      : [chapter('utanfor', say('report.outside'), sayCommitments(page, report.outside))]),
    ...(report.otherGoals.length === 0
      ? []
      : [chapter('mal', say('report.other-goals'), sayGoals(page, report.otherGoals))]),
    chapter('luckor', say('report.chapter-gaps'), sayGaps(page)),
    chapter('behov', say('report.chapter-needs'), sayNeeds(page)),
    chapter('grupper', say('report.chapter-groups'), sayGroups(page)),
    chapter('beslut', say('report.chapter-decisions'), sayDecisions(page)),
    chapter('andrat', say('report.chapter-changes'), sayChanges(page)),
    ...written('slutsatser', say('report.conclusions'), conclusions),
  ];
  return {
    title: say('report.title', { year }),
    lead: [
      say('report.lead', { day: date(report.composed) }),
      ...(report.corrects === undefined
        ? []
        : [say('report.corrects', { day: date(report.corrects.frozen) })]),
    ].join(' '),
    chapters,
    sources: [...page.sources()],
    slides: composeSlides(page, conclusions),
  };
}

function paragraphsOf(text: string): readonly ReportBlock[] {
  return text.split(/\n\s*\n/).map((paragraph) => ({ kind: 'paragraph', text: paragraph.trim() }));
}
