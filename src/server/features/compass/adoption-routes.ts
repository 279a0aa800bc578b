import Type from 'typebox';
import { compassAdoption, landscapeNaming } from '#contract/compass.ts';
import { paths } from '#contract/paths.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { App, FeatureContext } from '../../http/feature.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { adoptRun } from './adopt-run.ts';
import { composeRun } from './compose-run.ts';
import { findRun, runParameter } from './find-run.ts';
import { nameLandscape } from './name-landscape.ts';

/** What people decide: which run the map shows, and what landscapes are called. */
export function adoptionRoutes(app: App, { database }: FeatureContext): void {
  const adopt = describeRoute('adoptCompass', 'analyst', {
    params: runParameter,
    body: compassAdoption,
    response: { 200: refTo('CompassRun') },
  });
  app.post(paths.compassAdopt, { schema: adopt }, async (request, reply) => {
    const { author, reason } = request.body;
    const { run } = request.params;
    await adoptRun(database.app, run, { author: author.trim(), reason: reason.trim() });
    reply.header('cache-control', 'no-store');
    return composeRun(await findRun(database.app.read, run));
  });

  const name = describeRoute('nameLandscape', 'analyst', {
    params: Type.Object({ landscape: Type.String({ maxLength: 100 }) }),
    body: landscapeNaming,
    response: {
      200: Type.Object({ landscape: Type.String(), letter: Type.String(), name: Type.String() }),
    },
  });
  app.post(paths.landscapeName, { schema: name }, async (request, reply) => {
    const { author, reason, name: said } = request.body;
    reply.header('cache-control', 'no-store');
    return nameLandscape(database.app, request.params.landscape, {
      name: said.trim().replaceAll(/\s+/g, ' '),
      author: author.trim(),
      reason: reason.trim(),
    });
  });
}
