import type { AreaProfile } from '#contract/areas.ts';
import { type AreaLevel, areaLevels, parseAreaId } from '#domain/areas/area.ts';
import { buildAreaProfile, type ComparisonArea } from '#domain/areas/build-area-profile.ts';
import { evaluateRule } from '#domain/disadvantage/evaluate-rule.ts';
import { ruleInForce } from '#domain/disadvantage/rule-in-force.ts';
import type { RuleVersion } from '#domain/disadvantage/rule-version.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { selectRuleCells } from '../disadvantage/queries.ts';
import { evaluationOf, storedRuleOf, tableOfCells } from '../disadvantage/rows.ts';
import { figureOf } from '../indicators/figure-rows.ts';
import { agesOf } from './ages-of.ts';
import { tableOfProfileCells } from './profile-cells.ts';
import { selectProfileCells } from './queries.ts';
import { type AreaContextRow, areaOfRow } from './rows.ts';

/** A profile with the catalogue its rows name. */
export interface ReadProfile {
  readonly profile: AreaProfile;
  readonly indicators: readonly Indicator[];
}

/** The profile of an area whose context has been read. Two statements. */
export async function readProfile(
  db: ReadHandle,
  context: AreaContextRow,
  today: string,
): Promise<ReadProfile> {
  const area = areaOfRow(context);
  const rule = ruleInForce(
    context.rules.map((row) => storedRuleOf(row).rule),
    today,
  );
  const compared = comparisonAreas(context, rule);
  const nearby = nearbyOf(context, area.level);
  const [cells, evaluation] = await Promise.all([
    selectProfileCells(
      db,
      area.id,
      compared.map((one) => one.area),
      area.division,
      nearby?.id,
    ),
    rule === undefined || !isSmall(area.level) ? null : evaluate(db, context, rule),
  ]);
  const table = tableOfProfileCells(cells);
  const indicators = context.indicators.toSorted(byName);
  const body = buildAreaProfile({
    level: area.level,
    area: area.id,
    indicators,
    comparisonAreas: compared,
    nearby: nearby?.name,
    ...table,
  });
  const profile: AreaProfile = {
    area,
    areaKm2: context.area_km2,
    labelPoint:
      context.label_longitude === null || context.label_latitude === null
        ? null
        : { longitude: context.label_longitude, latitude: context.label_latitude },
    neighbours: context.neighbours,
    inside: insideOf(context, area.level),
    strengths: [...body.strengths],
    rows: body.rows.map((row) => ({
      ...row,
      comparisons: [...row.comparisons],
      history: [...row.history],
    })),
    absent: [...body.absent],
    ages: agesOf(cells.filter((cell) => cell.area_id === area.id).map(withFigure)),
    evaluation,
  };
  return { profile, indicators };
}

const byName = (a: Indicator, b: Indicator): number => a.name.sv.localeCompare(b.name.sv, 'sv');
const isSmall = (level: AreaLevel): boolean => level === 'deso' || level === 'regso';

function withFigure<Cell extends Parameters<typeof figureOf>[0]>(cell: Cell) {
  return { ...cell, figure: figureOf(cell) };
}

/** The rule's comparison area and its stand-in, and the county and municipality the area lies in. */
function comparisonAreas(
  context: AreaContextRow,
  rule: RuleVersion | undefined,
): readonly ComparisonArea[] {
  const named = (role: ComparisonArea['role'], area: string | undefined): ComparisonArea[] => {
    if (area === undefined || area === context.id) return [];
    const parent = context.parents.find((one) => one.id === area);
    return [{ role, area, name: parent?.name ?? context.compared[area] ?? area }];
  };
  const parentAt = (division: string) =>
    context.parents.find((parent) => parent.id.startsWith(`${division}:`))?.id;
  return [
    ...named('country', parentAt('country') ?? 'country:SE'),
    ...named('stand-in', rule?.standIn),
    ...named('county', parentAt('county')),
    ...named('municipality', parentAt('municipality')),
  ];
}

/** The area whose parts are like this one: the municipality, or for a municipality the county. */
function nearbyOf(
  context: AreaContextRow,
  level: AreaLevel,
): { id: string; name: string } | undefined {
  const division = isSmall(level)
    ? 'municipality'
    : level === 'municipality'
      ? 'county'
      : undefined;
  return context.parents.find((parent) => parent.id.startsWith(`${division}:`));
}

/** Finer divisions with the areas inside; expected everywhere but inside the smallest and composites. */
function insideOf(context: AreaContextRow, level: AreaLevel): AreaProfile['inside'] {
  if (level === 'composite') return [];
  const levels: readonly string[] = areaLevels;
  const rank = (one: string): number => levels.indexOf(one);
  return context.divisions
    .filter((division) => division.level !== 'composite' && rank(division.level) > rank(level))
    .map(({ id, areas }) => ({ division: id, areas, expected: true }));
}

async function evaluate(
  db: ReadHandle,
  context: AreaContextRow,
  rule: RuleVersion,
): Promise<AreaProfile['evaluation']> {
  const id = parseAreaId(context.id);
  const table = tableOfCells(await selectRuleCells(db, [rule], context.division_id, context.id));
  const result = evaluateRule(id, rule, table.readingsFor(rule, id));
  return evaluationOf(result, table, (area) => context.compared[area] ?? area);
}
