import type { PartyLogPage } from '#contract/log.ts';
import { paths, pathTo } from '#contract/paths.ts';
import type { PartySharing, SharingDecision } from '#contract/sharing.ts';
import { type Ask, ask, sendJson } from '../../api.ts';

/** What a party shares, and of the own party what has been decided before. */
export function askPartySharing(party: string): Ask<PartySharing> {
  return ask(pathTo(paths.partySharing, { party }));
}

/** Decides how widely the own party shares a class; in force at once. */
export function decideSharing(party: string, decision: SharingDecision): Promise<PartySharing> {
  return sendJson(pathTo(paths.partySharing, { party }), decision);
}

/** What has been done with the own party's objects. */
export function askPartyLog(
  party: string,
  query: { readonly before?: number; readonly search?: string },
): Ask<PartyLogPage> {
  return ask(pathTo(paths.partyLog, { party }, query));
}
