import { sql } from 'kysely';
import type { LogEntry, LogPage } from '#contract/log.ts';
import type { ReadHandle } from '../../database/read-handle.ts';

/** Entries a page. */
const pageSize = 100;

/** Which entries to read: those numbered lower than `before`, whose text holds `search`. */
export interface LogSelection {
  readonly before?: number | undefined;
  readonly search?: string | undefined;
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
  readonly total: number;
}

/** A page of the log, or more, newest first, with how many entries the search finds in all. One statement. */
export async function selectLogEntries(
  db: ReadHandle,
  { before, search }: LogSelection,
  most: number = pageSize,
): Promise<{ readonly entries: readonly LogEntry[]; readonly total: number }> {
  const words = (search ?? '').trim();
  const pattern = words === '' ? null : `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const { rows } = await sql<LogRow>`
    with found as (
      select * from audit_entry e
      where ${pattern}::text is null
        or concat_ws(' ', e.actor, e.role, e.action, e.object_kind, e.object_id, e.data::text)
          ilike ${pattern}
    )
    select f.number, f.at, f.actor, f.role, f.action, f.object_kind, f.object_id, f.data, f.hash,
      (select count(*) from found) as total
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
    data: row.data,
    hash: row.hash,
  };
}

/**
 * Recomputes every link of the log: an entry that was changed, removed from the middle or put in by hand
 * breaks it. What was cut from the end shows only against a head that someone else has kept. One statement.
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
