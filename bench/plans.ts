import { type AreaId, areaIdOf, type DivisionId } from '#domain/areas/area.ts';
import type { AreaInNeed } from '#domain/gaps/coverage-gap.ts';
import { type CoveringCommitment, findCoverageGaps } from '#domain/gaps/find-coverage-gaps.ts';
import { findJointEfforts } from '#domain/joint-efforts/find-joint-efforts.ts';
import { makeEfforts } from '#domain/joint-efforts/testing/made-efforts.ts';
import { createRandom } from '#statistics/random.ts';
import { type Row, takeAll } from './row.ts';
import { timeAgainstYardstick } from './yardstick.ts';

const actionAreas = Array.from({ length: 7 }, (_, i) => `action-area-${i}`);
const today = '2026-11-22';

/** Gaps over a whole country's small areas, and possible joint efforts among many plans. */
export function measurePlans(): Promise<readonly Row[]> {
  return takeAll([
    {
      id: 'gaps-6000',
      what: 'Gaps of 6,000 areas × 7 action areas, 1,000 commitments',
      goal: { figure: 'median', most: 150 },
      take: measureGaps,
    },
    {
      id: 'joint-efforts-2000',
      what: 'Possible joint efforts among 2,000 plans',
      goal: { figure: 'median', most: 2000 },
      take: measureJointEfforts,
    },
  ]);
}

function measureGaps(): ReturnType<typeof timeAgainstYardstick> {
  const { integerBelow } = createRandom(17);
  const small = Array.from({ length: 6_000 }, (_, i) =>
    areaIdOf('deso2025' as DivisionId, `${codeOf(i)}C${String(i % 10_000).padStart(4, '0')}`),
  );
  const larger = new Map<AreaId, readonly AreaId[]>(
    small.map((area, i) => [area, [areaIdOf('municipality' as DivisionId, codeOf(i))]]),
  );
  const areas = small.map((area): AreaInNeed => {
    const need = { kind: 'rule', outcome: 'meets', met: 6, undecided: 0, conditions: 7 } as const;
    return { area, children: integerBelow(900), need };
  });
  const commitments = Array.from({ length: 1_000 }, (_, i): CoveringCommitment => {
    const named = Array.from({ length: 1 + integerBelow(4) }, () => small[integerBelow(6_000)]!);
    return {
      ...{ state: 'adopted', to: '2027-12-31', alsoUnder: [], wholeCounty: i % 200 === 0 },
      actionArea: actionAreas[integerBelow(7)]!,
      areas: i % 20 === 0 ? (larger.get(named[0]!) ?? []) : named,
    };
  });
  return timeAgainstYardstick(() => {
    const nesting = (area: AreaId): readonly AreaId[] => larger.get(area) ?? [];
    const { rows } = findCoverageGaps(areas, actionAreas, commitments, nesting, today);
    if (rows.length === 0) throw new Error('no gaps');
  }, 15);
}

function measureJointEfforts(): ReturnType<typeof timeAgainstYardstick> {
  const { efforts, ground, hidden } = makeEfforts(2_000, 3);
  return timeAgainstYardstick(() => {
    const { proposals } = findJointEfforts(efforts, ground, new Set(), { most: 50 });
    const found = new Set(proposals.map(({ first, second }) => `${first.id} ${second.id}`));
    if (!hidden.every((pair) => found.has(pair.join(' ')))) throw new Error('a pair is not found');
  }, 5);
}

// 290 municipalities with some twenty areas each.
function codeOf(i: number): string {
  return String(100 + Math.floor(i / 21)).padStart(4, '0');
}
