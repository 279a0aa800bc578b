import Type from 'typebox';
import type { AreaLandscape } from '#contract/compass.ts';
import { paths } from '#contract/paths.ts';
import { type AreaId, parseAreaId } from '#domain/areas/area.ts';
import type { ScaledAreas } from '#domain/compass/find-twins.ts';
import { scaleVariables } from '#domain/compass/scale-variables.ts';
import { DomainError } from '#domain/domain-error.ts';
import { describeRoute } from '../../http/describe-route.ts';
import { isUnchanged } from '../../http/entity-tag.ts';
import type { App, FeatureContext } from '../../http/feature.ts';
import { remember } from '../../http/remember.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { composePath, composeTwins, missingOf, newestOf } from './compose-area-landscape.ts';
import { type RunAreaRow, selectRunAreas } from './queries.ts';
import { type PathRow, selectPath } from './select-path.ts';

interface RunPicture {
  readonly rows: readonly RunAreaRow[];
  readonly scaled: ScaledAreas;
}

/** Runs whose areas are kept in memory: the newest of each division, and some. */
const mostPictures = 8;

/** The landscape of an area: now, through the years, and the areas most like it. */
export function areaRoutes(app: App, { database, programVersion }: FeatureContext): void {
  const db = database.public;
  const pictures = remember<RunPicture>(mostPictures);

  const schema = describeRoute('readAreaLandscape', 'public', {
    params: Type.Object({ area: Type.String({ maxLength: 100 }) }),
    response: { 200: refTo('AreaLandscape') },
  });
  app.get(paths.areaLandscape, { schema }, async (request, reply) => {
    const area = parseAreaId(request.params.area);
    const path = await selectPath(db, area);
    if (path.area === null) throw new DomainError('area/unknown-area', { area });
    if (isUnchanged(request, reply, [path.state, programVersion])) return reply;
    const newest = newestOf(path);
    const picture =
      newest &&
      (await pictures.recall(newest.run, newest.checksum, async () =>
        pictureOf(newest, await selectRunAreas(db, newest.run)),
      ));
    const answer: AreaLandscape = {
      path: composePath(path),
      missing: missingOf(path),
      twins: picture ? composeTwins(area, newest, picture.scaled, picture.rows) : [],
    };
    return answer;
  });
}

/** A run's areas on its common scale, out of the values it was computed from. */
function pictureOf({ result, recipe }: PathRow, rows: readonly RunAreaRow[]): RunPicture {
  const columns = result.variables.map((_, j) => rows.map((row) => row.values[j]!));
  const { scaled } = scaleVariables(columns, result.variables, recipe.scale);
  return {
    rows,
    scaled: {
      areas: rows.map((row) => row.id as AreaId), // ids as they were stored
      scaled: scaled.values,
      weights: result.variables.map(({ weight }) => weight),
    },
  };
}
