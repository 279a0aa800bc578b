import { type Standing, standings } from '../rounds/answer.ts';
import type { AnnualReport, ReportChange, ReportedCommitment } from './annual-report.ts';

/** Every commitment of a report, in its order. */
export function commitmentsOf(
  report: Pick<AnnualReport, 'priorities' | 'outside'>,
): readonly ReportedCommitment[] {
  const placed = report.priorities.flatMap(({ actionAreas }) =>
    actionAreas.flatMap(({ jointActivities, commitments }) => [
      ...jointActivities.flatMap((activity) => activity.commitments),
      ...commitments,
    ]),
  );
  return [...placed, ...report.outside];
}

type Compared = Pick<AnnualReport, 'parties' | 'participation' | 'priorities' | 'outside' | 'gaps'>;

/**
 * Jämför med förra årsrapporten: parties that have begun or ceased to answer, commitments that came and went,
 * those that have moved to another standing, and gaps that closed or opened. What is alike is not told.
 */
export function compareReports(before: Compared, now: Compared): readonly ReportChange[] {
  const answering = (report: Compared): Set<string> =>
    new Set(
      report.parties.flatMap(({ party, participation }) =>
        participation === 'answered' ? party : [],
      ),
    );
  const [then, today] = [answering(before), answering(now)];
  const asked = new Set(
    now.parties.flatMap(({ party, participation }) =>
      participation === 'without-commitments' ? [] : party,
    ),
  );
  const earlier = new Map(commitmentsOf(before).map((one) => [one.id, one]));
  const standing = new Map(commitmentsOf(now).map((one) => [one.id, one]));
  const moved = (to: Standing): number =>
    [...standing.values()].filter(
      ({ id, answer }) =>
        answer?.standing === to &&
        earlier.get(id)?.answer !== undefined &&
        earlier.get(id)?.answer?.standing !== to,
    ).length;
  const gapsOf = (report: Compared): Map<string, number> =>
    new Map(report.gaps.map(({ actionArea, areas }) => [actionArea, areas]));
  const [gapsThen, gapsNow] = [gapsOf(before), gapsOf(now)];
  return [
    {
      kind: 'answered',
      before: before.participation.answered,
      now: now.participation.answered,
    } as const,
    { kind: 'answers-now', parties: [...today].filter((party) => !then.has(party)) } as const,
    {
      kind: 'silent-now',
      parties: [...then].filter((party) => asked.has(party) && !today.has(party)),
    } as const,
    {
      kind: 'commitments-new',
      count: [...standing.keys()].filter((id) => !earlier.has(id)).length,
    } as const,
    {
      kind: 'commitments-ended',
      count: [...earlier.keys()].filter((id) => !standing.has(id)).length,
    } as const,
    ...standings.map((to) => ({ kind: 'standing', standing: to, count: moved(to) }) as const),
    ...[...new Set([...gapsThen.keys(), ...gapsNow.keys()])].map(
      (actionArea) =>
        ({
          kind: 'gaps',
          actionArea,
          before: gapsThen.get(actionArea) ?? 0,
          now: gapsNow.get(actionArea) ?? 0,
        }) as const,
    ),
  ].filter(isChange);
}

function isChange(change: ReportChange): boolean {
  if ('parties' in change) return change.parties.length > 0;
  if ('count' in change) return change.count > 0;
  return change.before !== change.now;
}
