import { paths } from '#contract/paths.ts';
import { describeRoute } from '../../http/describe-route.ts';
import { isUnchanged } from '../../http/entity-tag.ts';
import type { Feature } from '../../http/feature.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { selectDataState } from '../reference/data-state.ts';
import { selectPolicyAreas } from './queries.ts';

/** The council's policy areas. */
export const policyAreaRoutes: Feature = (app, { database, programVersion }) => {
  const db = database.public;
  app.get(
    paths.policyAreas,
    {
      schema: describeRoute('listPolicyAreas', 'public', {
        response: { 200: refTo('PolicyAreaList') },
      }),
    },
    async (request, reply) => {
      if (isUnchanged(request, reply, [await selectDataState(db), programVersion])) return reply;
      const policyAreas = (await selectPolicyAreas(db)).map(({ id, name, aliases, source }) => ({
        id,
        name: { sv: name.sv, en: name.en },
        aliases: [...aliases],
        source,
      }));
      return { policyAreas };
    },
  );
};
