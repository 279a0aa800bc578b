import type { PolicyAreaText } from '#contract/parties.ts';
import { paths } from '#contract/paths.ts';
import { describeRoute } from '../../http/describe-route.ts';
import { isUnchanged } from '../../http/entity-tag.ts';
import type { Feature } from '../../http/feature.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { addListTable } from '../../http/tables/add-list-table.ts';
import { selectDataState } from '../reference/data-state.ts';
import { composePolicyAreasTable } from './compose-policy-areas-table.ts';
import { selectPolicyAreas } from './queries.ts';

/** The council's policy areas. */
export const policyAreaRoutes: Feature = (app, context) => {
  const db = context.database.public;
  const list = async (): Promise<PolicyAreaText[]> =>
    (await selectPolicyAreas(db)).map(({ id, name, aliases, source }) => ({
      id,
      name: { sv: name.sv, en: name.en },
      aliases: [...aliases],
      source,
    }));

  app.get(
    paths.policyAreas,
    {
      schema: describeRoute('listPolicyAreas', 'public', {
        response: { 200: refTo('PolicyAreaList') },
      }),
    },
    async (request, reply) => {
      if (isUnchanged(request, reply, [await selectDataState(db), context.programVersion]))
        return reply;
      return { policyAreas: await list() };
    },
  );

  addListTable(app, context, {
    path: paths.policyAreasTable,
    operation: 'listPolicyAreasTable',
    compose: async (speech) => composePolicyAreasTable(await list(), speech),
  });
};
