import { createHash, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { DomainError } from '#domain/domain-error.ts';
import { columnsOf } from '#domain/indicators/collect-columns.ts';
import type { Observation } from '#domain/indicators/observation.ts';
import type { ObservationColumns } from '#domain/indicators/observation-columns.ts';
import type { Release } from '#domain/releases/release.ts';
import { periodKey } from '#domain/time/period.ts';
import type { AppDatabase } from '../../database/read-handle.ts';
import {
  inWriteTransaction,
  readIn,
  type WriteTransaction,
} from '../../database/write-transaction.ts';
import { appendLogEntry } from '../log/commands.ts';
import { hashCells } from './hash-cells.ts';
import { insertCoverage } from './insert-coverage.ts';
import { insertObservations, insertPeriods, refuseUnknown } from './insert-observations.ts';
import { selectStandingSame } from './queries.ts';

/** Cells that have been read, with the hash that names them: what a large file comes as. */
export interface HashedColumns {
  readonly columns: ObservationColumns;
  /** As `hashCells` has it. */
  readonly contentHash: string;
}

/** A load that has been checked: the cells and everything said about them. */
export interface ReleaseToStore
  extends Omit<Release, 'id' | 'rawHash' | 'contentHash' | 'publishAt' | 'withdrawnAt'> {
  readonly role: 'operator' | 'system';
  /** ISO date-time from which the figures show; undefined, or for an upload a past one, means at once. */
  readonly publishAt: string | undefined;
  /** The file or answer exactly as it came. */
  readonly raw: Uint8Array;
  /** At least one; no cell twice. A list for some thousands, columns for many. */
  readonly observations: readonly Observation[] | HashedColumns;
}

/** The release that holds the cells, and whether this load made it. */
export interface StoredRelease {
  readonly id: string;
  readonly created: boolean;
}

/**
 * Stores a release whole or not at all: release, raw bytes, periods, observations, their counts and the
 * log entry in one transaction. Cells that stand already, and that nothing newer has changed, are not stored again:
 * the answer then names the release that holds them. Of two loads at once of the same cells one is made and
 * the other, having waited for it, gets its release.
 *
 * @throws DomainError `release/no-rows` without observations, and what `refuseUnknown` throws
 */
export async function storeRelease(
  database: AppDatabase,
  release: ReleaseToStore,
): Promise<StoredRelease> {
  const { columns, contentHash } = hashedColumns(release.observations);
  if (columns.length === 0) throw new DomainError('release/no-rows', { file: release.fileName });
  const context = { party: undefined, actor: release.author };
  return inWriteTransaction(database, context, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${contentHash}, 0))`.execute(tx);
    const standing = await selectStandingSame(readIn(tx), contentHash);
    if (standing !== undefined) return { id: standing.id, created: false };
    await refuseUnknown(tx, release.fileName, columns);
    const id = randomUUID();
    await insertRelease(tx, id, { columns, contentHash }, release);
    await insertPeriods(tx, columns);
    await insertObservations(tx, id, columns);
    await insertCoverage(tx, id, columns);
    const data = {
      publisher: release.publisher,
      table: release.table,
      fileName: release.fileName,
      cells: columns.length,
      contentHash,
    };
    await appendLogEntry(tx, {
      actor: release.author,
      role: release.role,
      action: 'release/created',
      objectKind: 'release',
      objectId: id,
      data,
    });
    return { id, created: true };
  });
}

function hashedColumns(observations: ReleaseToStore['observations']): HashedColumns {
  if ('columns' in observations) return observations;
  const columns = columnsOf(observations);
  return { columns, contentHash: hashCells(columns) };
}

/** The release and its raw bytes. */
async function insertRelease(
  tx: WriteTransaction,
  id: string,
  { columns, contentHash }: HashedColumns,
  release: ReleaseToStore,
): Promise<void> {
  const missing = columns.missing.reduce((sum, reason) => sum + (reason > 0 ? 1 : 0), 0);
  const indicators = columns.indicators.toSorted();
  const periods = columns.periods.map(periodKey).sort();
  const rawHash = hashBytes(release.raw);
  await sql`
    insert into release (id, kind, publisher, source_table, licence, note, file_name, author, fetched_at,
      raw_hash, content_hash, occurrence, program_version, publish_at, cells, missing,
      indicators, periods)
    values (${id}, ${release.kind}, ${release.publisher}, ${release.table}, ${release.licence},
      ${release.note}, ${release.fileName}, ${release.author}, ${release.fetchedAt}, ${rawHash},
      ${contentHash}, (select count(*) + 1 from release where content_hash = ${contentHash}),
      ${release.programVersion}, greatest(coalesce(${release.publishAt ?? null}::timestamptz, now()),
        case when ${release.kind} = 'upload' then now() end),
      ${columns.length}, ${missing}, ${indicators}, ${periods})`.execute(tx);
  await sql`insert into release_raw (release_id, raw) values (${id}, ${bufferOver(release.raw)})`.execute(
    tx,
  );
}

/** The same bytes as the driver wants them, not copied. */
const bufferOver = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

/** SHA-256 of bytes, hexadecimal. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Withdraws a release whole: its figures no longer show, it stays in the list with who and why. What it
 * had replaced shows again.
 *
 * @throws DomainError `release/unknown-release`, `release/already-withdrawn`
 */
export async function withdrawRelease(
  database: AppDatabase,
  id: string,
  { author, reason }: { readonly author: string; readonly reason: string },
): Promise<void> {
  await inWriteTransaction(database, { party: undefined, actor: author }, async (tx) => {
    const { rows } = await sql<{ withdrawn: boolean }>`
      update release set withdrawn_at = now(), withdrawn_by = ${author}, withdrawn_reason = ${reason}
      where id = ${id} and withdrawn_at is null
      returning true as withdrawn`.execute(tx);
    if (rows.length === 0) {
      const known = await tx.selectFrom('release').select('id').where('id', '=', id).execute();
      const code = known.length === 0 ? 'release/unknown-release' : 'release/already-withdrawn';
      throw new DomainError(code, { release: id });
    }
    await appendLogEntry(tx, {
      actor: author,
      role: 'operator',
      action: 'release/withdrawn',
      objectKind: 'release',
      objectId: id,
      data: { reason },
    });
  });
}
