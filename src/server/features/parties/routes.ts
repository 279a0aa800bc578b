import { partyMatchQuery } from '#contract/parties.ts';
import { paths } from '#contract/paths.ts';
import { matchParty } from '#domain/parties/match-party.ts';
import { describeRoute } from '../../http/describe-route.ts';
import { isUnchanged } from '../../http/entity-tag.ts';
import type { Feature } from '../../http/feature.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { selectDataState } from '../reference/data-state.ts';
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
