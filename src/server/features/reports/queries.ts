import { type RawBuilder, sql } from 'kysely';
import { DomainError } from '#domain/domain-error.ts';
import type { AnnualReport, ReportedDecision } from '#domain/reports/annual-report.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import type { ReportRow, ReportSummaryRow } from './rows.ts';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const summaryColumns: RawBuilder<unknown> = sql`
  a.id, a.round_id, a.year, a.version, a.content ->> 'composed' as composed, a.decision, a.decided_on::text,
  (a.frozen_at at time zone 'Europe/Stockholm')::date::text as frozen_on, a.frozen_by, a.checksum, a.corrects_id,
  (select c.id from annual_report c where c.corrects_id = a.id and c.frozen_at is not null
   order by c.number desc limit 1) as corrected_by`;

/** The annual reports that the caller may see, newest first. One statement. */
export async function selectReports(db: ReadHandle): Promise<readonly ReportSummaryRow[]> {
  const { rows } = await sql<ReportSummaryRow>`
    select ${summaryColumns} from annual_report a order by a.year desc, a.number desc`.execute(db);
  return rows;
}

/** One statement. Throws `report/unknown-report`. */
export async function findReport(db: ReadHandle, id: string): Promise<ReportRow> {
  const { rows } = uuid.test(id)
    ? await sql<ReportRow>`
        select ${summaryColumns}, a.foreword, a.conclusions, a.content, a.frozen
        from annual_report a where a.id = ${id}::uuid`.execute(db)
    : { rows: [] };
  const [row] = rows;
  if (row === undefined) throw new DomainError('report/unknown-report', { report: id });
  return row;
}

/** The newest frozen report of an earlier year; undefined for the first. One statement. */
export async function selectReportBefore(
  db: ReadHandle,
  year: number,
): Promise<{ readonly id: string; readonly report: AnnualReport } | undefined> {
  const { rows } = await sql<{ id: string; report: AnnualReport }>`
    select id, content as report from annual_report
    where year < ${year} and frozen_at is not null order by year desc, number desc limit 1`.execute(
    db,
  );
  return rows[0];
}

/** What was decided in a year, as far as it is registered here. One statement. */
export async function selectDecisions(
  db: ReadHandle,
  year: number,
): Promise<readonly ReportedDecision[]> {
  const { rows } = await sql<ReportedDecision>`
    select date, kind, about, reference from (
      select coalesce(decision_date, valid_from)::text as date, part || '-adopted' as kind, id as about,
        coalesce(decision_number, '') as reference
      from agreement_version where state = 'adopted'
      union all
      select valid_from::text, 'rule-adopted', version::text, decision from rule_version
      union all
      select decided_on::text, 'report-frozen', year::text, decision from annual_report where frozen_at is not null
    ) decided
    where date between ${`${year}-01-01`} and ${`${year}-12-31`}
    order by date, kind, about`.execute(db);
  return rows;
}

/** Parties that do not share their answers with the one who asks. One statement. */
export async function selectKeepers(db: ReadHandle): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from party where not may_see(id, 'answer')`.execute(db);
  return new Set(rows.map(({ id }) => id));
}
