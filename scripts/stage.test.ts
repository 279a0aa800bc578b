import { writeFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import {
  readPlaywrightReport,
  readVitestReport,
  reportFile,
  runStage,
  type Stage,
  sum,
} from './stage.ts';

vi.spyOn(console, 'info').mockImplementation(() => {});
vi.spyOn(console, 'error').mockImplementation(() => {});

const program = (text: string): Pick<Stage, 'command' | 'words'> => ({
  command: process.execPath,
  words: ['-e', text],
});

test('a stage without a report passes or fails as one', async () => {
  expect(await runStage({ name: 'a', ...program('') })).toEqual({ passed: 1, failed: 0 });
  expect(await runStage({ name: 'a', ...program('process.exit(2)') })).toEqual({
    passed: 0,
    failed: 1,
  });
  expect(await runStage({ name: 'a', command: 'no-such-program', words: [] })).toEqual({
    passed: 0,
    failed: 1,
  });
});

test('a run that breaks off, or finds nothing, is a failure whatever its report says', async () => {
  const file = reportFile('stage-test');
  const report = { file, read: () => ({ passed: 5, failed: 0 }) };
  const crash = { name: 'a', ...program('process.exit(1)'), report };
  expect(await runStage(crash)).toEqual({ passed: 0, failed: 1 });
  writeFileSync(file, '{}');
  expect(await runStage(crash)).toEqual({ passed: 5, failed: 1 });
  const empty = { file, read: () => ({ passed: 0, failed: 0 }) };
  expect(await runStage({ ...crash, ...program(''), report: empty })).toMatchObject({ failed: 1 });
});

test('a test file that could not be read is counted', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [{}] },
    ],
  };
  expect(readVitestReport(JSON.stringify(report))).toEqual({ passed: 3, failed: 2 });
});

test('flaky journeys pass and errors outside the journeys fail', () => {
  const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] };
  expect(readPlaywrightReport(JSON.stringify(report))).toEqual({ passed: 5, failed: 2 });
});

test('tallies add up', () => {
  expect(
    sum([
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ]),
  ).toEqual({ passed: 3, failed: 3 });
});
