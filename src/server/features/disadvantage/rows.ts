import type {
  AreaEvaluation,
  ConditionEvaluation,
  RuleVersionText,
} from '#contract/disadvantage.ts';
import { type AreaId, parseAreaId } from '#domain/areas/area.ts';
import type { ConditionResult, RuleReadings } from '#domain/disadvantage/evaluate-condition.ts';
import type { RuleResult } from '#domain/disadvantage/evaluate-rule.ts';
import type { RuleVersion } from '#domain/disadvantage/rule-version.ts';
import type { Measured } from '#domain/indicators/observation.ts';
import type { RuleVersionTable } from '../../database/tables.ts';
import { type FigureRow, figureOf, measuredOf } from '../indicators/figure-rows.ts';

/** One cell that a rule reads; without an area, only the word that the division has the indicator. */
export interface RuleCell extends FigureRow {
  readonly area_id: string | null;
  readonly indicator_id: string;
}

/** A rule version with who adopted it, and under which decision. */
export interface StoredRule {
  readonly rule: RuleVersion;
  readonly adoptedBy: string;
  readonly decision: string;
}

/** The part of a rule that is stored as JSON. */
type Definition = Omit<RuleVersion, 'version' | 'validFrom' | 'standIn' | 'conditions'> & {
  readonly standIn: AreaId | null;
  readonly conditions: readonly {
    readonly indicator: string;
    readonly direction: 'below' | 'above';
    readonly proxy: string | null;
    readonly nearLineShare: number;
  }[];
};

export function storedRuleOf(row: Omit<RuleVersionTable, 'adopted_at'>): StoredRule {
  const definition = row.definition as Definition; // written by `definitionOf` only
  return {
    rule: {
      ...definition,
      version: row.version,
      validFrom: row.valid_from,
      comparison: parseAreaId(definition.comparison),
      standIn: definition.standIn ?? undefined,
      conditions: definition.conditions.map((condition) => ({
        ...condition,
        proxy: condition.proxy ?? undefined,
      })),
    },
    adoptedBy: row.adopted_by,
    decision: row.decision,
  };
}

/** The JSON that `storedRuleOf` reads; the same rule gives the same text. */
export function definitionOf(rule: RuleVersion): string {
  const definition: Definition = {
    name: { sv: rule.name.sv, en: rule.name.en },
    atLeast: rule.atLeast,
    comparison: rule.comparison,
    standIn: rule.standIn ?? null,
    source: rule.source,
    conditions: rule.conditions.map((condition) => ({
      indicator: condition.indicator,
      direction: condition.direction,
      proxy: condition.proxy ?? null,
      nearLineShare: condition.nearLineShare,
    })),
  };
  return JSON.stringify(definition);
}

export function ruleTextOf(stored: StoredRule, inForce: number | undefined): RuleVersionText {
  const { rule } = stored;
  return {
    ...rule,
    conditions: rule.conditions.map((condition) => ({
      ...condition,
      proxy: condition.proxy ?? null,
    })),
    standIn: rule.standIn ?? null,
    adoptedBy: stored.adoptedBy,
    decision: stored.decision,
    inForce: rule.version === inForce,
  };
}

/** Cells by area and indicator, and the readings of a rule for each area. */
export interface CellTable {
  readonly rowOf: (area: string, indicator: string) => RuleCell | undefined;
  readonly readingsFor: (rule: RuleVersion, area: AreaId) => RuleReadings;
}

export function tableOfCells(cells: readonly RuleCell[]): CellTable {
  const rows = new Map(cells.map((cell) => [`${cell.area_id}|${cell.indicator_id}`, cell]));
  const atLevel = new Set(cells.map((cell) => cell.indicator_id));
  const rowOf = (area: string, indicator: string) => rows.get(`${area}|${indicator}`);
  const readingsFor = (rule: RuleVersion, area: AreaId): RuleReadings => ({
    existsAtLevel: (indicator) => atLevel.has(indicator),
    ofArea: (indicator) => readingOf(rowOf(area, indicator)),
    ofComparison: (indicator) => {
      const own = readingOf(rowOf(rule.comparison, indicator));
      if (own !== undefined && 'value' in own.measured) {
        return { ...own, area: rule.comparison, standIn: false };
      }
      const other = rule.standIn && readingOf(rowOf(rule.standIn, indicator));
      return rule.standIn && other ? { ...other, area: rule.standIn, standIn: true } : undefined;
    },
  });
  return { rowOf, readingsFor };
}

function readingOf(
  row: FigureRow | undefined,
): { measured: Measured; period: string; release: string } | undefined {
  return row && { measured: measuredOf(row), period: row.period_id, release: row.release_id };
}

export function evaluationOf(
  result: RuleResult,
  table: CellTable,
  nameOf: (area: string) => string,
): AreaEvaluation {
  const figure = (area: string, indicator: string) => {
    const row = table.rowOf(area, indicator);
    return row === undefined ? null : figureOf(row);
  };
  const condition = (c: ConditionResult): ConditionEvaluation => {
    const compared = c.comparison && figure(c.comparison.area, c.usedIndicator);
    return {
      indicator: c.indicator,
      usedIndicator: c.usedIndicator,
      proxy: c.usedIndicator !== c.indicator,
      direction: c.direction,
      figure: figure(result.area, c.usedIndicator),
      comparison:
        c.comparison && compared
          ? {
              area: c.comparison.area,
              name: nameOf(c.comparison.area),
              standIn: c.comparison.standIn,
              figure: compared,
            }
          : null,
      difference: c.difference ?? null,
      outcome: c.outcome,
      reason: c.reason ?? null,
      nearLine: c.nearLine,
    };
  };
  return { ...result, conditions: result.conditions.map(condition) };
}
