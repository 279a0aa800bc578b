import { sql } from 'kysely';
import type { LetterListText } from '#contract/now.ts';
import type { AccountCaller } from '#domain/access/caller.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { callerOfAccount, type GrantRow } from '../accounts/rows.ts';

/** Somebody who wants the weekly letter. */
export interface Receiver {
  readonly account: AccountCaller;
  readonly address: string;
}

interface ReceiverRow {
  readonly account: string;
  readonly name: string;
  readonly party: string | null;
  readonly email: string;
  readonly grants: readonly GrantRow[];
}

/** Accounts that want the weekly letter and may do more than read. One statement. */
export async function selectReceivers(db: ReadHandle): Promise<readonly Receiver[]> {
  const { rows } = await sql<ReceiverRow>`
    select a.id as account, a.name, a.party_id as party, a.email,
      jsonb_agg(jsonb_build_object('role', r.role, 'body', r.body_id)) as grants
    from account a join account_role r on r.account_id = a.id
    where a.digest and a.deactivated_at is null
    group by a.id
    having bool_or(r.role <> 'reader')
    order by a.id`.execute(db);
  return rows.map((row) => ({ account: callerOfAccount(row, row.grants), address: row.email }));
}

/** Letters in a list: a year of them for every account of a county. */
const mostLetters = 2_000;

interface LetterRow {
  readonly id: string;
  readonly week: string;
  readonly address: string;
  readonly subject: string;
  readonly state: LetterListText['letters'][number]['state'];
  readonly made_at: Date;
  readonly sent_at: Date | null;
  readonly fault: string | null;
}

/** The letters, newest first, without what they say. One statement. */
export async function selectLetters(db: ReadHandle): Promise<LetterListText['letters']> {
  const { rows } = await sql<LetterRow>`
    select id, week, address, subject, state, made_at, sent_at, fault from letter
    order by made_at desc, id limit ${mostLetters}`.execute(db);
  return rows.map(({ made_at, sent_at, ...letter }) => ({
    ...letter,
    madeAt: made_at.toISOString(),
    sentAt: sent_at?.toISOString() ?? null,
  }));
}
