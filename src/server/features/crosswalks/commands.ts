import { sql } from 'kysely';
import type { Crosswalk } from '#domain/crosswalks/crosswalk.ts';
import type { WriteTransaction } from '../../database/write-transaction.ts';

/** A crosswalk to be stored, and what it was made from. */
export interface NewCrosswalk {
  readonly id: string;
  readonly crosswalk: Crosswalk;
  readonly note: string;
  readonly weightPeriod: string | undefined;
  readonly file: { readonly fileName: string; readonly text: string } | null;
  readonly inputHash: string;
  readonly author: string;
}

/** Stores a crosswalk with its parts; false when the very same was there. */
export async function insertCrosswalk(tx: WriteTransaction, made: NewCrosswalk): Promise<boolean> {
  const { crosswalk, file } = made;
  const { rows } = await sql`
    insert into crosswalk (id, from_division_id, to_division_id, method, note, weight_period, file_name, raw,
      input_hash, made_by, parts)
    values (${made.id}, ${crosswalk.from}, ${crosswalk.to}, ${crosswalk.method}, ${made.note},
      ${made.weightPeriod ?? null}, ${file?.fileName ?? null},
      ${file === null ? null : Buffer.from(file.text, 'utf8')}, ${made.inputHash}, ${made.author},
      ${crosswalk.parts.length})
    on conflict (from_division_id, to_division_id, method, input_hash) do nothing
    returning id`.execute(tx);
  if (rows.length === 0) return false;
  const parts = crosswalk.parts.map((part) => ({
    crosswalk_id: made.id,
    from_area_id: part.from,
    to_area_id: part.to,
    share_of_from: part.shareOfFrom ?? null,
    share_of_to: part.shareOfTo ?? null,
  }));
  await sql`
    insert into crosswalk_part (crosswalk_id, from_area_id, to_area_id, share_of_from, share_of_to)
    select crosswalk_id, from_area_id, to_area_id, share_of_from, share_of_to
    from jsonb_populate_recordset(null::crosswalk_part, ${JSON.stringify(parts)}::jsonb)`.execute(
    tx,
  );
  return true;
}
