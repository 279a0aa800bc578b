import type { ReleaseText } from '#contract/releases.ts';
import type { ReleaseKind } from '#domain/releases/release.ts';

/** A release as it is read. */
export interface ReleaseRow {
  readonly id: string;
  readonly kind: string;
  readonly publisher: string;
  readonly source_table: string;
  readonly licence: string;
  readonly note: string;
  readonly file_name: string;
  readonly author: string;
  readonly fetched_at: Date;
  readonly raw_hash: string;
  readonly content_hash: string;
  readonly program_version: string;
  readonly publish_at: Date;
  readonly withdrawn_at: Date | null;
  readonly withdrawn_by: string | null;
  readonly withdrawn_reason: string | null;
  readonly cells: number;
  readonly missing: number;
  /** Whether its hour has not come yet, by the database's clock. */
  readonly waiting: boolean;
  readonly indicators: readonly string[];
  readonly periods: readonly string[];
}

/** A release as the contract has it. */
export function releaseOf(row: ReleaseRow): ReleaseText {
  const state = row.withdrawn_at !== null ? 'withdrawn' : row.waiting ? 'waiting' : 'published';
  return {
    id: row.id,
    kind: row.kind as ReleaseKind, // the column's check admits nothing else
    publisher: row.publisher,
    table: row.source_table,
    licence: row.licence,
    note: row.note,
    fileName: row.file_name,
    author: row.author,
    fetchedAt: row.fetched_at.toISOString(),
    rawHash: row.raw_hash,
    contentHash: row.content_hash,
    programVersion: row.program_version,
    publishAt: row.publish_at.toISOString(),
    withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
    withdrawnBy: row.withdrawn_by,
    withdrawnReason: row.withdrawn_reason,
    cells: row.cells,
    missing: row.missing,
    indicators: [...row.indicators],
    periods: [...row.periods],
    state,
  };
}

/** One cell of a release as it is read. */
export interface CellRow {
  readonly area_id: string;
  readonly area_name: string;
  readonly indicator_id: string;
  readonly period_id: string;
  readonly sex: string;
  readonly age: string;
  readonly value: number | null;
  readonly missing: string | null;
  readonly count: number | null;
  readonly denominator: number | null;
  readonly low: number | null;
  readonly high: number | null;
}
