import type { Role } from './role.ts';

/**
 * Den som frågar: nobody known, a person with an account, the holder of a personal link, or the
 * program itself.
 */
export type Caller = AnonymousCaller | AccountCaller | LinkCaller | SystemCaller;

export interface AnonymousCaller {
  readonly kind: 'anonymous';
}

export interface AccountCaller {
  readonly kind: 'account';
  /** Account id. */
  readonly account: string;
  /** What the log and others see: the person's name or function. */
  readonly name: string;
  /** The party the person works for; undefined for an operator who works for none. */
  readonly party: string | undefined;
  readonly roles: readonly Role[];
  /** The bodies a coordinator runs. */
  readonly bodies: readonly string[];
}

/** Whoever holds a personal link: it opens one thing, for one party, until a day. */
export interface LinkCaller {
  readonly kind: 'link';
  /** Link id, never the token. */
  readonly link: string;
  /** The role the link was given to, such as “kontaktperson uppföljning”. */
  readonly name: string;
  readonly party: string;
  readonly scope: LinkScope;
}

/** Vad länken öppnar: answering a follow-up round, or reading one report. */
export type LinkScope =
  | { readonly kind: 'answer-round'; readonly round: string }
  | { readonly kind: 'read-report'; readonly report: string };

export interface SystemCaller {
  readonly kind: 'system';
}

/** Nobody known. */
export const anonymous: AnonymousCaller = { kind: 'anonymous' };
/** The program's own work, such as the weekly digest. */
export const system: SystemCaller = { kind: 'system' };

/** The party a caller speaks for; undefined when for none. */
export function partyOfCaller(caller: Caller): string | undefined {
  return caller.kind === 'account' || caller.kind === 'link' ? caller.party : undefined;
}

/** The roles of a caller; a link has none. */
export function rolesOfCaller(caller: Caller): readonly Role[] {
  return caller.kind === 'account' ? caller.roles : [];
}

/** The bodies that a coordinator runs. */
export function bodiesOfCaller(caller: Caller): readonly string[] {
  return caller.kind === 'account' && caller.roles.includes('coordinator') ? caller.bodies : [];
}
