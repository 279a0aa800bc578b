import { randomUUID } from 'node:crypto';
import { DomainError } from '#domain/domain-error.ts';
import type { AnnualReport } from '#domain/reports/annual-report.ts';
import type { WriteTransaction } from '../../database/write-transaction.ts';
import { demandVersion } from '../../http/version-of-request.ts';
import { appendLogEntry } from '../log/commands.ts';
import type { ReportRow } from './rows.ts';

/** Stores a draft as it was composed. */
export async function insertReport(
  tx: WriteTransaction,
  report: AnnualReport,
  actor: string,
): Promise<string> {
  const id = randomUUID();
  const { round, corrects } = report;
  await tx
    .insertInto('annual_report')
    .values({
      id,
      round_id: round.id,
      year: round.year,
      foreword: '',
      conclusions: '',
      content: JSON.stringify(report),
      frozen: null,
      checksum: null,
      decision: null,
      decided_on: null,
      frozen_at: null,
      frozen_by: null,
      corrects_id: corrects?.id ?? null,
      changed_by: actor,
    })
    .execute();
  await logReport(tx, actor, 'report/made', id, { year: round.year, round: round.id });
  return id;
}

/** What a change of a draft writes. */
export type ReportColumns =
  | { readonly foreword: string; readonly conclusions: string }
  | { readonly content: string }
  | {
      readonly frozen: string;
      readonly checksum: string;
      readonly decision: string;
      readonly decided_on: string;
      readonly frozen_at: Date;
      readonly frozen_by: string;
    };

/**
 * Changes a draft that began from the version that stands.
 *
 * @throws DomainError `report/frozen`, `http/changed-meanwhile`
 */
export async function updateReport(
  tx: WriteTransaction,
  row: ReportRow,
  begunFrom: number,
  columns: ReportColumns,
  change: { readonly actor: string; readonly action: string; readonly now: Date },
): Promise<void> {
  if (row.frozen !== null) throw new DomainError('report/frozen');
  demandVersion(begunFrom, row.version);
  const { actor, action, now } = change;
  const { numUpdatedRows } = await tx
    .updateTable('annual_report')
    .set({ ...columns, version: begunFrom + 1, changed_by: actor, changed_at: now })
    .where('id', '=', row.id)
    .where('version', '=', begunFrom)
    .executeTakeFirst();
  // Of two at once one waits, and then finds another version, or that it is frozen and beyond its reach.
  if (numUpdatedRows === 0n) demandVersion(begunFrom, begunFrom + 1);
  await logReport(tx, actor, action, row.id, {
    version: begunFrom + 1,
    ...('checksum' in columns ? { checksum: columns.checksum, decision: columns.decision } : {}),
  });
}

function logReport(
  tx: WriteTransaction,
  actor: string,
  action: string,
  id: string,
  data: Readonly<Record<string, unknown>>,
): Promise<void> {
  const objectKind = 'annual-report';
  const entry = { actor, action, objectKind, objectId: id, data, party: null };
  return appendLogEntry(tx, { ...entry, role: 'coordinator' });
}
