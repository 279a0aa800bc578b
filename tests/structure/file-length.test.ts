import { expect, test } from 'vitest';
import { readSource, type TextFile } from './read-tree.ts';

const hardStop = 400;
const goals = { median: 60, p95: 200 };

const linesOf = (file: TextFile): number => file.text.trimEnd().split('\n').length;

function tooLong(files: readonly TextFile[]): string[] {
  return files
    .filter((file) => linesOf(file) > hardStop)
    .map((file) => `${file.path}: ${linesOf(file)} lines`);
}

/** The length that a share of the files does not exceed. */
function lengthAt(files: readonly TextFile[], share: number): number {
  const lengths = files.map(linesOf).sort((a, b) => a - b);
  return lengths[Math.max(0, Math.ceil(share * lengths.length) - 1)] ?? 0;
}

const source = readSource();
// The catalogues of sentences are as long as the product speaks.
const code = source.filter((file) => !/^src\/contract\/text\/(?:sv|en)\//.test(file.path));
const ofLength = (lines: number): TextFile => ({ path: `${lines}.ts`, text: 'a\n'.repeat(lines) });

test('no file is longer than 400 lines', () => {
  expect(tooLong(source)).toEqual([]);
  expect(tooLong([ofLength(400), ofLength(401)])).toEqual(['401.ts: 401 lines']);
});

test('half of the files fit in 60 lines and nineteen of twenty in 200', () => {
  const measured = { median: lengthAt(code, 0.5), p95: lengthAt(code, 0.95) };
  console.info(`${code.length} files: median ${measured.median}, p95 ${measured.p95} lines`);
  expect(measured.median).toBeLessThanOrEqual(goals.median);
  expect(measured.p95).toBeLessThanOrEqual(goals.p95);
  expect(lengthAt([10, 20, 300].map(ofLength), 0.5)).toBe(20);
  expect(lengthAt([10, 20, 300].map(ofLength), 0.95)).toBe(300);
});
