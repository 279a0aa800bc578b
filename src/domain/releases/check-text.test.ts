import { expect, test } from 'vitest';
import { refusalOfText } from './check-text.ts';

test.each([
  ["=cmd|' /C calc'!A0", 'release/formula-cell'],
  ['=1+1', 'release/formula-cell'],
  [' =1+1', 'release/formula-cell'],
  ['@SUM(A1)', 'release/formula-cell'],
  ['+cmd', 'release/formula-cell'],
  ['-cmd', 'release/formula-cell'],
  ['＝1', 'release/formula-cell'],
  ['a\0b', 'release/control-character'],
  ['a\u0007', 'release/control-character'],
  ['a\u0085', 'release/control-character'],
  ['abc\u202edef', 'release/control-character'],
  ['\ud800', 'release/lone-surrogate'],
  ['x\udc00y', 'release/lone-surrogate'],
])('%j is refused as %s', (text, code) => {
  expect(refusalOfText(text)).toBe(code);
});

test.each(['', '-', '--', '-12,5', '+46 18', '−3', 'Gottsunda', 'två\nrader', '👍', '- se not'])(
  '%j may stand in a cell',
  (text) => {
    expect(refusalOfText(text)).toBeUndefined();
  },
);
