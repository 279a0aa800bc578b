import { expect, test } from 'vitest';
import { breaksWithin, type SeriesBreak } from './series-break.ts';

const noise: SeriesBreak = {
  id: 'noise',
  kind: 'noise',
  indicators: ['population'],
  period: '2025',
  sentence: { sv: 'Brus.', en: 'Noise.' },
  source: 'SCB',
};
const within = (periods: readonly string[], indicator = 'population') =>
  breaksWithin([noise], indicator, periods).map((one) => one.id);

test('a break shows where the series has a period on each side of it', () => {
  expect(within(['2024', '2025'])).toEqual(['noise']);
  expect(within(['2025', '2023'])).toEqual(['noise']);
  expect(within(['2023-2025', '2025'])).toEqual(['noise']);
});

test('a series on one side, and another indicator, has no break', () => {
  expect(within(['2023', '2024'])).toEqual([]);
  expect(within(['2025', '2026'])).toEqual([]);
  expect(within(['2024', '2025'], 'education')).toEqual([]);
});
