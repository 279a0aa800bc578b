import { logQuery } from '#contract/log.ts';
import { paths } from '#contract/paths.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { Feature } from '../../http/feature.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { selectLogEntries, verifyLogChain } from './queries.ts';

/** The log of changes, newest first, and whether its chain is whole. */
export const logRoutes: Feature = (app, { database }) => {
  const schema = describeRoute('readLog', 'operator', {
    querystring: logQuery,
    response: { 200: refTo('LogPage') },
  });
  app.get(paths.log, { schema }, async (request, reply) => {
    const [page, chain] = await Promise.all([
      selectLogEntries(database.app.read, request.query),
      verifyLogChain(database.app.read),
    ]);
    reply.header('cache-control', 'no-store');
    return { entries: [...page.entries], total: page.total, chain };
  });
};
