import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { SignInProvider } from '#domain/accounts/sign-in-provider.ts';
import { DomainError } from '#domain/domain-error.ts';

/** What must come back as it was sent. */
export interface SignInChecks {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
}

/** Who the provider says it is. */
export interface ProvedPerson {
  readonly subject: string;
  readonly claims: Readonly<Record<string, unknown>>;
}

/** An organisation's sign-in, spoken to by OpenID Connect: authorization code with PKCE. */
export interface SignInProviderClient {
  readonly begin: () => Promise<{ readonly url: URL; readonly checks: SignInChecks }>;
  readonly finish: (query: string, checks: SignInChecks) => Promise<ProvedPerson>;
}

/** Seconds for each question to the provider. */
const patience = 8;

/** Opens nothing until somebody signs in; the provider's own description is asked for once. */
export function openSignInProvider(provider: SignInProvider): SignInProviderClient {
  let found: Promise<Configuration> | undefined;
  const configuration = async (): Promise<Configuration> => {
    found ??= discover(provider);
    try {
      return await found;
    } catch {
      found = undefined;
      throw new DomainError('account/provider-away', { provider: provider.name });
    }
  };
  return {
    begin: async () => {
      const checks = {
        verifier: randomPKCECodeVerifier(),
        state: randomState(),
        nonce: randomNonce(),
      };
      const url = buildAuthorizationUrl(await configuration(), {
        redirect_uri: provider.redirectUri,
        scope: 'openid profile email',
        code_challenge: await calculatePKCECodeChallenge(checks.verifier),
        code_challenge_method: 'S256',
        state: checks.state,
        nonce: checks.nonce,
      });
      return { url, checks };
    },
    finish: async (query, checks) => {
      const known = await configuration();
      // The address is the one that was registered, whatever the request's own says.
      const address = new URL(`${provider.redirectUri}${query}`);
      const answer = await authorizationCodeGrant(known, address, {
        pkceCodeVerifier: checks.verifier,
        expectedState: checks.state,
        expectedNonce: checks.nonce,
        idTokenExpected: true,
      }).catch((error: unknown) => {
        const code = isNetworkFault(error) ? 'account/provider-away' : 'account/provider-refused';
        throw new DomainError(code, { provider: provider.name });
      });
      const claims = answer.claims();
      if (claims === undefined) {
        throw new DomainError('account/provider-refused', { provider: provider.name });
      }
      return { subject: claims.sub, claims };
    },
  };
}

async function discover(provider: SignInProvider): Promise<Configuration> {
  const issuer = new URL(provider.issuer);
  return discovery(issuer, provider.clientId, provider.clientSecret, undefined, {
    timeout: patience,
    // Without encryption only on this machine, where nobody listens in between.
    execute: isLoopback(issuer) ? [allowInsecureRequests] : [],
  });
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === '127.0.0.1' || hostname === 'localhost' || hostname === '[::1]';
}

/** No answer at all, as against one that does not hold. */
function isNetworkFault(error: unknown): boolean {
  const { code, cause } = error as { readonly code?: unknown; readonly cause?: unknown };
  return (
    code === 'OAUTH_TIMEOUT' ||
    error instanceof TypeError ||
    (cause instanceof TypeError && cause.message === 'fetch failed')
  );
}
