import type { PartyText } from '#contract/parties.ts';
import type { RoleHolderText } from '#contract/role-holders.ts';
import type { Party } from '#domain/parties/party.ts';
import type { RoleHolder } from '#domain/parties/role-holder.ts';

/** A party as the contract has it. */
export function partyOf(party: Party): PartyText {
  return {
    id: party.id,
    name: { sv: party.name.sv, en: party.name.en },
    kind: party.kind,
    convener: party.convener,
    municipality: party.municipality ?? null,
    aliases: [...party.aliases],
    source: party.source,
    withdrawnFrom: party.withdrawnFrom ?? null,
  };
}

export interface RoleHolderRow {
  readonly id: string;
  readonly party_id: string;
  readonly version: number;
  readonly function: string;
  readonly email: string | null;
  readonly deputy: string | null;
  readonly account_id: string | null;
  readonly from_date: string;
  readonly to_date: string | null;
}

export function roleHolderOf(row: RoleHolderRow): RoleHolder {
  return {
    id: row.id,
    party: row.party_id,
    version: row.version,
    function: row.function,
    email: row.email ?? undefined,
    deputy: row.deputy ?? undefined,
    account: row.account_id ?? undefined,
    from: row.from_date,
    to: row.to_date ?? undefined,
  };
}

/** A role holder as the contract has it. */
export function roleHolderTextOf(holder: RoleHolder): RoleHolderText {
  const { email, deputy, account, to, ...rest } = holder;
  return {
    ...rest,
    email: email ?? null,
    deputy: deputy ?? null,
    account: account ?? null,
    to: to ?? null,
  };
}
