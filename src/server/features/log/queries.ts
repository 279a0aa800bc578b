import { sql } from 'kysely';
import type { LogEntry, LogPage } from '#contract/log.ts';
import type { ReadHandle } from '../../database/read-handle.ts';

/** Entries a page. */
const pageSize = 100;

/** Which entries to read: those numbered lower than `before`, whose text holds `search`. */
export interface LogSelection {
  readonly before?: number | undefined;
  readonly search?: string | undefined;
  /** Only what is about this party's own objects. */
  readonly party?: string | undefined;
}

interface LogRow {
  readonly number: number;
  readonly at: Date;
  readonly actor: string;
  readonly role: string;
  readonly action: string;
  readonly object_kind: string;
  readonly object_id: string;
  readonly data: unknown;
  readonly hash: string;
  readonly party_id: string | null;
  readonly total: number;
}

/**
 * A page of the log, or more, newest first, with how many entries the search finds in all. What was said of
 * a party's own object is read, and searched, by that party's administrator only. One statement.
 */
export async function selectLogEntries(
  db: ReadHandle,
  { before, search, party }: LogSelection,
  most: number = pageSize,
): Promise<{ readonly entries: readonly LogEntry[]; readonly total: number }> {
  const words = (search ?? '').trim();
  const pattern = words === '' ? null : `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const { rows } = await sql<LogRow>`
    with seen as (
      select e.number, e.at, e.actor, e.role, e.action, e.object_kind, e.object_id, e.hash, e.party_id,
        case when e.party_id is null or asking_as('system')
          or (e.party_id = asking_party() and asking_as('party-administrator')) then e.data end as data
      from audit_entry e
      where ${party ?? null}::text is null or e.party_id = ${party ?? null}
    ), found as (
      select * from seen s
      where ${pattern}::text is null
        or concat_ws(' ', s.actor, s.role, s.action, s.object_kind, s.object_id, s.party_id, s.data::text)
          ilike ${pattern}
    )
    select f.*, (select count(*) from found) as total
    from found f
    where ${before ?? null}::bigint is null or f.number < ${before ?? null}::bigint
    order by f.number desc
    limit ${most}`.execute(db);
  return { entries: rows.map(entryOf), total: rows[0]?.total ?? 0 };
}

function entryOf(row: LogRow): LogEntry {
  return {
    number: row.number,
    at: row.at.toISOString(),
    actor: row.actor,
    role: row.role,
    action: row.action,
    objectKind: row.object_kind,
    objectId: row.object_id,
    party: row.party_id,
    data: row.data,
    hash: row.hash,
  };
}

/**
 * Recomputes every link of the log: an entry that was changed, removed from the middle or put in by hand
 * breaks it. What was cut from the end shows only against a head that someone else has kept. Whoever may not
 * read the whole log finds no chain in it. One statement.
 */
export async function verifyLogChain(db: ReadHandle): Promise<LogPage['chain']> {
  const { rows } = await sql<{ checked: number; first_broken: number | null; head: string | null }>`
    with link as (
      select e.number, e.hash,
        e.hash = audit_hash(e)
          and e.number = row_number() over chain
          and e.previous_hash = coalesce(lag(e.hash) over chain, repeat('0', 64)) as holds
      from audit_entry e
      window chain as (order by e.number)
    )
    select count(*) as checked, min(number) filter (where not holds) as first_broken,
      (select hash from audit_entry order by number desc limit 1) as head
    from link`.execute(db);
  const { checked = 0, first_broken = null, head = null } = rows[0] ?? {};
  return {
    whole: first_broken === null,
    checked,
    firstBroken: first_broken,
    head: head ?? '0'.repeat(64),
  };
}
