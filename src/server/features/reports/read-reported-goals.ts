import type { Unit } from '#domain/indicators/indicator.ts';
import type { ReportGround } from '#domain/reports/report-ground.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { composeFramework } from '../goals/compose-goals.ts';
import { selectGoalRegister } from '../goals/queries.ts';
import { readGoalGround } from '../goals/read-readings.ts';
import { selectIndicators } from '../indicators/queries.ts';

/**
 * Mål till årsrapporten: of the frameworks in force, goals with a number or an action area. Three statements, and
 * a few for each gap that has figures.
 */
export async function readReportedGoals(
  db: ReadHandle,
  day: string,
): Promise<ReportGround['goals']> {
  const register = await selectGoalRegister(db, day);
  const ground = await readGoalGround(db, register);
  const sources = new Map((await selectIndicators(db)).map(({ id, source }) => [id, source]));
  return register.editions
    .map((edition) => composeFramework(edition, register, ground, day))
    .filter(({ inForce }) => inForce)
    .flatMap(({ id, name: framework, goals }) =>
      goals
        .filter(({ target, actionAreas }) => target !== null || actionAreas.length > 0)
        .map((goal) => {
          const { release: _, value, period, distance, place, ...judged } = goal.evaluation;
          const source = sources.get(goal.target?.indicator ?? '');
          return {
            id: `${id}/${goal.id}`,
            framework,
            name: goal.name,
            measure: goal.target?.measure,
            unit: (goal.unit ?? undefined) as Unit | undefined, // as the register of indicators has it
            decimals: goal.decimals,
            year: goal.target?.year ?? undefined,
            actionAreas: goal.actionAreas,
            evaluation: {
              ...judged,
              value: value ?? undefined,
              period: period ?? undefined,
              distance: distance ?? undefined,
              place: place ?? undefined,
            },
            source:
              source === undefined || value === null
                ? undefined
                : `${source.publisher}, ${source.table}, ${period}.`,
          };
        }),
    );
}
