import type { CompassRepeat } from '#contract/compass.ts';
import type { AreaId } from '#domain/areas/area.ts';
import { buildGround, byCodeUnit, type CompassGround } from '#domain/compass/compass-ground.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import type { DoneRun } from './find-run.ts';
import type { CompassQueue } from './open-compass-queue.ts';
import { type LeftOutRow, type RunAreaRow, selectLeftOut, selectRunAreas } from './queries.ts';
import { columnOf, readGround } from './read-ground.ts';
import { recipeOf } from './rows.ts';
import { populationColumn, selectReleasedCells } from './select-ground.ts';

/** Kör om: computes a run anew out of its own releases and areas, whatever shows by now, and compares the bytes. */
export async function repeatRun(
  db: ReadHandle,
  queue: CompassQueue,
  run: DoneRun,
): Promise<CompassRepeat> {
  const recipe = recipeOf(run.recipe);
  const [areas, leftOut, now] = await Promise.all([
    selectRunAreas(db, run.id),
    selectLeftOut(db, run.id),
    readGround(db, recipe),
  ]);
  const ground = await readOwnGround(db, run, [...areas, ...leftOut]);
  const { checksum } = await queue.compute(recipe, ground);
  return {
    same: checksum === run.checksum,
    checksum,
    before: run.checksum,
    newerData: !isSame(ground, now.ground),
  };
}

/** The data of a run as its releases have them, withdrawn or not. */
async function readOwnGround(
  db: ReadHandle,
  { result, recipe, division_id }: DoneRun,
  areas: readonly Pick<RunAreaRow | LeftOutRow, 'id'>[],
): Promise<CompassGround> {
  const { variables, population } = result;
  const columns = recipeOf(recipe).variables.map((variable, position) => {
    const { period, releases } = variables[position]!;
    return { ...columnOf(variable, position), period, releases };
  });
  const people = population === null ? [] : [{ ...populationColumn, ...population }];
  const cells = await selectReleasedCells(db, division_id, [...columns, ...people]);
  return buildGround(
    areas.map(({ id }) => id as AreaId).sort(byCodeUnit), // ids as they were stored
    variables.map(({ period }) => period),
    population?.period,
    cells,
  );
}

/** Whether the same areas have the same values of the same periods. */
function isSame(one: CompassGround, other: CompassGround): boolean {
  const known = ({ areas, columns }: CompassGround) =>
    JSON.stringify([areas, columns.map(({ period, values }) => [period, values])]);
  return known(one) === known(other);
}
