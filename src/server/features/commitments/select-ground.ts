import { sql } from 'kysely';
import type { CommitmentContent } from '#domain/commitments/commitment.ts';
import type { CommitmentGround, NamedArea } from '#domain/commitments/propose-commitment.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { selectPlanInForce } from '../plans/queries.ts';

interface GroundRow {
  readonly areas: readonly (NamedArea & { readonly id: string })[];
  readonly known: readonly string[];
  readonly withdrawn: boolean;
}

/**
 * What one or many commitments of a party are tried against on a day: the plan in force, the areas they
 * name, and what else they name. Two statements, however many they are.
 *
 * @throws DomainError `commitment/no-plan`
 */
export async function selectGround(
  db: ReadHandle,
  party: string,
  contents: readonly CommitmentContent[],
  day: string,
): Promise<CommitmentGround> {
  const plan = await selectPlanInForce(db, day);
  if (plan === undefined) throw new DomainError('commitment/no-plan', { day });
  const areas = [...new Set(contents.flatMap((one) => one.areas))];
  const { rows } = await sql<GroundRow>`
    select ${namedAreas(areas)} as areas, ${knownOf(contents)} as known,
      coalesce((select withdrawn from party_standing where party_id = ${party} and from_date <= ${day}
        order by from_date desc, number desc limit 1), false) as withdrawn`.execute(db);
  const [row] = rows;
  return {
    plan,
    withdrawn: row?.withdrawn ?? false,
    areas: new Map((row?.areas ?? []).map((area) => [area.id, area])),
    known: new Set(row?.known ?? []),
  };
}

/** The division in use is the newest edition of the level that holds areas. */
const namedAreas = (areas: readonly string[]) => sql`
  (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'division', a.division_id,
     'divisionInUse', case when d.level in ('regso', 'deso') then (
        select u.id from division u where u.level = d.level
          and exists (select from area i where i.division_id = u.id)
        order by u.vintage desc limit 1) else a.division_id end,
     'became', (select coalesce(jsonb_agg(distinct o.id), '[]')
        from crosswalk_part p join crosswalk c on c.id = p.crosswalk_id
        join area o on o.id in (p.from_area_id, p.to_area_id) and o.id <> a.id
        join division od on od.id = o.division_id and od.level = d.level and od.vintage > d.vintage
        where a.id in (p.from_area_id, p.to_area_id)
          and not exists (select from crosswalk n where n.from_division_id = c.from_division_id
            and n.to_division_id = c.to_division_id and n.number > c.number)))), '[]')
   from area a join division d on d.id = a.division_id where a.id = any(${[...areas]}::text[]))`;

function knownOf(contents: readonly CommitmentContent[]) {
  const uuids = contents.flatMap(({ strengthens, template }) =>
    [strengthens, template].filter((id) => id !== undefined),
  );
  const texts = contents.flatMap(({ indicator, tags }) =>
    [indicator, tags.method, ...Object.keys(tags.costShares)].filter((id) => id !== undefined),
  );
  return sql`
    (select coalesce(jsonb_agg(id), '[]') from (
       select id::text from commitment where id = any(${uuids}::uuid[])
       union all select id::text from activity where id = any(${uuids}::uuid[])
       union all select id::text from commitment_template where id = any(${uuids}::uuid[])
       union all select id from indicator where id = any(${texts}::text[])
       union all select id from method where id = any(${texts}::text[])
       union all select id from party where id = any(${texts}::text[])) named)`;
}
