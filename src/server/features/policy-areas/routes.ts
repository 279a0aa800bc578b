import { paths } from '#contract/paths.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { Feature } from '../../http/feature.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { selectPolicyAreas } from './queries.ts';

/** The council's policy areas. */
export const policyAreaRoutes: Feature = (app, { database }) => {
  app.get(
    paths.policyAreas,
    {
      schema: describeRoute('listPolicyAreas', 'public', {
        response: { 200: refTo('PolicyAreaList') },
      }),
    },
    async () => ({
      policyAreas: (await selectPolicyAreas(database.public)).map((area) => ({
        ...area,
        aliases: [...area.aliases],
      })),
    }),
  );
};
