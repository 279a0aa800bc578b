import { sql } from 'kysely';
import type { AccountCaller } from '#domain/access/caller.ts';
import { coordinationGroup } from '#domain/access/coordination.ts';
import { mayCall } from '#domain/access/may-call.ts';
import { orderWaiting } from '#domain/waiting/order-waiting.ts';
import type { Waiting, WaitingKind } from '#domain/waiting/waiting.ts';
import type { ReadHandle } from '../../database/read-handle.ts';

interface WaitingRow {
  readonly kind: WaitingKind;
  readonly object: string | null;
  readonly name: string;
  readonly count: number;
  readonly due: string | null;
}

/** Counts the possible joint efforts that a caller's party has not answered. */
export type CountProposals = (db: ReadHandle, caller: AccountCaller) => Promise<number>;

/**
 * Väntar på den som frågar: of what row-level security lets them see, what their roles are expected to do.
 * One statement, and those of the proposals for whoever may answer them.
 *
 * @param today ISO date in Swedish time.
 */
export async function selectWaiting(
  db: ReadHandle,
  caller: AccountCaller,
  today: string,
  countProposals: CountProposals,
): Promise<readonly Waiting[]> {
  const [writes, decides, coordinates, operates] = (
    ['contributor', 'party-administrator', 'coordination', 'operator'] as const
  ).map((access) => mayCall(access, caller));
  const { rows } = await sql<WaitingRow>`
    select 'submit-draft' as kind, null as object, '' as name, count(*) as count, null as due
    from commitment where ${writes}::boolean and party_id = asking_party() and state = 'draft'
    union all
    select 'answer-round', r.id::text, r.year::text, count(c.id), r.deadline::text
    from round r
    join round_party p on p.round_id = r.id and p.party_id = asking_party() and p.submitted_at is null
    join commitment c on c.party_id = p.party_id and c.state <> 'draft'
      and c.from_date <= make_date(r.year, 12, 31) and c.to_date >= make_date(r.year, 1, 1)
    where ${writes}::boolean and r.closed_at is null and r.opens <= ${today}::date
    group by r.id
    union all
    select 'sign-version', v.id, v.content->'title'->>'sv', 1, null
    from (select distinct on (part) * from agreement_version
      where state = 'adopted' and valid_from <= ${today}::date
      order by part, valid_from desc, number desc) v
    where ${decides}::boolean and v.signatures_known and asking_party() is not null and not exists (
      select from agreement_signature s where s.version_id = v.id and s.party_id = asking_party())
    union all
    select 'silent-parties', r.id::text, r.year::text, count(*), r.deadline::text
    from round r join round_party p on p.round_id = r.id and p.submitted_at is null
      and (not may_see(p.party_id, 'commitment') or exists (
        select from commitment c where c.party_id = p.party_id and c.state <> 'draft'
          and c.from_date <= make_date(r.year, 12, 31) and c.to_date >= make_date(r.year, 1, 1)))
    where ${coordinates}::boolean and r.closed_at is null and r.deadline < ${today}::date
    group by r.id
    union all
    select 'let-others-in', null, '', 1, null
    where ${operates}::boolean and not exists (
      select from account where deactivated_at is null and id <> ${caller.account})
    union all
    select 'name-coordinator', b.id, '', 1, null
    from body b where ${operates}::boolean and b.id = ${coordinationGroup} and not exists (
      select from account_role r where r.role = 'coordinator' and r.body_id = b.id)`.execute(db);
  const proposals = writes ? await countProposals(db, caller) : 0;
  return orderWaiting([
    ...rows.map((row) => ({
      ...row,
      object: row.object ?? undefined,
      due: row.due ?? undefined,
    })),
    {
      kind: 'answer-joint-effort',
      object: undefined,
      name: '',
      count: proposals,
      due: undefined,
    },
  ]);
}
