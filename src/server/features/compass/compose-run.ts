import type { CompassAreas, CompassRun, Landscape } from '#contract/compass.ts';
import { proposeNames, type TellingVariable } from '#contract/text/say-landscape.ts';
import { unstableBelow } from '#domain/compass/compass-recipe.ts';
import { letterOf } from '#domain/compass/letter-of.ts';
import { type Turn, turnPoint, unturned } from '#domain/compass/turn-picture.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { LeftOutRow, RunAreaRow, WholeRunRow } from './queries.ts';
import { type StoredResult, summaryOf } from './rows.ts';

/** A stored run as the contract has it. */
export function composeRun(row: WholeRunRow): CompassRun {
  const { result } = row;
  const turn = row.turn ?? unturned;
  const definitions = new Map(row.indicators.map((one) => [one.id, one]));
  return {
    ...summaryOf(row),
    recipe: row.recipe,
    engine: row.engine,
    program: row.program_version,
    usedVariables: result?.variables.map((one) => usedVariableOf(one, definitions, turn)) ?? [],
    landscapes: result === null ? [] : row.positions.map((_, i) => landscapeOf(row, result, i)),
    gone: row.gone ?? [],
    before: row.before,
    evidence: result === null ? [] : [...result.evidence],
    fit: result && { ...result.fit, unstable: result.fit.stability < unstableBelow },
    withdrawn: [...row.withdrawn],
  };
}

function usedVariableOf(
  variable: StoredResult['variables'][number],
  definitions: ReadonlyMap<string, Indicator>,
  turn: Turn,
): CompassRun['usedVariables'][number] {
  const { indicator, period, releases, lambda, mean, deviation, direction } = variable;
  const definition = definitions.get(indicator);
  return {
    indicator,
    name: definition?.name ?? { sv: indicator, en: indicator },
    unit: definition?.unit ?? 'per-cent',
    decimals: definition?.decimals ?? 1,
    period,
    releases: [...releases],
    lambda,
    mean,
    deviation,
    ...turnPoint(turn, { x: direction[0], y: direction[1] }),
  };
}

function landscapeOf(row: WholeRunRow, result: StoredResult, position: number): Landscape {
  const { landscape, number, name, origin, from } = row.positions[position]!;
  const own = result.landscapes[position]!;
  return {
    position,
    id: landscape,
    letter: letterOf(number),
    colour: number,
    name,
    proposedName: proposedNameOf(result, row.indicators, position),
    origin,
    from,
    areas: own.areas,
    population: own.population,
    centre: [...own.centre],
    means: [...own.means],
    typical: own.typical.map((id) => ({ id, name: row.typical[id] ?? id })),
    telling: [...own.telling],
    silhouette: own.silhouette,
    share: own.share,
  };
}

/** What a landscape of a run would be called by the variables that tell it from the others. */
export function proposedNameOf(
  result: Pick<StoredResult, 'variables' | 'landscapes'>,
  indicators: readonly Pick<Indicator, 'id' | 'name'>[],
  position: number,
): Landscape['proposedName'] {
  const telling = result.landscapes[position]!.telling.map(
    ({ variable, high }): TellingVariable => {
      const { indicator, group } = result.variables[variable]!;
      const name = indicators.find(({ id }) => id === indicator)?.name;
      return { indicator, name: name ?? { sv: indicator, en: indicator }, ...group, high };
    },
  );
  return proposeNames(telling);
}

/** A run's areas as the contract has them, turned to lie as those of the run before. */
export function composeRunAreas(
  { id, turn }: Pick<WholeRunRow, 'id' | 'turn'>,
  areas: readonly RunAreaRow[],
  leftOut: readonly LeftOutRow[],
): CompassAreas {
  return {
    run: id,
    areas: areas.map(({ x, y, people: _, run: __, ...area }) => ({
      ...area,
      ...turnPoint(turn ?? unturned, { x, y }),
    })),
    leftOut: [...leftOut],
  };
}
