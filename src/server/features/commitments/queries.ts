import { type RawBuilder, sql } from 'kysely';
import type {
  Commitment,
  CommitmentKind,
  CommitmentState,
  TargetGroup,
} from '#domain/commitments/commitment.ts';
import type { BothLanguages } from '#domain/indicators/indicator.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { type CommitmentRow, commitmentOf } from './rows.ts';

/** What is asked for; what is left out does not narrow. Whose may be seen is row-level security's. */
export interface CommitmentFilter {
  readonly ids?: readonly string[];
  readonly party?: string;
  /** Counted under it, or also concerning it. */
  readonly actionArea?: string;
  /** For the whole county, or naming the area, an area it lies in or an area in it. */
  readonly area?: string;
  /** Days from–to hold it. */
  readonly day?: string;
  /** Days from–to meet the year. */
  readonly year?: number;
  readonly states?: readonly CommitmentState[];
  /** Stands on the day: promised, not ended, and not past its last day. */
  readonly standingOn?: string;
  readonly targetGroup?: TargetGroup;
  readonly kind?: CommitmentKind;
}

/** The commitments that the caller may see, in the order of party and first day. One statement. */
export async function selectCommitments(
  db: ReadHandle,
  filter: CommitmentFilter = {},
): Promise<readonly Commitment[]> {
  const { rows } = await sql<CommitmentRow>`
    select c.*, a.areas
    from commitment c
    left join (select commitment_id, array_agg(area_id order by area_id) as areas from commitment_area
      group by commitment_id) a on a.commitment_id = c.id
    where ${sql.join([sql`true`, ...conditionsOf(filter)], sql` and `)}
    order by c.party_id, c.from_date, c.id`.execute(db);
  return rows.map(commitmentOf);
}

function conditionsOf(filter: CommitmentFilter): readonly RawBuilder<unknown>[] {
  const when = <T>(value: T | undefined, say: (value: T) => RawBuilder<unknown>) =>
    value === undefined ? [] : [say(value)];
  return [
    ...when(filter.ids, (ids) => sql`c.id = any(${[...ids]}::uuid[])`),
    ...when(filter.party, (party) => sql`c.party_id = ${party}`),
    ...when(filter.actionArea, (id) => sql`(c.action_area = ${id} or ${id} = any(c.also_under))`),
    ...when(filter.area, isAbout),
    ...when(filter.day, (day) => sql`${day}::date between c.from_date and c.to_date`),
    ...when(
      filter.year,
      (year) =>
        sql`${year} between extract(year from c.from_date) and extract(year from c.to_date)`,
    ),
    ...when(filter.states, (states) => sql`c.state = any(${[...states]}::text[])`),
    ...when(filter.standingOn, stands),
    ...when(filter.targetGroup, (group) => sql`${group} = any(c.target_groups)`),
    ...when(filter.kind, (kind) => sql`c.kind = ${kind}`),
  ];
}

/** SQL: commitment `c` is promised, has not ended and is not past its last day, as `standsOn` says. */
export function stands(day: string): RawBuilder<unknown> {
  return sql`(c.state in ('submitted', 'adopted', 'ongoing') and c.to_date >= ${day}::date)`;
}

function isAbout(area: string): RawBuilder<unknown> {
  return sql`(c.whole_county or c.id in (
    select n.commitment_id from commitment_area n where n.area_id in (
      select ${area}
      union all select parent_id from area_nesting where area_id = ${area}
      union all select area_id from area_nesting where parent_id = ${area})))`;
}

/** A commitment with what was written of it before, newest first. */
export interface CommitmentWithHistory {
  readonly commitment: Commitment;
  readonly changes: readonly CommitmentChange[];
  readonly commonText: string | undefined;
  readonly strengthened: { readonly kind: 'commitment' | 'activity'; readonly what: string } | null;
  readonly areaNames: Readonly<Record<string, string>>;
}

/** Ändring: what stood after a change. */
export interface CommitmentChange {
  readonly version: number;
  readonly state: CommitmentState;
  readonly at: string;
  readonly by: string;
  readonly content: unknown;
}

/** One commitment with its history; undefined when it is not, or is not the caller's to see. One statement. */
export async function selectCommitment(
  db: ReadHandle,
  id: string,
): Promise<CommitmentWithHistory | undefined> {
  const { rows } = await sql<
    CommitmentRow & {
      readonly changes: CommitmentChange[];
      readonly common_text: string | null;
      readonly strengthened: CommitmentWithHistory['strengthened'];
      readonly names: Record<string, string>;
    }
  >`
    select c.*,
      (select array_agg(area_id order by area_id) from commitment_area where commitment_id = c.id) as areas,
      (select coalesce(jsonb_agg(jsonb_build_object('version', h.version, 'state', h.state, 'at', h.changed_at,
        'by', h.changed_by, 'content', h.content) order by h.version desc), '[]')
        from commitment_change h where h.commitment_id = c.id) as changes,
      (select coalesce(jsonb_object_agg(o.id, o.name), '{}') from area o where o.id in (
        select area_id from commitment_area where commitment_id = c.id)) as names,
      (select jsonb_build_object('kind', s.kind, 'what', s.what) from (
        select id, 'commitment' as kind, what from commitment
        union all select id, 'activity', what from activity) s where s.id = c.strengthens) as strengthened,
      (select common_text from commitment_template t where t.id = c.template_id) as common_text
    from commitment c where c.id = ${id}::uuid`.execute(db);
  const [row] = rows;
  if (row === undefined) return undefined;
  const { changes, common_text: commonText, names: areaNames, strengthened } = row;
  const commitment = commitmentOf(row);
  return { commitment, changes, commonText: commonText ?? undefined, areaNames, strengthened };
}

/** Names of what commitments refer to, by id, for tables. */
export interface TableNames {
  readonly parties: Readonly<Record<string, BothLanguages>>;
  readonly areas: Readonly<Record<string, string>>;
  readonly indicators: Readonly<Record<string, BothLanguages>>;
  readonly methods: Readonly<Record<string, BothLanguages>>;
  /** Of the plan in force, in its order. */
  readonly actionAreas: readonly NamedInPlan[];
  readonly jointActivities: readonly NamedInPlan[];
}

/** Something of the plan by id. */
export interface NamedInPlan {
  readonly id: string;
  readonly name: BothLanguages;
}

/** The names that a table of commitments says. One statement. */
export async function selectTableNames(db: ReadHandle, day: string): Promise<TableNames> {
  const inPlan = (list: string): RawBuilder<unknown> => sql`
    (select coalesce(jsonb_agg(jsonb_build_object('id', one ->> 'id', 'name', one -> 'name') order by place), '[]')
     from plan, jsonb_array_elements(plan.content -> ${list}) with ordinality as listed (one, place))`;
  const { rows } = await sql<TableNames>`
    with plan as (select v.content from agreement_version v
      where v.part = 'plan' and v.state = 'adopted' and v.valid_from <= ${day}
      order by v.valid_from desc, v.number desc limit 1)
    select (select coalesce(jsonb_object_agg(id, definition -> 'name'), '{}') from party) as parties,
      (select coalesce(jsonb_object_agg(id, name), '{}') from area
        where id in (select area_id from commitment_area)) as areas,
      (select coalesce(jsonb_object_agg(id, definition -> 'name'), '{}') from indicator) as indicators,
      (select coalesce(jsonb_object_agg(id, definition -> 'name'), '{}') from method) as methods,
      ${inPlan('actionAreas')} as "actionAreas", ${inPlan('jointActivities')} as "jointActivities"`.execute(
    db,
  );
  return rows[0]!;
}
