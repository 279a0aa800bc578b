import { expect, test } from 'vitest';
import { areaIdOf, type DivisionId } from '../areas/area.ts';
import { compareEvaluations } from './compare-evaluations.ts';
import { evaluateRule } from './evaluate-rule.ts';
import { literalRule, readingsOf } from './testing/rule-fixture.ts';

const id = (n: number) => areaIdOf('deso2025' as DivisionId, `0380A00${n}0`);
const areas = [
  [80, 80, 80, 80, 120, 120, 120],
  [120, 80, 80, 80, 120, 120, 120],
  [undefined, 80, 80, 80, 120, 120, 120],
  [120, 120, 120, 120, 80, 80, 80],
];
const evaluate = (atLeast: number) =>
  areas.map((values, i) => evaluateRule(id(i), literalRule({ atLeast }), readingsOf(values)));

test('a looser rule names who enters, and who is no longer undecided', () => {
  expect(compareEvaluations(evaluate(7), evaluate(6))).toEqual({
    entering: [id(1), id(2)],
    leaving: [],
    becomingUndecided: [],
    becomingDecided: [id(2)],
    before: 1,
    after: 3,
  });
});

test('a stricter rule names who leaves', () => {
  expect(compareEvaluations(evaluate(6), evaluate(7))).toMatchObject({
    entering: [],
    leaving: [id(1), id(2)],
    becomingUndecided: [id(2)],
  });
});

test('the same rule changes nothing', () => {
  expect(compareEvaluations(evaluate(7), evaluate(7))).toMatchObject({
    entering: [],
    leaving: [],
    becomingUndecided: [],
    becomingDecided: [],
  });
});

test('an area that was not there before counts as undecided then', () => {
  const [, ...others] = evaluate(7);
  expect(compareEvaluations(others, evaluate(7))).toMatchObject({
    entering: [id(0)],
    becomingUndecided: [],
    becomingDecided: [id(0)],
  });
});
