import { expect, test } from 'vitest';
import { buildCoverage } from './build-coverage.ts';
import { commitmentOf, smallPlan } from './testing/commitment-fixture.ts';

const alike = (count: number, ...of: Parameters<typeof commitmentOf>) => ({
  ...commitmentOf(...of),
  count,
});

const parties = ['police', 'region'];
const cells = (coverage: ReturnType<typeof buildCoverage>): string[] =>
  coverage.rows.flatMap((row) => row.cells.map((cell) => `${row.actionArea} ${cell.kind}`));

test('without a word from anybody every cell is silent', () => {
  const coverage = buildCoverage(smallPlan, parties, [], []);
  expect(cells(coverage)).toEqual([
    'healthy-habits silent',
    'healthy-habits silent',
    'safe silent',
    'safe silent',
  ]);
  expect([coverage.partyTotals, coverage.total]).toEqual([[0, 0], 0]);
});

test('a commitment under two action areas stands in both rows and is counted once', () => {
  const both = alike(1, 'a', 'police', { alsoUnder: ['safe', 'healthy-habits'] });
  const coverage = buildCoverage(smallPlan, parties, [both], []);
  expect(coverage.rows.map(({ cells: [cell] }) => cell)).toEqual([
    { kind: 'committed', count: 1 },
    { kind: 'committed', count: 1 },
  ]);
  expect(coverage.rows.map(({ total }) => total)).toEqual([1, 1]);
  expect([coverage.partyTotals, coverage.total]).toEqual([[1, 0], 1]);
});

test('commitments that are alike count as many as they are', () => {
  const few = alike(2, 'a', 'police', { actionArea: 'safe' });
  const many = alike(5, 'b', 'police', { actionArea: 'safe', alsoUnder: ['healthy-habits'] });
  const coverage = buildCoverage(smallPlan, parties, [few, many], []);
  expect(coverage.rows.map(({ total }) => total)).toEqual([5, 7]);
  expect([coverage.partyTotals, coverage.total]).toEqual([[7, 0], 7]);
});

test('“not relevant” with a reason is an answer, and a promise says more than it', () => {
  const declined = parties.map((party) => ({
    party,
    actionArea: 'safe',
    reason: 'Ej vårt uppdrag',
  }));
  const promise = alike(3, 'a', 'police', { actionArea: 'safe' });
  const coverage = buildCoverage(smallPlan, parties, [promise], declined);
  expect(coverage.rows[1]?.cells).toEqual([
    { kind: 'committed', count: 3 },
    { kind: 'not-relevant', reason: 'Ej vårt uppdrag' },
  ]);
});

test('drafts and what has been discontinued are no promise; what is completed is one', () => {
  const inState = (state: 'draft' | 'discontinued' | 'completed') =>
    buildCoverage(smallPlan, parties, [alike(1, 'a', 'region', { state })], []).total;
  expect([inState('draft'), inState('discontinued'), inState('completed')]).toEqual([0, 0, 1]);
});
