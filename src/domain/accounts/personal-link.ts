import type { LinkScope } from '../access/caller.ts';

/** Vad en personlig länk öppnar, by name. */
export type LinkScopeKind = LinkScope['kind'];

/** Länkens läge: only what is working opens anything. */
export type LinkState = 'working' | 'expired' | 'revoked';

/**
 * The state of a link at a moment, in ms since 1970. A link that was revoked stays so after its day.
 *
 * @example
 * stateOfLink({ expiresAt: 10, revokedAt: undefined }, 10) // => 'expired'
 */
export function stateOfLink(
  link: { readonly expiresAt: number; readonly revokedAt: number | undefined },
  now: number,
): LinkState {
  if (link.revokedAt !== undefined) return 'revoked';
  return now < link.expiresAt ? 'working' : 'expired';
}
