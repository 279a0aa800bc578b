import { expect, test } from 'vitest';
import { speak } from '../format.ts';
import { explainCondition } from './explain-condition.ts';
import { conditionOf, metadataOf, missingFigure } from './testing/profile-of.ts';

const sv = speak('sv');
const explain = (...given: Parameters<typeof conditionOf>): string =>
  explainCondition(sv, conditionOf(...given), (id) =>
    metadataOf(id, {
      name: { sv: id === 'unemployment' ? 'Arbetslöshet' : 'Sjukdagar', en: id },
      lowestLevel: 'municipality',
    }),
  )
    .join(' ')
    .replace(/\s/g, ' ');

test('a met condition is explained with both numbers, whose they are, and the year', () => {
  expect(explain('unemployment')).toBe(
    'Arbetslöshet är 9,1 %, och det är över Riket 6,8 %. Villkoret är uppfyllt. Båda värdena gäller 2024.',
  );
});

test('a condition that is not met says so', () => {
  expect(explain('unemployment', { outcome: 'does-not-meet', direction: 'below' })).toContain(
    'inte under Riket 6,8 %. Villkoret är inte uppfyllt.',
  );
});

test('a measure that does not exist at the level says where it exists and how to get it', () => {
  const text = explain('unemployment', {
    figure: null,
    comparison: null,
    difference: null,
    outcome: 'undecided',
    reason: 'not-at-this-level',
  });
  expect(text).toContain('saknas på denna nivå');
  expect(text).toContain('läs in TAB1 från Publisher');
});

test('a missing value is told by its reason, and decides nothing', () => {
  const text = explain('unemployment', {
    figure: missingFigure('suppressed'),
    comparison: null,
    outcome: 'undecided',
    reason: 'missing-value',
  });
  expect(text).toContain('sekretess');
  expect(text).not.toContain('0,0');
});

test('a proxy is named as one', () => {
  expect(explain('sick-days', { usedIndicator: 'sickness', proxy: true })).toContain(
    'visas i stället för sjukdagar',
  );
});

test('a value near the line says so', () => {
  expect(explain('unemployment', { nearLine: true })).toContain('nära jämförelsen');
});
