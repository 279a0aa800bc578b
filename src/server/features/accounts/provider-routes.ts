import type { FastifyReply, FastifyRequest } from 'fastify';
import Type from 'typebox';
import { paths } from '#contract/paths.ts';
import { readReturn } from '#contract/read-return.ts';
import type { SignInProvider } from '#domain/accounts/sign-in-provider.ts';
import { DomainError } from '#domain/domain-error.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { App, FeatureContext } from '../../http/feature.ts';
import { openSignInProvider } from '../../sources/client/sign-in-provider-client.ts';
import { admitPerson } from './admit-person.ts';
import { attemptLasts, holdAttempts } from './hold-attempts.ts';
import { cookieOptions, nameCookie } from './name-cookie.ts';
import type { SignIn } from './sign-in.ts';

const parameters = Type.Object({ provider: Type.String({ maxLength: 40 }) });

/**
 * Sign-in with an organisation's own provider. Both are pages that a browser goes to, so a refusal is told on
 * the sign-in page.
 */
export function providerRoutes(
  app: App,
  { database, clock, providers, callers }: FeatureContext,
  begin: (
    request: FastifyRequest,
    reply: FastifyReply,
    who: Pick<SignIn, 'account' | 'name' | 'party'>,
    by: SignIn['by'],
  ) => Promise<void>,
): void {
  const attempts = holdAttempts(clock);
  const known = new Map(
    providers.map((provider) => [
      provider.id,
      { provider, client: openSignInProvider(provider) } as const,
    ]),
  );
  const find = (
    id: string,
  ): { provider: SignInProvider; client: ReturnType<typeof openSignInProvider> } => {
    const found = known.get(id);
    if (found === undefined) throw new DomainError('account/unknown-provider');
    return found;
  };
  const cookieOf = (request: FastifyRequest): string => `${nameCookie(request)}-provider`;

  const away = describeRoute('beginProviderSignIn', 'public', {
    params: parameters,
    querystring: Type.Object({ sedan: Type.Optional(Type.String({ maxLength: 2000 })) }),
    response: { 303: Type.Null() },
  });
  app.get(paths.signInProvider, { schema: away }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const { provider, client } = find(request.params.provider);
    try {
      const { url, checks } = await client.begin();
      const returnTo = readReturn(request.query.sedan);
      const token = attempts.hold({ provider: provider.id, checks, returnTo });
      const lasts = { ...cookieOptions, path: '/api/sign-in', maxAge: attemptLasts / 1000 };
      return reply.setCookie(cookieOf(request), token, lasts).redirect(url.href, 303);
    } catch (error) {
      return reply.redirect(refusalPage(error, provider), 303);
    }
  });

  const back = describeRoute('endProviderSignIn', 'public', {
    params: parameters,
    response: { 303: Type.Null() },
  });
  app.get(paths.signInCallback, { schema: back }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const { provider, client } = find(request.params.provider);
    try {
      const attempt = attempts.take(request.cookies[cookieOf(request)] ?? '');
      if (attempt === undefined || attempt.provider !== provider.id) {
        throw new DomainError('account/provider-refused', { provider: provider.name });
      }
      const query = request.url.slice(request.url.split('?', 1)[0]?.length ?? 0);
      const person = await client.finish(query, attempt.checks);
      const admitted = await admitPerson(database.app, provider, person, clock());
      await begin(request, reply, admitted, 'provider');
      reply.clearCookie(cookieOf(request), { path: '/api/sign-in' });
      return reply.redirect(asciiOf(attempt.returnTo), 303);
    } catch (error) {
      callers.forget();
      return reply.redirect(refusalPage(error, provider), 303);
    }
  });
}

/** An address as a header holds it: signs beyond ASCII are written as their bytes. */
function asciiOf(address: string): string {
  return address.replaceAll(/[^\x21-\x7e]+/g, encodeURIComponent);
}

/** The sign-in page with what went wrong; a fault of ours goes on as one. */
function refusalPage(error: unknown, { id }: SignInProvider): string {
  if (!(error instanceof DomainError) || !error.code.startsWith('account/')) throw error;
  return `/logga-in?${new URLSearchParams({ fel: error.code, tjanst: id })}`;
}
