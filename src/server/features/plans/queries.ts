import { type RawBuilder, sql } from 'kysely';
import type { AgreementPart } from '#domain/plans/agreement-version.ts';
import type { Plan } from '#domain/plans/plan.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { type AgreementVersionRow, type DatedVersion, planOf, versionOfRow } from './rows.ts';

/** SQL: the columns of version `v`, with the last day before the next adopted version's first. */
const versionColumns: RawBuilder<unknown> = sql`
  v.id, v.part, v.number, v.state, v.content, v.agreement_id, v.began_from_id, v.valid_from::text,
  case when v.state = 'adopted' then (select (min(n.valid_from) - 1)::text from agreement_version n
    where n.part = v.part and n.state = 'adopted' and n.valid_from > v.valid_from) end as valid_to,
  v.day_known, v.signatures_known, v.decision_number, v.decision_date::text, v.decision_note, v.version`;

/** The versions of a part that the caller may see, oldest first. One statement. */
export async function selectAgreementVersions(
  db: ReadHandle,
  part: AgreementPart,
): Promise<readonly DatedVersion[]> {
  const { rows } = await sql<AgreementVersionRow>`
    select ${versionColumns} from agreement_version v where v.part = ${part} order by v.number`.execute(
    db,
  );
  return rows.map(versionOfRow);
}

/** The version of a part in force on an ISO date; undefined before the first. One statement. */
export async function selectVersionInForce(
  db: ReadHandle,
  part: AgreementPart,
  day: string,
): Promise<DatedVersion | undefined> {
  const { rows } = await sql<AgreementVersionRow>`
    select ${versionColumns} from agreement_version v
    where v.part = ${part} and v.state = 'adopted' and v.valid_from <= ${day}
    order by v.valid_from desc, v.number desc limit 1`.execute(db);
  return rows[0] && versionOfRow(rows[0]);
}

/** The plan in force on an ISO date; undefined before the first. One statement. */
export async function selectPlanInForce(db: ReadHandle, day: string): Promise<Plan | undefined> {
  const version = await selectVersionInForce(db, 'plan', day);
  return version && planOf(version);
}
