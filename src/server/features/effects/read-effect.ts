import type { AreaId } from '#domain/areas/area.ts';
import { breaksWithin } from '#domain/breaks/series-break.ts';
import type { Commitment } from '#domain/commitments/commitment.ts';
import type { ScaledAreas } from '#domain/compass/find-twins.ts';
import { scaleVariables } from '#domain/compass/scale-variables.ts';
import { DomainError } from '#domain/domain-error.ts';
import { composeEffect } from '#domain/effects/compose-effect.ts';
import type { Effect } from '#domain/effects/effect.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { findDoneRun } from '../compass/find-run.ts';
import { selectRunAreas } from '../compass/queries.ts';
import { chooseDivision } from './choose-division.ts';
import { type EffectGround, selectEffectGround } from './queries.ts';

/** An effect with what it was read from. */
export interface ReadEffect {
  readonly effect: Effect;
  readonly ground: EffectGround;
  readonly otherDivisions: readonly AreaId[];
}

/**
 * Läs effekten av ett åtagande. Four statements at most.
 *
 * @param county the areas of a commitment for the whole county.
 * @param others the other commitments that the caller may see: areas where they hope to move the same
 *   indicator are not compared with.
 * @throws DomainError `effect/no-indicator`, `effect/no-values`
 */
export async function readEffect(
  db: ReadHandle,
  commitment: Commitment,
  county: AreaId | undefined,
  others: readonly Commitment[],
): Promise<ReadEffect> {
  const { indicator, from: start, wholeCounty } = commitment;
  if (indicator === undefined) throw new DomainError('effect/no-indicator');
  const named = wholeCounty ? (county === undefined ? [] : [county]) : commitment.areas;
  const { division, inside, others: otherDivisions } = chooseDivision(named);
  const ground = await selectEffectGround(db, indicator, division);
  if (ground === undefined) throw new DomainError('effect/no-indicator');
  const values = new Map<AreaId, Map<string, number>>();
  for (const [area, period, value] of ground.cells) {
    const own = values.get(area) ?? new Map<string, number>();
    values.set(area, own.set(period, value));
  }
  if (!inside.some((area) => values.has(area))) {
    throw new DomainError('effect/no-values', { indicator: ground.indicator.name.sv });
  }
  const reached = new Set(
    others.filter((one) => one.indicator === indicator).flatMap((one) => one.areas),
  );
  const periods = [...new Set(ground.cells.map(([, period]) => period))];
  const effect = composeEffect({
    start,
    treated: inside,
    candidates: wholeCounty
      ? []
      : [...values.keys()].filter((area) => !inside.includes(area) && !reached.has(area)).sort(),
    values,
    populations: new Map(Object.entries(ground.populations) as [AreaId, number][]),
    likeness: ground.run === null ? undefined : await readLikeness(db, ground.run),
    breaks: breaksWithin(ground.breaks, indicator, periods).map(({ period }) => period),
  });
  return { effect, ground, otherDivisions };
}

/** A run's areas on its common scale, out of the values it was computed from. */
async function readLikeness(db: ReadHandle, id: string): Promise<ScaledAreas> {
  const run = await findDoneRun(db, id);
  const rows = await selectRunAreas(db, id);
  const { variables } = run.result;
  const columns = variables.map((_, j) => rows.map((row) => row.values[j]!));
  const { scaled } = scaleVariables(columns, variables, run.recipe.scale);
  return {
    areas: rows.map((row) => row.id as AreaId), // ids as they were stored
    scaled: scaled.values,
    weights: variables.map(({ weight }) => weight),
  };
}
