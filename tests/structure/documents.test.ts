import { expect, test } from 'vitest';
import { listPaths, readFiles, readText, type TextFile } from './read-tree.ts';

const parts = ['Status.', 'Context.', 'Decision.', 'Consequences.', 'Review by'];

/** Decisions that lack their date or one of their parts. */
function incompleteDecisions(files: readonly TextFile[]): string[] {
  return files.flatMap((file) => {
    const missing = parts.filter((part) => !file.text.includes(`**${part}`));
    const title = /^# \d+\. .+\n\n\d{4}-\d{2}-\d{2}\n/.test(file.text) ? [] : ['title and date'];
    return [...title, ...missing].map((part) => `${file.path}: ${part}`);
  });
}

const decisions = readFiles('docs/adr', ['.md']);

test('every decision is dated and has its five parts', () => {
  expect(decisions.length).toBeGreaterThan(0);
  expect(incompleteDecisions(decisions)).toEqual([]);
  const planted = '# 1. Title\n\n**Status.** a **Context.** b **Decision.** c **Consequences.** d';
  expect(incompleteDecisions([{ path: 'a.md', text: planted }])).toEqual([
    'a.md: title and date',
    'a.md: Review by',
  ]);
});

test('decisions are numbered without a gap and listed in the map', () => {
  const numbers = decisions.map((file) => Number(/\/(\d{4})-/.exec(file.path)?.[1]));
  expect(numbers).toEqual(numbers.map((_, place) => place + 1));
  const map = readText('ARCHITECTURE.md').text;
  expect(decisions.filter((file) => !map.includes(`(${file.path})`))).toEqual([]);
});

test('the map of the house fits in 200 lines and names every structure test of a rule', () => {
  const map = readText('ARCHITECTURE.md').text;
  expect(map.trimEnd().split('\n').length).toBeLessThanOrEqual(200);
  const unnamed = listPaths('tests/structure')
    .filter((path) => path.endsWith('.test.ts') && !/\/read-/.test(path))
    .filter((path) => !map.includes(path));
  expect(unnamed).toEqual([]);
});
