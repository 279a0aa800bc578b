import type { Role } from '../access/role.ts';
import type { Grant } from './check-grants.ts';

/** Inloggningstjänst: an organisation's own sign-in, whose people may work here. */
export interface SignInProvider {
  /** In addresses: lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Exactly as the provider knows it. */
  readonly redirectUri: string;
  /** The party its people work for. */
  readonly party: string;
  /** The claim that tells what a person may do. */
  readonly claim: string;
  /** Each value of the claim, and what follows. */
  readonly roles: Readonly<Record<string, readonly Grant[]>>;
}

/**
 * The roles that follow from what a provider says of a person: of every value of the claim, each once.
 *
 * @example
 * mapClaim(['staff'], { staff: [{ role: 'reader', body: undefined }] }).length // => 1
 * mapClaim(undefined, { staff: [] }) // => []
 */
export function mapClaim(said: unknown, roles: SignInProvider['roles']): readonly Grant[] {
  const values = (Array.isArray(said) ? said : [said]).filter((one) => typeof one === 'string');
  const grants = values.flatMap((value) =>
    Object.hasOwn(roles, value) ? (roles[value] ?? []) : [],
  );
  const byKey = new Map(grants.map((grant) => [keyOf(grant), grant]));
  return [...byKey.values()];
}

const keyOf = ({
  role,
  body,
}: {
  readonly role: Role;
  readonly body: string | undefined;
}): string => `${role} ${body ?? ''}`;
