import Type from 'typebox';
import { logQuery } from '#contract/log.ts';
import { paths } from '#contract/paths.ts';
import { listEnding, listEndings } from '#contract/tables.ts';
import { withReadOnly } from '../../database/read-handle.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { Feature } from '../../http/feature.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { speechOf } from '../../http/request-language.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { producedTypes, sendTable } from '../../http/tables/send-table.ts';
import { composeLogTable } from './compose-log-table.ts';
import { mostInFile, partyLogRoutes } from './party-log-routes.ts';
import { selectLogEntries, verifyLogChain } from './queries.ts';

/** The log of changes, newest first, and whether its chain is whole; and each party's own part of it. */
export const logRoutes: Feature = (app, context) => {
  const { database } = context;
  const schema = describeRoute('readLog', 'operator', {
    querystring: logQuery,
    response: { 200: refTo('LogPage') },
  });
  app.get(paths.log, { schema }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    return withReadOnly(database.app, contextOfCaller(request.caller), async (db) => {
      const { entries, total } = await selectLogEntries(db, request.query);
      return { entries: [...entries], total, chain: await verifyLogChain(db) };
    });
  });

  const table = describeRoute('readLogTable', 'operator', {
    params: Type.Object({ ending: listEnding }),
    querystring: logQuery,
    produces: producedTypes(listEndings),
    response: { 200: Type.String() },
  });
  app.get(paths.logTable, { schema: table }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const speech = speechOf(request);
    const read = await withReadOnly(database.app, contextOfCaller(request.caller), async (db) =>
      composeLogTable(
        (await selectLogEntries(db, request.query, mostInFile)).entries,
        await verifyLogChain(db),
        speech,
      ),
    );
    return sendTable(reply, read, request.params.ending, speech);
  });

  return partyLogRoutes(app, context);
};
