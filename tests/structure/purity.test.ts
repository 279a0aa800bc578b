import { expect, test } from 'vitest';
import { readCode } from './read-code.ts';
import { readSource, type TextFile } from './read-tree.ts';

// What would make the same question give another answer another day or on another machine.
const impure: readonly RegExp[] = [
  /\bDate\.now\b/,
  /(?<![\w.])Date\s*(?:\(\s*\)|;)/,
  /\bMath\.random\b/,
  /\bperformance\s*\./,
  /(?<![\w.])process\s*\./,
  /(?<![\w.])console\s*\./,
  /(?<![\w.])require\s*\(/,
  /(?<![\w.])crypto\s*\./,
  /(?<![\w.])set(?:Timeout|Interval|Immediate)\s*\(/,
  /(?<![\w.])fetch\s*\(/,
  /(?<![\w.])(?:globalThis|window|document|navigator)\s*\./,
  /\.toLocale(?:String|DateString|TimeString)\s*\(/,
];

function findImpure(files: readonly TextFile[]): string[] {
  return files.flatMap((file) => {
    const code = readCode(file.text).withoutStrings;
    return impure.flatMap((pattern) => {
      const match = pattern.exec(code);
      return match === null ? [] : [`${file.path}: ${match[0].trim()}`];
    });
  });
}

function swedishInStatistics(files: readonly TextFile[]): string[] {
  return files
    .filter((file) => /[åäöÅÄÖ]/.test(readCode(file.text).withoutComments))
    .map((file) => file.path);
}

test('statistics and domain know no clock, chance, machine or screen', () => {
  expect(findImpure([...readSource('src/statistics'), ...readSource('src/domain')])).toEqual([]);
  const planted = [
    'const now = Date.now();',
    'const now = new Date();',
    'const chance = Math.random();',
    'const start = performance.now();',
    'const home = process.env.HOME;',
    "console.log('x');",
    "const fs = require('node:fs');",
  ];
  for (const text of planted) {
    expect(findImpure([{ path: 'src/domain/a.ts', text }]), text).toHaveLength(1);
  }
  const pure = "// Date.now() is not asked\nconst day = new Date(given); const a = 'Math.random';";
  expect(findImpure([{ path: 'src/domain/a.ts', text: pure }])).toEqual([]);
});

test('statistics speak no Swedish', () => {
  expect(swedishInStatistics(readSource('src/statistics'))).toEqual([]);
  const text = "// Läge\nconst label = 'Länet';";
  expect(swedishInStatistics([{ path: 'src/statistics/a.ts', text }])).toHaveLength(1);
  expect(swedishInStatistics([{ path: 'src/statistics/a.ts', text: '// Läge' }])).toEqual([]);
});
