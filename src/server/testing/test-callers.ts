import type { AccountCaller, LinkCaller, LinkScope } from '#domain/access/caller.ts';
import type { Role } from '#domain/access/role.ts';

/** Somebody of a party, or of none, with these roles. */
export function memberOf(party: string | undefined, ...roles: readonly Role[]): AccountCaller {
  return {
    kind: 'account',
    account: `00000000-0000-4000-8000-${hexOf(`${party} ${roles.join()}`)}`,
    name: `${roles.join(' och ') || 'utan roll'}, ${party ?? 'ingen part'}`,
    party,
    roles,
    bodies: roles.includes('coordinator') ? ['council'] : [],
  };
}

/** Whoever holds a link of a party. */
export function holderOf(party: string, scope: LinkScope): LinkCaller {
  return {
    kind: 'link',
    link: `00000000-0000-4000-9000-${hexOf(`${party} ${scope.kind}`)}`,
    name: `länk, ${party}`,
    party,
    scope,
  };
}

/** Twelve figures that a name always gives. */
function hexOf(name: string): string {
  let sum = 7;
  for (const sign of name) sum = (sum * 31 + sign.charCodeAt(0)) % 2 ** 40;
  return sum.toString(16).padStart(12, '0');
}
