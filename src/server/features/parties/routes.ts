import { partyMatchQuery } from '#contract/parties.ts';
import { paths } from '#contract/paths.ts';
import { matchParty } from '#domain/parties/match-party.ts';
import { describeRoute } from '../../http/describe-route.ts';
import { isUnchanged } from '../../http/entity-tag.ts';
import type { Feature } from '../../http/feature.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { addListTable } from '../../http/tables/add-list-table.ts';
import { selectDataState } from '../reference/data-state.ts';
import { composePartiesTable } from './compose-parties-table.ts';
import { partnerRoutes } from './partner-routes.ts';
import { profileRoutes } from './profile-routes.ts';
import { selectParties } from './queries.ts';
import { roleHolderRoutes } from './role-holder-routes.ts';
import { partyOf } from './rows.ts';
import { successionRoutes } from './succession-routes.ts';

/** The parties, and which of them a name means. */
export const partyRoutes: Feature = (app, context) => {
  const db = context.database.public;
  profileRoutes(app, context);
  roleHolderRoutes(app, context);
  successionRoutes(app, context);
  partnerRoutes(app, context);

  app.get(
    paths.parties,
    { schema: describeRoute('listParties', 'public', { response: { 200: refTo('PartyList') } }) },
    async (request, reply) => {
      if (isUnchanged(request, reply, [await selectDataState(db), context.programVersion]))
        return reply;
      return { parties: (await selectParties(db)).map(partyOf) };
    },
  );

  addListTable(app, context, {
    path: paths.partiesTable,
    operation: 'listPartiesTable',
    compose: async (speech) => composePartiesTable((await selectParties(db)).map(partyOf), speech),
  });

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
