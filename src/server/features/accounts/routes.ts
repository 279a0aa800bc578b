import type { FastifyReply, FastifyRequest } from 'fastify';
import { credentials, done, practiceChoice } from '#contract/accounts.ts';
import { paths } from '#contract/paths.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { Feature } from '../../http/feature.ts';
import { languageOf } from '../../http/request-language.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { bePracticePerson, listPracticePeople } from './be-practice-person.ts';
import { countAttempts } from './count-attempts.ts';
import { providerRoutes } from './provider-routes.ts';
import { selectIsNew, selectPartyName } from './queries.ts';
import { textOfCaller } from './rows.ts';
import { sessionRoutes } from './session-routes.ts';
import {
  clearSessionCookie,
  deviceOf,
  sessionTokenOf,
  setSessionCookie,
} from './set-session-cookie.ts';
import { beginSession, checkCredentials, type SignIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';

/** Who asks, and signing in and out with a password. */
export const accountRoutes: Feature = (app, context) => {
  const { database, clock, callers } = context;
  const attempts = countAttempts(clock);
  sessionRoutes(app, context, attempts);
  const isInvented = context.installation.kind === 'practice';
  const begin = async (
    request: FastifyRequest,
    reply: FastifyReply,
    who: Pick<SignIn, 'account' | 'name' | 'party'>,
    by: SignIn['by'],
  ): Promise<void> => {
    const [now, device, before] = [clock(), deviceOf(request), sessionTokenOf(request)];
    const token = await beginSession(database.app, { ...who, by, device, now, before });
    callers.forget();
    setSessionCookie(request, reply, token);
    unstored(reply);
  };

  providerRoutes(app, context, begin);

  const caller = describeRoute('readCaller', 'public', { response: { 200: refTo('Caller') } });
  app.get(paths.caller, { schema: caller }, async (request, reply) => {
    unstored(reply);
    const asking = request.caller;
    const party = asking.kind === 'account' || asking.kind === 'link' ? asking.party : undefined;
    const name = party && (await selectPartyName(database.public, party, languageOf(request)));
    return textOfCaller(asking, name);
  });

  const ways = describeRoute('listSignInWays', 'public', {
    response: { 200: refTo('SignInWays') },
  });
  app.get(paths.signIn, { schema: ways }, async (request, reply) => {
    unstored(reply);
    const isNew = await selectIsNew(database.app.read);
    const practice = isInvented
      ? await listPracticePeople(database.public, languageOf(request))
      : [];
    const providers = context.providers.map(({ id, name }) => ({ id, name }));
    return { isNew, providers, practice };
  });

  if (isInvented) {
    const be = describeRoute('signInPractice', 'public', {
      body: practiceChoice,
      response: { 200: done },
    });
    app.post(paths.signInPractice, { schema: be }, async (request, reply) => {
      const who = await bePracticePerson(database.app, request.body.who);
      await begin(request, reply, who, 'practice');
      return { done: true } as const;
    });
  }

  const schema = describeRoute('signIn', 'public', {
    body: credentials,
    response: { 200: done },
  });
  app.post(paths.signIn, { schema }, async (request, reply) => {
    const who = await checkCredentials(database.app.read, attempts, request.body, request.ip);
    await begin(request, reply, who, 'password');
    return { done: true } as const;
  });

  const end = describeRoute('signOut', 'public', { response: { 200: done } });
  app.post(paths.signOut, { schema: end }, async (request, reply) => {
    const token = sessionTokenOf(request);
    if (token !== undefined) {
      await signOut(database.app, token, clock());
      callers.forget();
    }
    clearSessionCookie(request, reply);
    unstored(reply);
    return { done: true } as const;
  });
};

function unstored(reply: FastifyReply): void {
  reply.header('cache-control', 'no-store');
}
