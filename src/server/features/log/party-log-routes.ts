import Type from 'typebox';
import { logQuery } from '#contract/log.ts';
import { paths } from '#contract/paths.ts';
import { listEnding, listEndings } from '#contract/tables.ts';
import { authorizeParty } from '#domain/access/authorize-party.ts';
import { withReadOnly } from '../../database/read-handle.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { Feature } from '../../http/feature.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { speechOf } from '../../http/request-language.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { producedTypes, sendTable } from '../../http/tables/send-table.ts';
import { composeLogTable } from './compose-log-table.ts';
import { selectLogEntries } from './queries.ts';

/** Entries in a file: more than years of work; what is older can be had by its number. */
export const mostInFile = 100_000;

const params = Type.Object({ party: Type.String({ minLength: 1, maxLength: 100 }) });
const tableParams = Type.Object({ ...params.properties, ending: listEnding });

/** What has been done with a party's own objects, and by whom, for its administrator. */
export const partyLogRoutes: Feature = (app, { database }) => {
  const schema = describeRoute('readPartyLog', 'party-administrator', {
    params,
    querystring: logQuery,
    response: { 200: refTo('PartyLogPage') },
  });
  app.get(paths.partyLog, { schema }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const party = authorizeParty(request.caller, request.params.party, ['party-administrator']);
    return withReadOnly(database.app, contextOfCaller(request.caller), async (db) => {
      const { entries, total } = await selectLogEntries(db, { ...request.query, party });
      return { entries: [...entries], total };
    });
  });

  const table = describeRoute('readPartyLogTable', 'party-administrator', {
    params: tableParams,
    querystring: logQuery,
    produces: producedTypes(listEndings),
    response: { 200: Type.String() },
  });
  app.get(paths.partyLogTable, { schema: table }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const party = authorizeParty(request.caller, request.params.party, ['party-administrator']);
    const speech = speechOf(request);
    const { entries } = await withReadOnly(database.app, contextOfCaller(request.caller), (db) =>
      selectLogEntries(db, { ...request.query, party }, mostInFile),
    );
    return sendTable(
      reply,
      composeLogTable(entries, undefined, speech),
      request.params.ending,
      speech,
    );
  });
};
