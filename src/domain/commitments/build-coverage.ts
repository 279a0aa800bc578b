import type { Plan } from '../plans/plan.ts';
import type { AlikeCommitments } from './alike-commitments.ts';
import { isPromised } from './move-commitment.ts';
import type { NotRelevantStatement } from './not-relevant.ts';

/** Täckning: for every action area and party, whether it has promised, declined or said nothing. */
export interface Coverage {
  readonly rows: readonly CoverageRow[];
  /** Promised commitments of each party, each counted once, in the order of the parties. */
  readonly partyTotals: readonly number[];
  /** All promised commitments, each counted once. */
  readonly total: number;
}

export interface CoverageRow {
  readonly actionArea: string;
  readonly cells: readonly CoverageCell[];
  /** Commitments that are counted here or also concern it. */
  readonly total: number;
}

export type CoverageCell =
  | { readonly kind: 'committed'; readonly count: number }
  | { readonly kind: 'not-relevant'; readonly reason: string }
  | { readonly kind: 'silent' };

/**
 * Bygg täckning: rows are the plan's action areas, cells the parties in their order. A commitment under
 * several action areas stands in each of their rows and is counted once in the totals. A promise says more
 * than a statement that nothing is relevant.
 */
export function buildCoverage(
  plan: Pick<Plan, 'actionAreas'>,
  parties: readonly string[],
  commitments: readonly Omit<AlikeCommitments, 'targetGroups' | 'firstYear' | 'lastYear'>[],
  declined: readonly Pick<NotRelevantStatement, 'party' | 'actionArea' | 'reason'>[],
): Coverage {
  const promised = commitments.filter(({ state }) => isPromised(state));
  const key = (party: string, actionArea: string): string => `${party}\n${actionArea}`;
  const found = new Map<string, number>();
  for (const { party, actionArea, alsoUnder, count } of promised) {
    for (const home of new Set([actionArea, ...alsoUnder])) {
      const at = key(party, home);
      found.set(at, (found.get(at) ?? 0) + count);
    }
  }
  const reasons = new Map(declined.map((one) => [key(one.party, one.actionArea), one.reason]));
  const counts = new Map<string, number>();
  for (const { party, count } of promised) counts.set(party, (counts.get(party) ?? 0) + count);
  const rows = plan.actionAreas.map(({ id: actionArea }) => {
    const cells = parties.map((party): CoverageCell => {
      const at = key(party, actionArea);
      const count = found.get(at);
      if (count !== undefined) return { kind: 'committed', count };
      const reason = reasons.get(at);
      return reason === undefined ? { kind: 'silent' } : { kind: 'not-relevant', reason };
    });
    const total = cells.reduce(
      (sum, cell) => sum + (cell.kind === 'committed' ? cell.count : 0),
      0,
    );
    return { actionArea, cells, total };
  });
  const partyTotals = parties.map((party) => counts.get(party) ?? 0);
  return { rows, partyTotals, total: partyTotals.reduce((sum, count) => sum + count, 0) };
}
