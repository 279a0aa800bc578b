import type { CoverageGapsText, GapRowText } from '#contract/gaps.ts';
import { type Caller, partyOfCaller } from '#domain/access/caller.ts';
import type { GapRow } from '#domain/gaps/coverage-gap.ts';
import { findCoverageGaps } from '#domain/gaps/find-coverage-gaps.ts';
import { findIdleActionAreas } from '#domain/gaps/find-idle-action-areas.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { selectCommitments } from '../commitments/queries.ts';
import { selectPlanInForce } from '../plans/queries.ts';
import type { NeedGround } from './read-need-ground.ts';

/** Luckor, over the commitments that the handle's caller may see. Two statements. */
export async function composeGaps(
  db: ReadHandle,
  caller: Caller,
  { division, rule, areas, ground }: NeedGround,
  day: string,
): Promise<CoverageGapsText> {
  const plan = await selectPlanInForce(db, day);
  const commitments = await selectCommitments(db, { standingOn: day });
  const actionAreas = plan?.actionAreas ?? [];
  const ids = actionAreas.map(({ id }) => id);
  const gaps = findCoverageGaps(areas, ids, commitments, ground.nesting, day);
  const idle = new Set(plan === undefined ? [] : findIdleActionAreas(plan));
  const textOf = ({ area, children, need, cells }: GapRow): GapRowText => ({
    area,
    name: ground.nameOf(area),
    municipality: ground.municipalityOf(area) ?? null,
    children: children ?? null,
    met: need.met,
    undecided: need.undecided,
    conditions: need.conditions,
    cells: cells.map((cell) => ({ ...cell })),
  });
  return {
    ...{ day, division, rule: rule ?? null, plan: plan?.version ?? null },
    party: caller.kind === 'link' ? null : (partyOfCaller(caller) ?? null),
    commitments: commitments.length,
    actionAreas: actionAreas.map(({ id, name }) => ({
      ...{ id, name: { sv: name.sv, en: name.en } },
      hasJointActivity: !idle.has(id),
    })),
    rows: gaps.rows.map(textOf),
    undecided: gaps.undecided.map(textOf),
    covered: gaps.covered,
  };
}
