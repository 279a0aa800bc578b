import type { GoalReadings } from '#domain/goals/goal-readings.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { selectGapContext } from '../inequality/queries.ts';
import { readGap } from '../inequality/read-gap.ts';
import { type GoalCell, type GoalRegister, selectGoalCells } from './queries.ts';

/** Finer areas, whose differences a gap is between. */
const gapDivision = 'deso2025';

/** Readings for goals, and which release a period's value comes from. */
export interface GoalGround {
  readonly readingsOf: (indicator: string | undefined, between?: string) => GoalReadings;
  readonly releaseOf: (indicator: string | undefined, period: string | undefined) => string | null;
}

/** What the goals of a register are judged by. One statement, and a few for each gap that has figures. */
export async function readGoalGround(
  db: ReadHandle,
  { editions, background }: GoalRegister,
): Promise<GoalGround> {
  const targets = editions.flatMap(({ goals }) => goals.flatMap(({ target }) => target ?? []));
  const county = background.county ?? '';
  const defined = (indicator: string | undefined): indicator is string =>
    indicator !== undefined && Object.hasOwn(background.indicators, indicator);
  const indicators = [...new Set(targets.map(({ indicator }) => indicator).filter(defined))];
  const among = targets.flatMap((target) => (target.shape === 'rank' ? target.among : []));
  const cells = await selectGoalCells(db, indicators, [...new Set([county, ...among])]);
  const byIndicator = Map.groupBy(cells, ({ indicator }) => indicator);
  const ownOf = (indicator: string | undefined): readonly GoalCell[] =>
    (byIndicator.get(indicator ?? '') ?? []).filter(({ area }) => area === county);
  const gaps = new Map<string, GoalReadings['gaps']>();
  for (const target of targets) {
    if (target.shape !== 'gap' || !defined(target.indicator)) continue;
    const key = `${target.indicator} ${target.between}`;
    if (gaps.has(key)) continue;
    gaps.set(key, await readGapPoints(db, target.indicator, target.between));
  }
  return {
    readingsOf: (indicator, between) => {
      const own = ownOf(indicator);
      const newest = own.at(-1)?.period;
      const ranked = (byIndicator.get(indicator ?? '') ?? []).filter(
        ({ period }) => period === newest,
      );
      return {
        series: own.map(({ period, value }) => ({ period, value })),
        ranked: new Map(ranked.map(({ area, value }) => [area, value])),
        gaps: gaps.get(`${indicator} ${between}`) ?? [],
        county,
      };
    },
    releaseOf: (indicator, period) =>
      ownOf(indicator).find((cell) => cell.period === period)?.release ?? null,
  };
}

async function readGapPoints(
  db: ReadHandle,
  indicator: string,
  between: 'landscapes' | 'municipalities',
): Promise<GoalReadings['gaps']> {
  const selection = { indicator, division: gapDivision, within: undefined };
  const context = await selectGapContext(db, selection);
  if (!context.division_exists) return [];
  const { points } = await readGap(db, selection, context, between);
  return points.map(({ period, absolute }) => ({ period, value: absolute }));
}
