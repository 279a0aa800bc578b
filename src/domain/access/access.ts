import type { Role } from './role.ts';

/** Åtkomstens namn, as the API document says it. */
export type Access =
  | 'public'
  | 'signed-in'
  | 'answer-link'
  | 'report-link'
  | 'contributor'
  | 'party-administrator'
  | 'coordinator'
  | 'analyst'
  | 'operator'
  | 'administrator'
  | 'link-keeper';

type AccessRule =
  | { readonly callers: 'anybody' }
  | { readonly callers: 'accounts' }
  | { readonly callers: 'links'; readonly scope: string }
  | { readonly callers: 'roles'; readonly roles: readonly Role[] };

/**
 * Åtkomst: who may call an operation at all. Which objects the call then finds is decided by party
 * and sharing: what is not the caller's does not exist for it.
 */
export const accesses: Readonly<Record<Access, AccessRule>> = {
  /** Anybody. */
  public: { callers: 'anybody' },
  /** Anybody with an account. */
  'signed-in': { callers: 'accounts' },
  /** Holders of a link to answer a follow-up round. */
  'answer-link': { callers: 'links', scope: 'answer-round' },
  /** Holders of a link to read a report. */
  'report-link': { callers: 'links', scope: 'read-report' },
  /** Whoever writes for a party. */
  contributor: { callers: 'roles', roles: ['contributor', 'party-administrator'] },
  'party-administrator': { callers: 'roles', roles: ['party-administrator'] },
  coordinator: { callers: 'roles', roles: ['coordinator'] },
  analyst: { callers: 'roles', roles: ['analyst', 'operator'] },
  operator: { callers: 'roles', roles: ['operator'] },
  /** Whoever keeps people: a party's administrator for its own, an operator for all. */
  administrator: { callers: 'roles', roles: ['party-administrator', 'operator'] },
  /** Whoever keeps personal links: an administrator, and whoever runs a round. */
  'link-keeper': { callers: 'roles', roles: ['party-administrator', 'coordinator', 'operator'] },
};
