import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { canShow, readFontCoverage } from './read-font-coverage.ts';

const folder = dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/inter/package.json'),
);
const inter = readFileSync(join(folder, '400Regular/Inter_400Regular.ttf'));

test('Inter shows Swedish, Greek and Cyrillic letters, and neither pictures nor Arabic', () => {
  const coverage = readFontCoverage(inter);
  const shows = (sign: string): boolean => canShow(coverage, sign.codePointAt(0)!);
  expect(['å', 'Ö', 'é', '–', '−', '≥', 'λ', 'Ж'].map(shows)).not.toContain(false);
  expect(['😀', 'ع', '中', '\u0007'].map(shows)).not.toContain(true);
});

test('a file without a character map is refused', () => {
  expect(() => readFontCoverage(Buffer.alloc(12))).toThrow(RangeError);
});
