import type { Commitment } from '../commitments/commitment.ts';
import type { Answer } from '../rounds/answer.ts';
import { judgeParticipation } from '../rounds/judge-participation.ts';
import type {
  AnnualReport,
  ReportedActionArea,
  ReportedCommitment,
  ReportedParty,
  StandingCounts,
} from './annual-report.ts';
import { commitmentsOf, compareReports } from './compare-reports.ts';
import type { ReportGround } from './report-ground.ts';

/** Sammanställ årsrapporten: what came in, put where the plan has it. The same ground gives the same report. */
export function composeAnnualReport(ground: ReportGround): AnnualReport {
  const { round, plan, asked, keepers, before } = ground;
  const sent = new Set(
    asked.filter(({ submitted }) => submitted !== undefined).map((one) => one.party),
  );
  const answers = new Map(
    ground.answers
      .filter(({ party }) => sent.has(party) && !keepers.has(party))
      .map((answer) => [answer.commitment, answer]),
  );
  const ordered = [...ground.commitments].sort((one, other) => compareBy(ground, one, other));
  const report = (found: readonly Commitment[]): readonly ReportedCommitment[] =>
    found.map((commitment) => reportCommitment(ground, commitment, answers.get(commitment.id)));
  const actionAreas = plan.actionAreas.map((area): ReportedActionArea & { priority: string } => {
    const inside = ordered.filter(({ actionArea }) => actionArea === area.id);
    const activities = plan.jointActivities.filter(({ actionArea }) => actionArea === area.id);
    const placed = new Set(activities.map(({ id }) => id));
    return {
      id: area.id,
      priority: area.priority,
      name: area.name,
      goal: area.goal,
      goals: ground.goals
        .filter((goal) => goal.actionAreas.includes(area.id))
        .map(({ actionAreas: _, ...goal }) => goal),
      jointActivities: activities.map(({ id, name }) => ({
        id,
        name,
        commitments: report(inside.filter(({ jointActivity }) => jointActivity === id)),
      })),
      commitments: report(
        inside.filter(
          ({ jointActivity }) => jointActivity === undefined || !placed.has(jointActivity),
        ),
      ),
    };
  });
  const priorities = plan.priorities.map(({ id, name }) => ({
    id,
    name,
    actionAreas: actionAreas
      .filter(({ priority }) => priority === id)
      .map(({ priority: _, ...area }) => area),
  }));
  const known = new Set(plan.actionAreas.map(({ id }) => id));
  const outside = report(ordered.filter(({ actionArea }) => !known.has(actionArea)));
  const { parties: judged, ...participation } = judgeParticipation(
    round,
    asked,
    idsByParty(ground.commitments),
    [...answers.values()],
    ground.today,
  );
  const parties = judged.map(
    (party): ReportedParty => ({
      ...party,
      name: ground.partyNames.get(party.party) ?? { sv: party.party, en: party.party },
      keepsAnswers: party.participation === 'answered' && keepers.has(party.party),
    }),
  );
  const told = { parties, participation, priorities, outside, gaps: ground.gaps };
  return {
    ...told,
    otherGoals: ground.goals
      .filter((goal) => !goal.actionAreas.some((id) => known.has(id)))
      .map(({ actionAreas: _, ...goal }) => goal),
    round,
    composed: ground.today,
    plan: { version: plan.version, validFrom: plan.validFrom },
    standings: countStandings(commitmentsOf(told), parties),
    rule: ground.rule,
    decisions: [...ground.decisions].sort((one, other) => (one.date < other.date ? -1 : 1)),
    groupReports: ground.groupReports,
    before: before && { id: before.id, year: before.report.round.year },
    changes: before ? compareReports(before.report, told) : [],
    corrects: ground.corrects,
  };
}

/** By the party's name, then first day, then id: the same every time. */
function compareBy({ partyNames }: ReportGround, one: Commitment, other: Commitment): number {
  const key = ({ party, from, id }: Commitment): string =>
    [partyNames.get(party)?.sv ?? party, from, id].join('\n');
  return key(one) < key(other) ? -1 : 1;
}

function reportCommitment(
  { areaNames }: ReportGround,
  { id, party, what, areas, from, to }: Commitment,
  answer: Answer | undefined,
): ReportedCommitment {
  return {
    id,
    party,
    what,
    areas: areas.map((area) => areaNames.get(area) ?? area),
    from,
    to,
    answer:
      answer?.standing === undefined
        ? undefined
        : {
            standing: answer.standing,
            words: answer.words,
            done: answer.done,
            seen: answer.seen,
            needed: answer.needed,
          },
  };
}

function idsByParty(commitments: readonly Commitment[]): ReadonlyMap<string, readonly string[]> {
  const grouped = Map.groupBy(commitments, ({ party }) => party);
  return new Map([...grouped].map(([party, own]) => [party, own.map(({ id }) => id)]));
}

function countStandings(
  commitments: readonly ReportedCommitment[],
  parties: readonly ReportedParty[],
): StandingCounts {
  const keeping = new Set(
    parties.flatMap(({ party, keepsAnswers }) => (keepsAnswers ? party : [])),
  );
  const counts = {
    'on-track': 0,
    done: 0,
    delayed: 0,
    cancelled: 0,
    'cannot-tell': 0,
    unanswered: 0,
    kept: 0,
  };
  for (const { answer, party } of commitments) {
    counts[answer?.standing ?? (keeping.has(party) ? 'kept' : 'unanswered')] += 1;
  }
  return counts;
}
