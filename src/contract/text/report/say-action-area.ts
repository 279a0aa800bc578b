import type {
  ReportedActionArea,
  ReportedCommitment,
  ReportedGap,
} from '#domain/reports/annual-report.ts';
import type { ReportPage } from './report-page.ts';
import type { ReportBlock } from './report-text.ts';
import { sayGoals } from './say-goal.ts';

/** Insatsområdet: its goal, how far it is, what is done together, what each party has promised, and its gaps. */
export function sayActionArea(page: ReportPage, area: ReportedActionArea): readonly ReportBlock[] {
  const { report, speech, cite, said } = page;
  const { say, language } = speech;
  const gap = report.gaps.find(({ actionArea }) => actionArea === area.id);
  const idle = area.jointActivities.length === 0;
  return [
    { kind: 'heading', level: 2, anchor: area.id, text: area.name[language] },
    ...(area.goal === undefined
      ? []
      : [paragraph(`${say('report.goal', { goal: area.goal[language] })}${cite(said.plan)}`)]),
    ...(area.goals.length === 0
      ? [paragraph(say('report.no-measure'))]
      : sayGoals(page, area.goals)),
    ...(idle ? [paragraph(`${say('report.no-joint')}${cite(said.plan)}`)] : []),
    ...area.jointActivities.flatMap((activity): readonly ReportBlock[] => [
      { kind: 'heading', level: 3, anchor: activity.id, text: activity.name[language] },
      ...sayCommitments(page, activity.commitments),
    ]),
    ...(area.commitments.length === 0 && !idle
      ? []
      : [
          {
            kind: 'heading' as const,
            level: 3 as const,
            anchor: `${area.id}-parter`,
            text: say('report.own-commitments'),
          },
          ...sayCommitments(page, area.commitments),
        ]),
    ...(hasGap(gap) ? [paragraph(`${sayGap(page, gap)}${cite(said.rule)}`)] : []),
  ];
}

/** Luckor i ord: how many areas, where most children live, and of how many nothing can be said. */
export function sayGap({ speech }: ReportPage, gap: ReportedGap): string {
  const { say, list: join } = speech;
  const { areas, undecided, children, largest } = gap;
  return [
    ...(areas === 0
      ? []
      : children === undefined
        ? [say('report.gap', { areas })]
        : [say('report.gap-children', { areas, children })]),
    ...(largest.length === 0 ? [] : [say('report.gap-largest', { areas: join(largest) })]),
    ...(undecided === 0 ? [] : [say('report.gap-undecided', { areas: undecided })]),
  ].join(' ');
}

/** Whether there is anything to say of gaps: none, and none that cannot be decided, is told once for all. */
export function hasGap(gap: ReportedGap | undefined): gap is ReportedGap {
  return gap !== undefined && gap.areas + gap.undecided > 0;
}

/** Each commitment with its answers; without one it says that nobody answered. */
export function sayCommitments(
  page: ReportPage,
  commitments: readonly ReportedCommitment[],
): readonly ReportBlock[] {
  const { say } = page.speech;
  if (commitments.length === 0) return [paragraph(say('report.no-commitments'))];
  return commitments.map((commitment) => sayCommitment(page, commitment));
}

function sayCommitment(page: ReportPage, commitment: ReportedCommitment): ReportBlock {
  const { report, speech, nameOf, cite, said } = page;
  const { say, date } = speech;
  const { what, party, areas, from, to, answer } = commitment;
  const note = say('answer.where-when', {
    where: areas.length === 0 ? say('answer.whole-county') : speech.list(areas),
    from: date(from),
    to: date(to),
  });
  const title = `${nameOf(party)}: ${what}`;
  if (answer === undefined) {
    const { participation, keepsAnswers } =
      report.parties.find((one) => one.party === party) ?? nobody;
    const text = keepsAnswers
      ? say('report.answer-kept')
      : // Whoever has no commitments has none here either.
        say(
          `report.no-answer.${participation === 'without-commitments' ? 'silent' : participation}`,
        );
    return { kind: 'entry', title, note, parts: [{ label: say('answer.standing'), text }] };
  }
  const standing = [say(`answer.standing.${answer.standing}`), answer.words].filter(
    (text) => text !== '',
  );
  const parts = [
    { label: say('answer.standing'), text: `${standing.join('. ')}${cite(said.answers)}` },
    { label: say('answer.done'), text: answer.done },
    { label: say('answer.seen'), text: answer.seen },
    { label: say('answer.needed'), text: answer.needed },
  ];
  return { kind: 'entry', title, note, parts: parts.filter(({ text }) => text !== '') };
}

/** A party that has left is not asked. */
const nobody = { participation: 'silent', keepsAnswers: false } as const;

function paragraph(text: string): ReportBlock {
  return { kind: 'paragraph', text };
}
