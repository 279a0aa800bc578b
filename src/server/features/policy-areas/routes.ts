import Type from 'typebox';
import type { PolicyAreaText } from '#contract/parties.ts';
import { paths } from '#contract/paths.ts';
import { listEnding, listEndings } from '#contract/tables.ts';
import { describeRoute } from '../../http/describe-route.ts';
import { isUnchanged } from '../../http/entity-tag.ts';
import type { Feature } from '../../http/feature.ts';
import { speechOf } from '../../http/request-language.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { producedTypes, sendTable } from '../../http/tables/send-table.ts';
import { selectDataState } from '../reference/data-state.ts';
import { composePolicyAreasTable } from './compose-policy-areas-table.ts';
import { selectPolicyAreas } from './queries.ts';

/** The council's policy areas. */
export const policyAreaRoutes: Feature = (app, { database, programVersion }) => {
  const db = database.public;
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
      if (isUnchanged(request, reply, [await selectDataState(db), programVersion])) return reply;
      return { policyAreas: await list() };
    },
  );

  app.get(
    paths.policyAreasTable,
    {
      schema: describeRoute('listPolicyAreasTable', 'public', {
        params: Type.Object({ ending: listEnding }),
        produces: producedTypes(listEndings),
        response: { 200: Type.String() },
      }),
    },
    async (request, reply) => {
      if (isUnchanged(request, reply, [await selectDataState(db), programVersion])) return reply;
      const speech = speechOf(request);
      const table = composePolicyAreasTable(await list(), speech);
      return sendTable(reply, table, request.params.ending, speech);
    },
  );
};
