import Type from 'typebox';
import { partyMatchQuery } from '#contract/parties.ts';
import { paths } from '#contract/paths.ts';
import { listEnding, listEndings } from '#contract/tables.ts';
import { matchParty } from '#domain/parties/match-party.ts';
import { describeRoute } from '../../http/describe-route.ts';
import { isUnchanged } from '../../http/entity-tag.ts';
import type { Feature } from '../../http/feature.ts';
import { speechOf } from '../../http/request-language.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { producedTypes, sendTable } from '../../http/tables/send-table.ts';
import { selectDataState } from '../reference/data-state.ts';
import { composePartiesTable } from './compose-parties-table.ts';
import { selectParties } from './queries.ts';
import { partyOf } from './rows.ts';

/** The parties, and which of them a name means. */
export const partyRoutes: Feature = (app, { database, programVersion }) => {
  const db = database.public;

  app.get(
    paths.parties,
    { schema: describeRoute('listParties', 'public', { response: { 200: refTo('PartyList') } }) },
    async (request, reply) => {
      if (isUnchanged(request, reply, [await selectDataState(db), programVersion])) return reply;
      return { parties: (await selectParties(db)).map(partyOf) };
    },
  );

  app.get(
    paths.partiesTable,
    {
      schema: describeRoute('listPartiesTable', 'public', {
        params: Type.Object({ ending: listEnding }),
        produces: producedTypes(listEndings),
        response: { 200: Type.String() },
      }),
    },
    async (request, reply) => {
      if (isUnchanged(request, reply, [await selectDataState(db), programVersion])) return reply;
      const speech = speechOf(request);
      const table = composePartiesTable((await selectParties(db)).map(partyOf), speech);
      return sendTable(reply, table, request.params.ending, speech);
    },
  );

  app.get(
    paths.partyMatch,
    {
      schema: describeRoute('matchParty', 'public', {
        querystring: partyMatchQuery,
        response: { 200: refTo('PartyMatch') },
      }),
    },
    async (request) => {
      const party = matchParty(request.query.name, await selectParties(db));
      return { name: request.query.name, party: party === undefined ? null : partyOf(party) };
    },
  );
};
