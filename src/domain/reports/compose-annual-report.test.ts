import { expect, test } from 'vitest';
import { emptyAnswer } from '../rounds/answer.ts';
import { composeAnnualReport } from './compose-annual-report.ts';
import { ground, promise } from './testing/made-ground.ts';

const report = composeAnnualReport(ground);

test('commitments stand where the plan has them, once each', () => {
  const [promote, counter] = report.priorities;
  const [safe] = promote!.actionAreas;
  expect(safe!.jointActivities[0]!.commitments.map(({ id }) => id)).toEqual(['2']);
  expect(safe!.commitments.map(({ id }) => id)).toEqual(['1', '4']);
  expect(counter!.actionAreas[0]!.commitments.map(({ id }) => id)).toEqual(['3']);
  expect(report.outside.map(({ id }) => id)).toEqual(['5']);
  expect(safe!.jointActivities[0]!.commitments[0]!.areas).toEqual(['Gottsunda']);
});

test('who is silent is named, and what has not been sent in is not told', () => {
  expect(report.participation).toMatchObject({ asked: 4, answered: 2, late: 1 });
  expect(report.participation.silent).toEqual(['d']);
  expect(report.participation.begun).toEqual(['c']);
  expect(report.outside[0]!.answer).toBeUndefined();
});

test('every commitment is counted once by what is said of it', () => {
  expect(report.standings).toMatchObject({ done: 1, delayed: 1, unanswered: 3, kept: 0 });
  const all = Object.values(report.standings).reduce((sum, count) => sum + count, 0);
  expect(all).toBe(ground.commitments.length);
});

test('a party that keeps its answers has answered, and nothing of them is told', () => {
  const kept = composeAnnualReport({ ...ground, keepers: new Set(['a']) });
  expect(kept.participation.answered).toBe(2);
  expect(kept.parties[0]).toMatchObject({ keepsAnswers: true, answered: 0 });
  expect(kept.standings).toMatchObject({ done: 0, kept: 2 });
});

test('decisions stand in the order of their days', () => {
  expect(report.decisions.map(({ date }) => date)).toEqual(['2026-03-01', '2026-05-01']);
});

test('the first report has nothing to be compared with', () => {
  expect(report.before).toBeUndefined();
  expect(report.changes).toEqual([]);
});

test('what has changed since the report before is told, and what is alike is not', () => {
  const next = composeAnnualReport({
    ...ground,
    round: { ...ground.round, id: 's', year: 2027 },
    asked: ground.asked.map((one) => ({
      ...one,
      submitted: one.party === 'b' ? undefined : '2026-12-01',
    })),
    commitments: [...ground.commitments.filter(({ id }) => id !== '4'), promise('6', 'd')],
    answers: [{ ...emptyAnswer('a', '1'), standing: 'delayed' }],
    gaps: [{ actionArea: 'safe', areas: 2, undecided: 0, children: 50, largest: [] }],
    before: { id: 'x', report },
  });
  expect(next.before).toEqual({ id: 'x', year: 2026 });
  expect(next.changes).toEqual([
    { kind: 'answered', before: 2, now: 3 },
    { kind: 'answers-now', parties: ['c', 'd'] },
    { kind: 'silent-now', parties: ['b'] },
    { kind: 'commitments-new', count: 1 },
    { kind: 'commitments-ended', count: 1 },
    { kind: 'standing', standing: 'delayed', count: 1 },
    { kind: 'gaps', actionArea: 'safe', before: 3, now: 2 },
  ]);
  const alike = composeAnnualReport({ ...ground, before: { id: 'x', report } });
  expect(alike.changes).toEqual([]);
});

test('a party that promised nothing is told apart from the silent, and has not ceased to answer', () => {
  const next = composeAnnualReport({
    ...ground,
    commitments: ground.commitments.filter(({ party }) => party !== 'b'),
    before: { id: 'x', report },
  });
  expect(next.participation).toMatchObject({
    asked: 3,
    answered: 1,
    silent: ['d'],
    withoutCommitments: ['b'],
  });
  expect(next.changes.filter(({ kind }) => kind === 'silent-now')).toEqual([]);
});
