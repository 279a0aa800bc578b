import { accountLimit, addressLimit, delaySignIn } from '#domain/accounts/delay-sign-in.ts';
import { DomainError } from '#domain/domain-error.ts';

const mostKeys = 20_000;

/** Who tries to sign in as whom. */
export interface Attempt {
  readonly email: string;
  readonly address: string;
}

/** Wrong passwords of late. They are forgotten when the program ends, which nobody outside can make it do. */
export interface AttemptCounter {
  /**
   * Counts an attempt as wrong until it proves right, so that a hundred at once are no way around.
   *
   * @throws DomainError `account/too-many-attempts`
   */
  readonly begin: (attempt: Attempt) => { readonly succeed: () => void };
}

export function countAttempts(clock: () => Date): AttemptCounter {
  const byAccount = new Map<string, number[]>();
  const byAddress = new Map<string, number[]>();
  return {
    begin: ({ email, address }) => {
      const now = clock().getTime();
      const account = momentsOf(byAccount, email.trim().toLowerCase());
      const place = momentsOf(byAddress, address);
      const until = Math.max(
        delaySignIn(account, accountLimit, now) ?? 0,
        delaySignIn(place, addressLimit, now) ?? 0,
      );
      if (until > 0) {
        const minutes = Math.ceil((until - now) / 60_000);
        throw new DomainError('account/too-many-attempts', { minutes });
      }
      note(account, accountLimit.most, now);
      note(place, addressLimit.most, now);
      return {
        succeed: () => {
          account.length = 0;
          const own = place.lastIndexOf(now);
          if (own >= 0) place.splice(own, 1);
        },
      };
    },
  };
}

function momentsOf(held: Map<string, number[]>, key: string): number[] {
  const known = held.get(key);
  if (known !== undefined) return known;
  // The oldest key goes first: a flood of made-up addresses must not grow without end.
  if (held.size >= mostKeys) held.delete(held.keys().next().value ?? '');
  const moments: number[] = [];
  held.set(key, moments);
  return moments;
}

function note(moments: number[], most: number, now: number): void {
  moments.push(now);
  if (moments.length > most) moments.shift();
}
