import type { RuleEvaluation } from '#contract/disadvantage.ts';
import { parseAreaId } from '#domain/areas/area.ts';
import { evaluateRule, type RuleResult } from '#domain/disadvantage/evaluate-rule.ts';
import type { RuleVersion } from '#domain/disadvantage/rule-version.ts';
import { summarizeEvaluation } from '#domain/disadvantage/summarize-evaluation.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { type NamedArea, selectNamedAreas, selectRuleCells } from './queries.ts';
import { type CellTable, evaluationOf, ruleTextOf, type StoredRule, tableOfCells } from './rows.ts';

/** A division's areas with the cells that the given rules read. Two statements. */
export interface RuledDivision {
  readonly areas: readonly NamedArea[];
  readonly cells: CellTable;
  readonly nameOf: (area: string) => string;
  readonly populationOf: (area: string) => number | undefined;
  readonly evaluate: (rule: RuleVersion) => readonly RuleResult[];
}

export async function readRuledDivision(
  db: ReadHandle,
  rules: readonly RuleVersion[],
  division: string,
): Promise<RuledDivision> {
  const compared = rules.flatMap((rule) => [rule.comparison, rule.standIn ?? rule.comparison]);
  const [named, cells] = await Promise.all([
    selectNamedAreas(db, division, compared),
    selectRuleCells(db, rules, division),
  ]);
  const areas = named.filter((area) => area.inDivision);
  const byId = new Map(named.map((area) => [area.id, area]));
  const table = tableOfCells(cells);
  return {
    areas,
    cells: table,
    nameOf: (area) => byId.get(area)?.name ?? area,
    populationOf: (area) => byId.get(area)?.population ?? undefined,
    evaluate: (rule) =>
      areas.map(({ id }) => {
        const area = parseAreaId(id);
        return evaluateRule(area, rule, table.readingsFor(rule, area));
      }),
  };
}

/** The rule over a whole division, with its summary. */
export async function evaluateDivision(
  db: ReadHandle,
  stored: StoredRule,
  inForce: number | undefined,
  division: string,
): Promise<RuleEvaluation> {
  const { rule } = stored;
  const ruled = await readRuledDivision(db, [rule], division);
  const results = ruled.evaluate(rule);
  const summary = summarizeEvaluation(results, ruled.populationOf);
  return {
    rule: ruleTextOf(stored, inForce),
    division,
    areas: results.map((result) => ({
      ...evaluationOf(result, ruled.cells, ruled.nameOf),
      name: ruled.nameOf(result.area),
      population: ruled.populationOf(result.area) ?? null,
    })),
    summary: {
      ...summary,
      meetsAllKnownPopulation: summary.meetsAllKnownPopulation ?? null,
      standInName: summary.standIn && rule.standIn ? ruled.nameOf(rule.standIn) : null,
    },
  };
}
