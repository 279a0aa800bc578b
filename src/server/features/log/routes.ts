import Type from 'typebox';
import { logQuery } from '#contract/log.ts';
import { paths } from '#contract/paths.ts';
import { listEnding, listEndings } from '#contract/tables.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { Feature } from '../../http/feature.ts';
import { speechOf } from '../../http/request-language.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { producedTypes, sendTable } from '../../http/tables/send-table.ts';
import { composeLogTable } from './compose-log-table.ts';
import { selectLogEntries, verifyLogChain } from './queries.ts';

/** Entries in a file: more than years of work; what is older can be had by its number. */
const mostInFile = 100_000;

/** The log of changes, newest first, and whether its chain is whole. */
export const logRoutes: Feature = (app, { database }) => {
  const db = database.app.read;

  const schema = describeRoute('readLog', 'operator', {
    querystring: logQuery,
    response: { 200: refTo('LogPage') },
  });
  app.get(paths.log, { schema }, async (request, reply) => {
    const [page, chain] = await Promise.all([
      selectLogEntries(db, request.query),
      verifyLogChain(db),
    ]);
    reply.header('cache-control', 'no-store');
    return { entries: [...page.entries], total: page.total, chain };
  });

  const table = describeRoute('readLogTable', 'operator', {
    params: Type.Object({ ending: listEnding }),
    querystring: logQuery,
    produces: producedTypes(listEndings),
    response: { 200: Type.String() },
  });
  app.get(paths.logTable, { schema: table }, async (request, reply) => {
    const [{ entries }, chain] = await Promise.all([
      selectLogEntries(db, request.query, mostInFile),
      verifyLogChain(db),
    ]);
    reply.header('cache-control', 'no-store');
    const speech = speechOf(request);
    return sendTable(reply, composeLogTable(entries, chain, speech), request.params.ending, speech);
  });
};
