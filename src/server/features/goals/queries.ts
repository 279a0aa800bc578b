import { sql } from 'kysely';
import type { GoalLink } from '#domain/goals/place-initiative.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import {
  type FrameworkRow,
  frameworkOf,
  type GoalBackground,
  type RemapRow,
  type StoredEdition,
} from './rows.ts';

/** Every edition in its order, with the links between goals and action areas. */
export interface GoalRegister {
  readonly editions: readonly StoredEdition[];
  readonly links: readonly GoalLink[];
  readonly remaps: readonly RemapRow[];
  readonly background: GoalBackground;
}

/** The plan is the one in force on the day. One statement. */
export async function selectGoalRegister(db: ReadHandle, day: string): Promise<GoalRegister> {
  const { rows } = await sql<{
    editions: readonly FrameworkRow[];
    links: readonly GoalLink[];
    remaps: readonly RemapRow[];
    background: GoalBackground;
  }>`
    select (select coalesce(jsonb_agg(to_jsonb(e) order by e.position, e.id), '[]') from (
        select f.id, f.position, f.family, f.definition, f.valid_from::text, f.decision, f.version,
          case when f.valid_from is not null then (select (min(n.valid_from) - 1)::text from goal_framework n
            where n.family = f.family and n.valid_from > f.valid_from) end as valid_to
        from goal_framework f) e) as editions,
      (select coalesce(jsonb_agg(jsonb_build_object('framework', l.framework_id, 'goal', l.goal_id,
        'actionArea', l.action_area) order by l.framework_id, l.goal_id, l.action_area), '[]')
       from goal_link l) as links,
      (select coalesce(jsonb_agg(jsonb_build_object('framework', r.framework_id, 'oldFramework', r.old_framework_id,
        'oldGoal', r.old_goal_id, 'actionArea', r.action_area, 'proposedGoal', r.proposed_goal_id,
        'state', r.state, 'goal', r.goal_id, 'decidedBy', r.decided_by)
        order by r.framework_id, r.old_goal_id, r.action_area), '[]') from goal_remap r) as remaps,
      jsonb_build_object(
        'documents', (select coalesce(jsonb_object_agg(d.id, d.definition ->> 'title'), '{}')
          from governing_document d),
        'indicators', (select coalesce(jsonb_object_agg(i.id, jsonb_build_object('name', i.definition -> 'name',
          'unit', i.definition -> 'unit', 'decimals', i.definition -> 'decimals')), '{}') from indicator i),
        'parties', (select coalesce(jsonb_object_agg(p.id, p.definition -> 'name'), '{}') from party p),
        'plan', (select v.content from agreement_version v
          where v.part = 'plan' and v.state = 'adopted' and v.valid_from <= ${day}
          order by v.valid_from desc, v.number desc limit 1),
        'county', (select n.parent_id from area_nesting n
          join area c on c.id = n.parent_id and c.division_id = 'county'
          join area m on m.id = n.area_id and m.division_id = 'municipality'
          group by n.parent_id order by count(*) desc, n.parent_id limit 1)) as background`.execute(
    db,
  );
  const { editions, ...rest } = rows[0]!;
  return { ...rest, editions: editions.map(frameworkOf) };
}

/** A value of an area, oldest period first. */
export interface GoalCell {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly value: number;
  readonly release: string;
}

/** Values of indicators for areas, both sexes and all ages. One statement. */
export async function selectGoalCells(
  db: ReadHandle,
  indicators: readonly string[],
  areas: readonly string[],
): Promise<readonly GoalCell[]> {
  if (indicators.length === 0 || areas.length === 0) return [];
  const { rows } = await sql<GoalCell>`
    select o.indicator_id as indicator, o.area_id as area, o.period_id as period, o.value,
      o.release_id as release
    from shown_observation o join period p on p.id = o.period_id
    where o.area_id = any(${[...areas]}) and o.indicator_id = any(${[...indicators]})
      and o.sex = 'total' and o.age = 'total' and o.value is not null
    order by p.end_date, o.period_id`.execute(db);
  return rows;
}
