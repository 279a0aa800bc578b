import { expect, test } from 'vitest';
import type { IndicatorMetadata } from '#contract/indicators.ts';
import { draftOf, firstDraft, readDraft, readWeight, readWhole } from './draft-recipe.ts';

function indicator(id: string, values: number, age = 'total'): IndicatorMetadata {
  const coverage = [
    { division: 'deso2025', period: '2024', sex: 'total', age, values, missing: 0 },
  ];
  return { id, coverage } as unknown as IndicatorMetadata; // the draft reads nothing else
}

const indicators = [
  indicator('unemployment', 184),
  indicator('employment', 184),
  indicator('sick-days', 0),
  indicator('population', 184),
  indicator('education', 184, '25-64'),
];

test('the first draft has the known variables that have values for everybody at the level', () => {
  const draft = firstDraft('deso2025', indicators, 2026);
  expect(draft.variables.filter((one) => one.isUsed).map((one) => one.indicator)).toEqual([
    'unemployment',
    'employment',
  ]);
  expect(draft.variables.filter((one) => !one.hasValues).map((one) => one.indicator)).toEqual([
    'sick-days',
    'education',
  ]);
  expect(readDraft(draft)).toMatchObject({ year: 2026, k: 7, seed: 1, method: 'k-means' });
});

test('a recipe becomes a draft and the same recipe again', () => {
  const recipe = readDraft(firstDraft('deso2025', indicators, 2026))!;
  const changed = {
    ...recipe,
    kReason: 'Rådets val',
    variables: [
      { ...recipe.variables[0]!, weight: 0.5, transform: 'log' as const, reason: 'skevt' },
      recipe.variables[1]!,
    ],
  };
  expect(readDraft(draftOf(changed, indicators))).toEqual(changed);
});

test('a draft with an unreadable number or one variable is no recipe', () => {
  const draft = firstDraft('deso2025', indicators, 2026);
  for (const change of [{ year: '' }, { k: 'sju' }, { seed: '-1' }]) {
    expect(readDraft({ ...draft, ...change })).toBeUndefined();
  }
  const [first, ...rest] = draft.variables;
  const one = [first!, ...rest.map((variable) => ({ ...variable, isUsed: false }))];
  expect(readDraft({ ...draft, variables: one })).toBeUndefined();
  const light = [{ ...first!, weight: '0' }, ...rest];
  expect(readDraft({ ...draft, variables: light })).toBeUndefined();
});

test('numbers are read as they are written in Sweden and nothing else is a number', () => {
  expect([readWeight('1'), readWeight('0,25'), readWeight('2.5')]).toEqual([1, 0.25, 2.5]);
  expect([readWeight(''), readWeight('0'), readWeight('-1'), readWeight('ett')]).toEqual(
    Array(4).fill(undefined),
  );
  expect([readWhole(' 12 '), readWhole('1e3'), readWhole('')]).toEqual([12, undefined, undefined]);
});
