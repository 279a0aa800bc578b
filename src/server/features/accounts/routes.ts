import { paths } from '#contract/paths.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { Feature } from '../../http/feature.ts';
import { languageOf } from '../../http/request-language.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { selectPartyName } from './queries.ts';
import { textOfCaller } from './rows.ts';

/** Who asks. */
export const accountRoutes: Feature = (app, { database }) => {
  const caller = describeRoute('readCaller', 'public', { response: { 200: refTo('Caller') } });
  app.get(paths.caller, { schema: caller }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const asking = request.caller;
    const party = asking.kind === 'account' || asking.kind === 'link' ? asking.party : undefined;
    const name = party && (await selectPartyName(database.public, party, languageOf(request)));
    return textOfCaller(asking, name);
  });
};
