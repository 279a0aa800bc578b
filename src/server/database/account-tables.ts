import type { Generated } from 'kysely';

/** The tables of accounts, as `tables.ts` has the others. */
export type AccountTables = {
  account: AccountTable;
  account_role: AccountRoleTable;
  session: SessionTable;
  invitation: InvitationTable;
  personal_link: PersonalLinkTable;
};

export type AccountTable = {
  id: string;
  party_id: string | null;
  name: string;
  email: string;
  password: string | null;
  provider: string | null;
  subject: string | null;
  digest: boolean;
  version: Generated<number>;
  created_at: Generated<Date>;
  deactivated_at: Date | null;
};

export type AccountRoleTable = {
  account_id: string;
  role: string;
  body_id: string;
  granted_at: Generated<Date>;
  granted_by: string;
};

export type SessionTable = {
  id: string;
  token_hash: string;
  account_id: string;
  began_at: Date;
  seen_at: Date;
  ends_at: Date;
  revoked_at: Date | null;
  device: string;
};

export type InvitationTable = {
  id: string;
  token_hash: string;
  account_id: string | null;
  purpose: string;
  created_at: Date;
  expires_at: Date;
  used_at: Date | null;
};

export type PersonalLinkTable = {
  id: string;
  token_hash: string;
  party_id: string;
  holder: string;
  scope: string;
  object_id: string;
  created_at: Date;
  created_by: string;
  expires_at: Date;
  revoked_at: Date | null;
  used_at: Date | null;
};
