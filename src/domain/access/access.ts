import { coordinationBodies, councilBodies } from './coordination.ts';
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
  | 'coordination'
  | 'council'
  | 'rule-keeper'
  | 'analyst'
  | 'operator'
  | 'administrator'
  | 'link-keeper';

type AccessRule =
  | { readonly callers: 'anybody' }
  | { readonly callers: 'accounts' }
  | { readonly callers: 'links'; readonly scope: string }
  | {
      readonly callers: 'roles';
      readonly roles: readonly Role[];
      /** A coordinator must run one of these; any body when left out. */
      readonly bodies?: readonly string[];
    };

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
  /** Whoever runs a body, for that body: which one is asked where it is known. */
  coordinator: { callers: 'roles', roles: ['coordinator'] },
  /** Whoever prepares, carries out and follows up what all parties have in common. */
  coordination: { callers: 'roles', roles: ['coordinator'], bodies: coordinationBodies },
  /** Whoever runs the council, which alone decides on agreement and plan. */
  council: { callers: 'roles', roles: ['coordinator'], bodies: councilBodies },
  /** Whoever writes down which rule has been decided: from the council, or before there is one an operator. */
  'rule-keeper': {
    callers: 'roles',
    roles: ['coordinator', 'operator'],
    bodies: councilBodies,
  },
  analyst: { callers: 'roles', roles: ['analyst', 'operator'] },
  operator: { callers: 'roles', roles: ['operator'] },
  /** Whoever keeps people: a party's administrator for its own, an operator for all. */
  administrator: { callers: 'roles', roles: ['party-administrator', 'operator'] },
  /** Whoever keeps personal links: an administrator, and whoever runs a round. */
  'link-keeper': {
    callers: 'roles',
    roles: ['party-administrator', 'coordinator', 'operator'],
    bodies: coordinationBodies,
  },
};
