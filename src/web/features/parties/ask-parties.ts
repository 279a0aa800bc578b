import type { PartyNamingText, PartyProfile, StandingChangeText } from '#contract/parties.ts';
import type { PartnerProposal, PartnerText } from '#contract/partners.ts';
import { paths, pathTo } from '#contract/paths.ts';
import type {
  HeldList,
  RoleHolderProposal,
  RoleHolderText,
  SuccessionOrder,
  SuccessionText,
} from '#contract/role-holders.ts';
import { type Ask, ask, send, sendJson } from '../../api.ts';

/** A party with its names, its standing and its seats through time. */
export function askParty(party: string): Ask<PartyProfile> {
  return ask(pathTo(paths.party, { party }));
}

export function nameParty(party: string, naming: PartyNamingText): Promise<PartyProfile> {
  return sendJson(pathTo(paths.partyNames, { party }), naming);
}

export function changeStanding(party: string, change: StandingChangeText): Promise<PartyProfile> {
  return sendJson(pathTo(paths.partyStanding, { party }), change);
}

export function askRoleHolders(party: string): Ask<{ roleHolders: RoleHolderText[] }> {
  return ask(pathTo(paths.roleHolders, {}, { party }));
}

export function addRoleHolder(
  party: string,
  proposal: RoleHolderProposal,
): Promise<RoleHolderText> {
  return sendJson(pathTo(paths.partyRoleHolders, { party }), proposal);
}

/** What a role holder answers for. */
export function askHeld(holder: string): Ask<HeldList> {
  return ask(pathTo(paths.roleHolderHeld, { holder }));
}

/** Hands everything over in one step. */
export function handOver(
  { id, version }: Pick<RoleHolderText, 'id' | 'version'>,
  order: SuccessionOrder,
): Promise<SuccessionText> {
  return sendChange('POST', pathTo(paths.roleHolderSuccession, { holder: id }), version, order);
}

export function askSuccessions(party: string): Ask<{ successions: SuccessionText[] }> {
  return ask(pathTo(paths.partySuccessions, { party }));
}

export function askPartners(): Ask<{ partners: PartnerText[] }> {
  return ask(paths.partners);
}

export function addPartner(proposal: PartnerProposal): Promise<PartnerText> {
  return sendJson(paths.partners, proposal);
}

/** Sends a change with the version that it began from. */
export function sendChange<T>(
  method: 'POST' | 'PUT',
  address: string,
  version: number,
  body: unknown,
): Promise<T> {
  const headers = { 'content-type': 'application/json', 'if-match': `"${version}"` };
  return send(address, { method, headers, body: JSON.stringify(body) });
}
