import type { AreaEvaluation } from '#contract/disadvantage.ts';
import { parseAreaId } from '#domain/areas/area.ts';
import { evaluateRule } from '#domain/disadvantage/evaluate-rule.ts';
import type { RuleVersion } from '#domain/disadvantage/rule-version.ts';
import { evaluationOf, type RuleCell, tableOfCells } from '../disadvantage/rows.ts';
import type { AreaCell } from './queries.ts';
import type { AreaContextRow } from './rows.ts';

/**
 * The rule for one area from cells that have been read: as over the whole division, each indicator is
 * read in the newest period in which any area of the division has a value.
 */
export function evaluateInDivision(
  context: AreaContextRow,
  rule: RuleVersion,
  cells: readonly AreaCell[],
): AreaEvaluation {
  const id = parseAreaId(context.id);
  const table = tableOfCells(ruleCells(rule, cells, context.newest));
  return evaluationOf(
    evaluateRule(id, rule, table.readingsFor(rule, id)),
    table,
    (area) => context.compared[area] ?? area,
  );
}

function ruleCells(
  rule: RuleVersion,
  cells: readonly AreaCell[],
  newest: AreaContextRow['newest'],
): readonly RuleCell[] {
  const indicators = rule.conditions.flatMap(({ indicator, proxy }) =>
    proxy === undefined ? [indicator] : [indicator, proxy],
  );
  return [...new Set(indicators)].flatMap((indicator): RuleCell[] => {
    const period = newest[indicator];
    if (period === undefined) return [];
    const own = cells.filter(
      (cell) =>
        cell.indicator_id === indicator &&
        cell.period_id === period &&
        cell.sex === 'total' &&
        cell.age === 'total',
    );
    return own.length > 0 ? own : [emptyCell(indicator, period)];
  });
}

/** Says that the indicator exists for the division, though not for this area. */
function emptyCell(indicator: string, period: string): RuleCell {
  return {
    area_id: '',
    indicator_id: indicator,
    period_id: period,
    release_id: '',
    value: null,
    missing: null,
    count: null,
    denominator: null,
    low: null,
    high: null,
  };
}
