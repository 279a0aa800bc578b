/**
 * What the catalogue would otherwise call a leak, each with the reason why it is none. Whoever adds a line
 * has thought about it.
 */
export interface Reviewed {
  /** Tables about parties without row-level security. */
  readonly tables: readonly string[];
  /** Functions that run as their owner, or set who asks. */
  readonly functions: readonly string[];
  /** Unique keys that neither name the party nor are unguessable. */
  readonly keys: readonly string[];
  /** References between parties' tables that do not name the party. */
  readonly references: readonly string[];
  /** Policies that let everybody. */
  readonly policies: readonly string[];
}

export const whoAsks: readonly string[] = [
  // Read before anybody is known, by token only; the handlers of accounts show a party its own. Decision 10.
  'account',
  'account_role',
  'invitation',
  'personal_link',
  'session',
  // When an account last looked; read for the account that asks.
  'visit',
];

export const reviewed: Reviewed = {
  tables: whoAsks,
  functions: [
    // Links the next entry of the log to the newest, which the writer may not read.
    'audit_link()',
    // Nothing is left without holder: they count, in a trigger, what the leaving person cannot see.
    'ask_as(text)',
    'demand_account_holder()',
    'held_after(text,text,date)',
    'held_until(text,text)',
  ],
  keys: [
    // One address signs in to one account, whatever the party.
    'account_email',
    'account_subject',
    // The number of an entry is taken inside the lock by the database alone.
    'audit_entry_pkey',
  ],
  references: [
    // A pair's key is its two efforts; its own policies ask for both.
    'effort_answer (first_kind, first_id, second_kind, second_id) → effort_pair',
    // A partner may sit in a body whoever keeps the entry: the register is common.
    'seat (partner_id) → partner',
  ],
  policies: [
    // Written by every work that is logged; what it says is checked by nobody but its author.
    'audit_entry.audit_entry_insert',
    // The names and standing of parties, who sits where, and who has signed what is adopted, are public.
    'agreement_signature.agreement_signature_read',
    'party_name.party_name_read',
    'party_standing.party_standing_read',
    'seat.seat_read',
    // How widely each party shares is no secret; the columns with who and why are not granted to strangers.
    'sharing.sharing_read',
  ],
};

/** The only files that name the tables of who asks in SQL, under src/server/features. */
export const filesOfWhoAsks: readonly string[] = [
  'accounts/admit-person.ts',
  'accounts/be-practice-person.ts',
  'accounts/commands.ts',
  'accounts/create-personal-link.ts',
  'accounts/deactivate-account.ts',
  'accounts/invite-person.ts',
  'accounts/keep-account.ts',
  'accounts/list-personal-links.ts',
  'accounts/queries.ts',
  'accounts/select-accounts.ts',
  'accounts/sign-in.ts',
  'accounts/use-invitation.ts',
  'now/commands.ts',
  'now/queries.ts',
  'now/select-waiting.ts',
  'parties/demand-account-of.ts',
  'parties/held-by-role.ts',
  'parties/move-coordination.ts',
  'rounds/commands.ts',
  'rounds/make-round-link.ts',
  'rounds/queries.ts',
];

/** Nothing reviewed: for a planted schema. */
export const nothingReviewed: Reviewed = {
  tables: [],
  functions: [],
  keys: [],
  references: [],
  policies: [],
};
