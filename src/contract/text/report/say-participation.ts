import { standings } from '#domain/rounds/answer.ts';
import type { ReportPage } from './report-page.ts';
import type { ReportBlock } from './report-text.ts';

/**
 * Vilka som har svarat: in sentences, then party by party; those that have not are named first. Whoever had
 * nothing to answer for stands in a sentence, not in the table.
 */
export function sayParticipation(page: ReportPage): readonly ReportBlock[] {
  const { report, speech, nameOf, cite, said } = page;
  const { say, language, date } = speech;
  const { participation } = report;
  const asked = report.parties.filter((party) => party.participation !== 'without-commitments');
  const kept = report.parties.filter(({ keepsAnswers }) => keepsAnswers).map(({ party }) => party);
  const named = (
    key: 'report.silent' | 'report.begun' | 'report.keepers' | 'report.without-commitments',
    parties: readonly string[],
  ): readonly string[] =>
    parties.length === 0 ? [] : [say(key, { parties: speech.list(parties.map(nameOf)) })];
  return [
    { kind: 'paragraph', text: `${sayAnswered(page)}${cite(said.answers)}` },
    ...[
      ...named('report.silent', participation.silent),
      ...named('report.begun', participation.begun),
      ...named('report.keepers', kept),
      ...named('report.without-commitments', participation.withoutCommitments),
    ].map((text): ReportBlock => ({ kind: 'paragraph', text })),
    ...(asked.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: say('report.participation-table'),
            widths: [4, 2, 2, 2],
            heads: [
              say('round.party'),
              say('round.participation'),
              say('round.submitted'),
              say('round.answers'),
            ],
            numeric: [],
            rows: asked.map((party) => [
              party.name[language],
              say(`round.participation.${party.participation}`),
              party.submitted === undefined
                ? '–'
                : [date(party.submitted), ...(party.isLate ? [say('report.late')] : [])].join(', '),
              party.participation === 'answered' && !party.keepsAnswers
                ? say('round.answers-of', {
                    answered: String(party.answered),
                    all: String(party.commitments),
                  })
                : party.keepsAnswers
                  ? say('round.answers-kept')
                  : '–',
            ]),
          },
        ]),
  ];
}

/** `12 av 19 parter har svarat, två av dem efter sista dagen.` */
export function sayAnswered({ report, speech }: ReportPage): string {
  const { asked, answered, late } = report.participation;
  return speech.say('report.answered', { asked, answered, late });
}

/** Hur det står till: every commitment counted once, the silent ones among them. */
export function sayStandings(page: ReportPage): readonly ReportBlock[] {
  const { report, speech, cite, said } = page;
  const { say } = speech;
  const counts = report.standings;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const row = (label: string, count: number): readonly string[] => [label, String(count)];
  return [
    {
      kind: 'paragraph',
      text: `${say('report.standings', { all, told: all - counts.unanswered - counts.kept })}${cite(said.answers)}${cite(said.commitments)}`,
    },
    {
      kind: 'table',
      caption: say('report.standings-table'),
      widths: [4, 1],
      heads: [say('round.participation'), say('report.commitments')],
      numeric: [1],
      rows: [
        ...standings.map((standing) => row(say(`answer.standing.${standing}`), counts[standing])),
        row(say('report.unanswered'), counts.unanswered),
        ...(counts.kept === 0 ? [] : [row(say('report.kept'), counts.kept)]),
      ],
    },
  ];
}
