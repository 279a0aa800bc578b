import { areaIdOf, type DivisionId, parseAreaId } from '#domain/areas/area.ts';
import type { Reading, RuleReadings } from '#domain/disadvantage/evaluate-condition.ts';
import { evaluateRule } from '#domain/disadvantage/evaluate-rule.ts';
import { summarizeEvaluation } from '#domain/disadvantage/summarize-evaluation.ts';
import { literalRule, sevenIndicators } from '#domain/disadvantage/testing/rule-fixture.ts';
import { createRandom } from '#statistics/random.ts';
import { type Row, takeAll } from './row.ts';
import { timeAgainstYardstick } from './yardstick.ts';

/** The rule of seven conditions over a whole country's small areas, with its summary. */
export function measureRule(): Promise<readonly Row[]> {
  const rule = literalRule({ atLeast: 6 });
  const areas = makeAreas(6_000);
  const evaluate = (): void => {
    const results = areas.map(({ id, readings }) => evaluateRule(id, rule, readings));
    const { meets } = summarizeEvaluation(results, () => 1800);
    if (meets === 0 || meets === areas.length) throw new Error(`${meets} areas meet the rule`);
  };
  const what = 'The rule over 6,000 areas, with its summary';
  return takeAll([{ id: 'rule-6000', what, take: () => timeAgainstYardstick(evaluate, 25) }]);
}

function makeAreas(count: number) {
  const { nextFloat } = createRandom(23);
  return Array.from({ length: count }, (_, i) => {
    const cells = new Map<string, Reading>(
      sevenIndicators.map((indicator) => [
        indicator,
        // About one cell in fifty is withheld.
        { ...cell(nextFloat() < 0.02 ? undefined : 60 + nextFloat() * 80), release: 'a' },
      ]),
    );
    const code = `0380C${String(i).padStart(4, '0')}`;
    return { id: areaIdOf('deso2025' as DivisionId, code), readings: readingsFrom(cells) };
  });
}

function readingsFrom(cells: ReadonlyMap<string, Reading>): RuleReadings {
  return {
    ofArea: (indicator) => cells.get(indicator),
    ofComparison: () => ({ ...cell(100), release: 'b', area: country, standIn: false }),
    existsAtLevel: () => true,
  };
}

const country = parseAreaId('country:SE');

function cell(value: number | undefined): Pick<Reading, 'measured' | 'period'> {
  return {
    measured: value === undefined ? { missing: 'suppressed' } : { value },
    period: '2024',
  };
}
