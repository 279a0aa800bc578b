import { paths } from '#contract/paths.ts';
import { describeRoute } from '../../http/describe-route.ts';
import { isUnchanged } from '../../http/entity-tag.ts';
import type { Feature } from '../../http/feature.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { selectDataState } from '../reference/data-state.ts';
import { selectMethods } from './queries.ts';

/** The register of methods that have been evaluated. */
export const methodRoutes: Feature = (app, { database, programVersion }) => {
  app.get(
    paths.methods,
    { schema: describeRoute('listMethods', 'public', { response: { 200: refTo('MethodList') } }) },
    async (request, reply) => {
      if (isUnchanged(request, reply, [await selectDataState(database.public), programVersion]))
        return reply;
      const methods = await selectMethods(database.public);
      return {
        methods: methods.map(({ id, name, summary, evidence, source }) => ({
          ...{ id, evidence, source },
          name: { sv: name.sv, en: name.en },
          summary: { sv: summary.sv, en: summary.en },
        })),
      };
    },
  );
};
