import type { PlanMatrix } from '#contract/commitments.ts';
import type { AlikeCommitments } from '#domain/commitments/alike-commitments.ts';
import { buildCoverage, type CoverageCell } from '#domain/commitments/build-coverage.ts';
import type { TargetGroup } from '#domain/commitments/commitment.ts';
import { childrenAndYoung, measureReach } from '#domain/commitments/measure-reach.ts';
import { DomainError } from '#domain/domain-error.ts';
import { levelsOf } from '#domain/parties/level.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { selectParties } from '../parties/queries.ts';
import { selectPlanInForce } from '../plans/queries.ts';
import { selectMatrixGround } from './select-matrix-ground.ts';

/** What the matrix looks for among the promises. */
export interface MatrixQuery {
  readonly targetGroup?: TargetGroup;
  readonly year?: number;
}

/**
 * The matrix of the plan in force. Three statements.
 *
 * @throws DomainError `commitment/no-plan`
 */
export async function composeMatrix(
  db: ReadHandle,
  day: string,
  query: MatrixQuery,
): Promise<PlanMatrix> {
  const plan = await selectPlanInForce(db, day);
  if (plan === undefined) throw new DomainError('commitment/no-plan', { day });
  const parties = await selectParties(db);
  const { commitments, declined } = await selectMatrixGround(db);
  const ids = parties.map(({ id }) => id);
  const coverage = buildCoverage(plan, ids, commitments, declined);
  const matching = commitments.filter((one) => matches(one, query));
  const found = buildCoverage(plan, ids, matching, []);
  const groups = query.targetGroup === undefined ? childrenAndYoung : [query.targetGroup];
  const reach = measureReach(commitments, ids, groups);
  return {
    plan: { validFrom: plan.validFrom, validTo: plan.validTo ?? null },
    priorities: plan.priorities.map(({ id, direction, name }) => ({ id, direction, name })),
    parties: parties.map((party, at) => {
      const { promised, named, everyone } = reach[at]!;
      return {
        id: party.id,
        name: { sv: party.name.sv, en: party.name.en },
        level: levelsOf([party])[0]!,
        total: coverage.partyTotals[at]!,
        matching: found.partyTotals[at]!,
        reach: { promised, named, everyone },
      };
    }),
    rows: plan.actionAreas.map(({ id, name, priority }, row) => ({
      actionArea: id,
      name,
      priority,
      total: coverage.rows[row]!.total,
      matching: found.rows[row]!.total,
      cells: coverage.rows[row]!.cells.map((cell, at) => ({
        kind: cell.kind,
        total: countOf(cell),
        matching: countOf(found.rows[row]!.cells[at]!),
        reason: cell.kind === 'not-relevant' ? cell.reason : null,
      })),
    })),
    total: coverage.total,
    matching: found.total,
    jointActivities: plan.jointActivities.map(({ id, actionArea, name }) => ({
      ...{ id, actionArea, name },
    })),
  };
}

function matches(
  { targetGroups, firstYear, lastYear }: AlikeCommitments,
  { targetGroup, year }: MatrixQuery,
): boolean {
  if (targetGroup !== undefined && !targetGroups.includes(targetGroup)) return false;
  return year === undefined || (firstYear <= year && year <= lastYear);
}

function countOf(cell: CoverageCell): number {
  return cell.kind === 'committed' ? cell.count : 0;
}
