import { type PartyText, partyMatchQuery } from '#contract/parties.ts';
import { paths } from '#contract/paths.ts';
import { matchParty } from '#domain/parties/match-party.ts';
import type { Party } from '#domain/parties/party.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { Feature } from '../../http/feature.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { selectParties } from './queries.ts';

/** The parties, and which of them a name means. */
export const partyRoutes: Feature = (app, { database }) => {
  app.get(
    paths.parties,
    { schema: describeRoute('listParties', 'public', { response: { 200: refTo('PartyList') } }) },
    async () => ({ parties: (await selectParties(database.public)).map(partyTextOf) }),
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
      const { name } = request.query;
      const party = matchParty(name, await selectParties(database.public));
      return { name, party: party === undefined ? null : partyTextOf(party) };
    },
  );
};

function partyTextOf(party: Party): PartyText {
  return { ...party, municipality: party.municipality ?? null, aliases: [...party.aliases] };
}
