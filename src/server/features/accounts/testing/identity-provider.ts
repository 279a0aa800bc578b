import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** Whoever the provider knows, by subject. */
export type KnownPeople = Record<string, Readonly<Record<string, unknown>>>;

/** A real OpenID provider on this machine that lets the person through whose turn it is. */
export interface IdentityProvider {
  readonly issuer: string;
  readonly people: KnownPeople;
  /** Signs somebody in at the provider and follows it to the address it sends the browser back to. */
  readonly visit: (subject: string, url: string) => Promise<URL>;
  readonly close: () => Promise<void>;
}

export const clientId = 'samsyn';
export const clientSecret = 'a-secret-between-samsyn-and-its-provider';

export async function startIdentityProvider(redirectUri: string): Promise<IdentityProvider> {
  const server = createServer();
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const people: KnownPeople = {};
  let turn = '';
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
    pkce: { required: () => true },
    claims: { openid: ['sub'], profile: ['name', 'groups'], email: ['email'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    cookies: { keys: ['a key for cookies in a test'] },
    findAccount: (_context, subject) => ({
      accountId: subject,
      claims: async () => ({ sub: subject, ...people[subject] }),
    }),
    loadExistingGrant: async (context) => {
      const grant = new context.oidc.provider.Grant({
        clientId: context.oidc.client?.clientId ?? '',
        accountId: context.oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/interaction/')) {
      void provider.interactionFinished(request, response, { login: { accountId: turn } });
    } else void answer(request, response);
  });
  return {
    issuer,
    people,
    visit: async (subject, url) => {
      turn = subject;
      return followToEnd(url, redirectUri);
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** A browser at the provider: keeps cookies, follows redirects, stops at the address it is sent back to. */
async function followToEnd(begun: string, redirectUri: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let address = new URL(begun);
  for (let step = 0; step < 10; step++) {
    if (address.href.startsWith(redirectUri)) return address;
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await askProvider(address, cookie);
    for (const set of answer.headers.getSetCookie()) {
      const [pair = ''] = set.split(';');
      const at = pair.indexOf('=');
      cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const next = answer.headers.get('location');
    if (next === null) throw new Error(`${answer.status}: ${await answer.text()}`);
    address = new URL(next, address);
  }
  throw new Error('the provider redirects without end');
}

const askProvider = (address: URL, cookie: string): Promise<Response> =>
  globalThis.fetch(address, { headers: { cookie }, redirect: 'manual' });
