import type { SignInChecks } from '../../sources/client/sign-in-provider-client.ts';
import { hashToken, makeToken } from './hash-token.ts';

/** How long somebody may take to sign in elsewhere, in ms. */
export const attemptLasts: number = 10 * 60_000;
const mostHeld = 5_000;

/** What was sent with somebody to a provider. */
export interface SignInAttempt {
  readonly provider: string;
  readonly checks: SignInChecks;
  readonly returnTo: string;
}

/** Attempts under way: the browser holds a token, the server what must come back. Each is used once. */
export interface AttemptHolder {
  readonly hold: (attempt: SignInAttempt) => string;
  readonly take: (token: string) => SignInAttempt | undefined;
}

export function holdAttempts(clock: () => Date): AttemptHolder {
  const held = new Map<string, SignInAttempt & { readonly until: number }>();
  return {
    hold: (attempt) => {
      const { token, hash } = makeToken();
      const oldest = held.keys().next().value;
      if (held.size >= mostHeld && oldest !== undefined) held.delete(oldest);
      held.set(hash, { ...attempt, until: clock().getTime() + attemptLasts });
      return token;
    },
    take: (token) => {
      const hash = hashToken(token);
      const found = held.get(hash);
      held.delete(hash);
      return found !== undefined && clock().getTime() < found.until ? found : undefined;
    },
  };
}
