import { parseAreaId } from '../../areas/area.ts';
import type { RuleReadings } from '../evaluate-condition.ts';
import type { RuleVersion } from '../rule-version.ts';

/** The seven of the agreement, in its order. */
export const sevenIndicators = [
  'net-income',
  'employment',
  'upper-secondary-eligibility',
  'education',
  'unemployment',
  'financial-assistance',
  'sick-days',
] as const;

/** Rule version 1 as the agreement words it, for tests. */
export function literalRule(change: Partial<RuleVersion> = {}): RuleVersion {
  return {
    version: 1,
    name: { sv: 'Överenskommelsens sju villkor', en: 'The seven conditions of the agreement' },
    conditions: sevenIndicators.map((indicator, i) => ({
      indicator,
      direction: i < 4 ? 'below' : 'above',
      proxy: undefined,
      nearLineShare: 0.05,
    })),
    comparison: parseAreaId('country:SE'),
    standIn: undefined,
    atLeast: 7,
    validFrom: '2018-01-01',
    source: 'test',
    ...change,
  };
}

/**
 * Readings where the comparison value is 100 for every indicator; an area's values are given in the
 * order of the seven, undefined being a missing value.
 */
export function readingsOf(values: readonly (number | undefined)[]): RuleReadings {
  const cell = (indicator: string) => values[sevenIndicators.indexOf(indicator as never)];
  return {
    ofArea: (indicator) => {
      const value = cell(indicator);
      const measured = value === undefined ? { missing: 'suppressed' as const } : { value };
      return { measured, period: '2024', release: 'r1' };
    },
    ofComparison: (_, period) => ({
      measured: { value: 100 },
      period,
      release: 'r0',
      area: parseAreaId('country:SE'),
      standIn: false,
    }),
    existsAtLevel: () => true,
  };
}
