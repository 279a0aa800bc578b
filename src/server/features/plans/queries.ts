import { type RawBuilder, sql } from 'kysely';
import type { BothLanguages } from '#domain/indicators/indicator.ts';
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

/** A version, if the caller may see it. One statement. */
export async function selectVersion(db: ReadHandle, id: string): Promise<DatedVersion | undefined> {
  const { rows } = await sql<AgreementVersionRow>`
    select ${versionColumns} from agreement_version v where v.id = ${id}`.execute(db);
  return rows[0] && versionOfRow(rows[0]);
}

/** Every version that the caller may see, by part and number. One statement. */
export async function selectVersions(db: ReadHandle): Promise<readonly DatedVersion[]> {
  const { rows } = await sql<AgreementVersionRow>`
    select ${versionColumns} from agreement_version v order by v.part, v.number`.execute(db);
  return rows.map(versionOfRow);
}

/** The versions in force on an ISO date: at most one of each part. One statement. */
export async function selectInForce(db: ReadHandle, day: string): Promise<readonly DatedVersion[]> {
  const { rows } = await sql<AgreementVersionRow>`
    select distinct on (v.part) ${versionColumns} from agreement_version v
    where v.state = 'adopted' and v.valid_from <= ${day}
    order by v.part, v.valid_from desc, v.number desc`.execute(db);
  return rows.map(versionOfRow);
}

/** What stands beside versions: parties with their signatures, sections of agreements, indicators. */
export interface VersionSurroundings {
  readonly parties: readonly { readonly id: string; readonly name: BothLanguages }[];
  readonly signatures: readonly {
    readonly version: string;
    readonly party: string;
    readonly on: string;
    readonly signatory: string;
  }[];
  /** Sections by version of the agreement. */
  readonly sections: Readonly<
    Record<string, readonly { readonly anchor: string; readonly heading: string }[]>
  >;
  readonly indicators: Readonly<Record<string, BothLanguages>>;
}

/** One statement. */
export async function selectSurroundings(
  db: ReadHandle,
  versions: readonly string[],
): Promise<VersionSurroundings> {
  const { rows } = await sql<VersionSurroundings>`
    select (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.definition -> 'name')
        order by p.position), '[]') from party p) as parties,
      (select coalesce(jsonb_agg(jsonb_build_object('version', s.version_id, 'party', s.party_id,
        'on', s.signed_on, 'signatory', s.signatory)), '[]')
       from agreement_signature s where s.version_id = any(${[...versions]})) as signatures,
      (select coalesce(jsonb_object_agg(v.id, v.content -> 'sections'), '{}') from agreement_version v
       where v.part = 'agreement') as sections,
      (select coalesce(jsonb_object_agg(i.id, i.definition -> 'name'), '{}') from indicator i) as indicators
    `.execute(db);
  return rows[0]!;
}
