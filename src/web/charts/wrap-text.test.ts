import { expect, test } from 'vitest';
import { estimateTextWidth } from './place-labels.ts';
import { wrapText } from './wrap-text.ts';

test('no line is wider than asked for and no word is lost', () => {
  const text =
    'Källor: Nettoinkomst 2024, Förvärvsarbete 2024, Arbetslöshet 2024 och Hyresrätter 2025.';
  const lines = wrapText(text, 12, 200);
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(estimateTextWidth(line, 12)).toBeLessThanOrEqual(200);
  expect(lines.join(' ')).toBe(text);
});

test('a word that is longer than a line stands alone', () => {
  expect(wrapText('en arbetsmarknadsanknytning till', 12, 60)).toEqual([
    'en',
    'arbetsmarknadsanknytning',
    'till',
  ]);
});
