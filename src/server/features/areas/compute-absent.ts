import { sql } from 'kysely';
import type { ComputedValues } from '#contract/areas.ts';
import type { SeriesBreak } from '#domain/breaks/series-break.ts';
import {
  type AggregatedPart,
  aggregateObservations,
} from '#domain/indicators/aggregate-observations.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { ReadHandle } from '../../database/read-handle.ts';

/** What is measured in the smaller areas for an indicator that the larger one has no value of. */
interface NestedCell {
  readonly indicator: Indicator;
  readonly division: string;
  readonly division_name: { readonly sv: string; readonly en: string };
  readonly period: string;
  readonly area: string;
  readonly value: number | null;
  readonly count: number | null;
  readonly denominator: number | null;
}

type Computed = ComputedValues['values'][number];

/** The smaller areas of a division, and the municipalities inside that have none of them. */
interface NestedDivision {
  readonly division: string;
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  readonly uncovered: readonly string[];
  /** The same for all. */
  readonly breaks: readonly SeriesBreak[];
}

/**
 * Values computed here for an area's indicators that are not measured for it, out of the smaller areas in
 * it, or why not. Of several divisions the one with the newest period is taken, then the coarser. Two
 * statements.
 */
export async function computeAbsent(db: ReadHandle, area: string): Promise<ComputedValues> {
  const divisions = await selectNestedDivisions(db, area);
  const breaks = divisions[0]?.breaks ?? [];
  const nested = divisions.flatMap((division) => division.areas.map((one) => one.id));
  const cells = nested.length === 0 ? [] : await selectNestedCells(db, area, nested);
  const values = [...Map.groupBy(cells, (cell) => cell.indicator.id).values()].flatMap(
    (own): Computed[] => {
      const newest = own.reduce((best, one) => (one.period > best.period ? one : best)).period;
      const division = own
        .filter((one) => one.period === newest)
        .map((one) => one.division)
        .sort()
        .at(-1);
      const group = own.filter((one) => one.period === newest && one.division === division);
      const inside = divisions.find((one) => one.division === division);
      const [first] = group;
      if (first === undefined || inside === undefined) return [];
      const measured = new Map(group.map((cell) => [cell.area, cell]));
      const parts = inside.areas.map(
        ({ id, name }): AggregatedPart => ({ name, figure: measured.get(id) }),
      );
      const { indicator, period } = first;
      const { uncovered } = inside;
      const result = aggregateObservations({ indicator, period, parts, uncovered, breaks });
      const of = {
        indicator: indicator.id,
        period,
        division: first.division,
        divisionName: first.division_name,
        areas: parts.length,
      };
      return result.kind === 'computed'
        ? [{ ...of, value: result.value, reason: null, missing: [], missingCount: 0 }]
        : [
            {
              ...of,
              value: null,
              reason: result.reason,
              missing: result.missing.slice(0, mostNamed),
              missingCount: result.missing.length,
            },
          ];
    },
  );
  return { values };
}

const mostNamed = 8;

/** Of each indicator and division the newest period. The view is asked by area: it is fast by nothing else. */
async function selectNestedCells(
  db: ReadHandle,
  area: string,
  nested: readonly string[],
): Promise<readonly NestedCell[]> {
  const { rows } = await sql<NestedCell>`
    with own as (select distinct indicator_id from shown_observation
      where area_id = ${area} and sex = 'total' and age = 'total'),
    cells as (
      select o.area_id, a.division_id, o.indicator_id, o.period_id, o.value, o.count, o.denominator,
        p.end_date, max(p.end_date) over (partition by o.indicator_id, a.division_id) as newest
      from shown_observation o
      join period p on p.id = o.period_id
      join area a on a.id = o.area_id
      where o.area_id = any(${[...nested]}) and o.sex = 'total' and o.age = 'total'
        and o.indicator_id not in (select indicator_id from own))
    select i.definition as indicator, c.division_id as division,
      jsonb_build_object('sv', d.name_sv, 'en', d.name_en) as division_name, c.period_id as period,
      c.area_id as area, c.value, c.count, c.denominator
    from cells c
    join indicator i on i.id = c.indicator_id
    join division d on d.id = c.division_id
    where c.end_date = c.newest
    order by i.id, c.area_id`.execute(db);
  return rows;
}

/** Municipalities without any area of a division that covers others are places that it does not cover. */
async function selectNestedDivisions(
  db: ReadHandle,
  area: string,
): Promise<readonly NestedDivision[]> {
  const { rows } = await sql<NestedDivision>`
    select a.division_id as division, jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name) order by a.id) as areas,
      array(select m.name from area_nesting k join area m on m.id = k.area_id
        where k.parent_id = ${area} and m.division_id = 'municipality' and not exists (
          select from area_nesting q join area b on b.id = q.area_id
          where q.parent_id = m.id and b.division_id = a.division_id)
        order by m.name) as uncovered,
      (select coalesce(jsonb_agg(b.definition order by b.position), '[]') from series_break b) as breaks
    from area_nesting n join area a on a.id = n.area_id join division d on d.id = a.division_id
    where n.parent_id = ${area} and d.level in ('regso', 'deso')
    group by a.division_id`.execute(db);
  return rows;
}
