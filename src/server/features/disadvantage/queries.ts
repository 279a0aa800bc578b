import { sql } from 'kysely';
import type { DescribedIndicator } from '#contract/text/profile/explain-condition.ts';
import type { RuleVersion } from '#domain/disadvantage/rule-version.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { newestPopulation } from '../areas/newest-population.ts';
import { newestPeriods } from '../indicators/newest-periods.ts';
import { type SourcedRow, sourceColumns } from '../indicators/source-line.ts';
import { type RuleCell, type StoredRule, storedRuleOf } from './rows.ts';

/** Every rule version, oldest first. */
export async function selectRuleVersions(db: ReadHandle): Promise<readonly StoredRule[]> {
  const rows = await db.selectFrom('rule_version').selectAll().orderBy('version').execute();
  return rows.map(storedRuleOf);
}

/**
 * The cells that rules read over a division: each indicator's newest period with a value there, for the
 * division's areas and for the comparison areas. One statement.
 */
export async function selectRuleCells(
  db: ReadHandle,
  rules: readonly RuleVersion[],
  division: string,
): Promise<readonly RuleCell[]> {
  const indicators = [
    ...new Set(
      rules.flatMap((rule) =>
        rule.conditions.flatMap(({ indicator, proxy }) =>
          proxy === undefined ? [indicator] : [indicator, proxy],
        ),
      ),
    ),
  ];
  const compared = [
    ...new Set(
      rules.flatMap((rule) => [rule.comparison, rule.standIn].filter((id) => id !== undefined)),
    ),
  ];
  const result = await sql<RuleCell>`
    select o.area_id, n.indicator_id, n.period_id, o.release_id, o.value, o.missing, o.count,
      o.denominator, o.low, o.high
    from ${newestPeriods(sql`${division}`)} n
    left join lateral (
      select s.* from shown_observation s
      where s.indicator_id = n.indicator_id and s.period_id = n.period_id and s.sex = 'total'
        and s.age = 'total' and (s.area_id like ${`${division}:%`} or s.area_id = any(${compared}))
      offset 0
    ) o on true
    where n.indicator_id = any(${indicators})`.execute(db);
  return result.rows;
}

/** An area of a division with its inhabitants, where a figure shows. */
export interface NamedArea {
  readonly id: string;
  readonly name: string;
  readonly population: number | null;
}

/** The areas of a division, and the comparison areas named, with their newest population. One statement. */
export async function selectNamedAreas(
  db: ReadHandle,
  division: string,
  alsoAreas: readonly string[],
): Promise<readonly (NamedArea & { readonly inDivision: boolean })[]> {
  const result = await sql<NamedArea & { inDivision: boolean }>`
    select a.id, a.name, a.division_id = ${division} as "inDivision", population.value as population
    from area a
    left join ${newestPopulation(sql`(o.area_id like ${`${division}:%`} or o.area_id = any(${[...alsoAreas]}))`)} population
      on population.area_id = a.id
    where a.division_id = ${division} or a.id = any(${[...alsoAreas]})
    order by a.id`.execute(db);
  return result.rows;
}

/** What a table of an evaluation tells besides it: the definitions, and where numbers come from. */
export interface EvaluationBackground {
  readonly indicators: readonly DescribedIndicator[];
  readonly sources: readonly SourcedRow[];
}

/** One statement. */
export async function selectEvaluationBackground(
  db: ReadHandle,
  releases: readonly string[],
): Promise<EvaluationBackground> {
  const { rows } = await sql<EvaluationBackground>`
    select (select coalesce(jsonb_agg(i.definition), '[]') from indicator i) as indicators,
      (select coalesce(jsonb_agg(to_jsonb(s) order by s.number), '[]') from (
        select r.number, r.id as release_id, ${sourceColumns} from release r
        where r.id = any(${[...new Set(releases)]}::uuid[])) s) as sources`.execute(db);
  return rows[0]!;
}
