import { expect, test } from 'vitest';
import { type Answer, emptyAnswer } from './answer.ts';
import { judgeParticipation } from './judge-participation.ts';

const round = { deadline: '2026-12-15' };
const shown = { keepsCommitments: false };
const asked = [
  { party: 'a', begun: '2026-12-01', submitted: '2026-12-02', ...shown },
  { party: 'b', begun: '2026-12-10', submitted: '2026-12-16', ...shown },
  { party: 'c', begun: '2026-12-03', submitted: undefined, ...shown },
  { party: 'd', begun: undefined, submitted: undefined, ...shown },
];
const commitments = new Map([
  ['a', ['a1', 'a2']],
  ['b', ['b1']],
  ['c', ['c1']],
  ['d', ['d1', 'd2', 'd3']],
]);
const said = (party: string, commitment: string): Answer => ({
  ...emptyAnswer(party, commitment),
  standing: 'on-track',
});
const answers = [
  said('a', 'a1'),
  { ...emptyAnswer('a', 'a2'), done: 'En början.' },
  said('b', 'b1'),
  said('c', 'c1'),
];

test('who has sent in, who has begun and who is silent are named apart', () => {
  const judged = judgeParticipation(round, asked, commitments, answers, '2026-12-17');
  expect(judged.parties.map(({ participation }) => participation)).toEqual([
    'answered',
    'answered',
    'begun',
    'silent',
  ]);
  expect(judged).toMatchObject({ asked: 4, answered: 2, begun: ['c'], silent: ['d'] });
});

test('an answer after the last day is late, and one on it is not', () => {
  const judged = judgeParticipation(round, asked, commitments, answers, '2026-12-17');
  expect(judged.parties.map(({ isLate }) => isLate)).toEqual([false, true, false, false]);
  expect(judged.late).toBe(1);
  const onTheDay = asked.map((party) =>
    party.party === 'b' ? { ...party, submitted: '2026-12-15' } : party,
  );
  expect(judgeParticipation(round, onTheDay, commitments, answers, '2026-12-17').late).toBe(0);
});

test('only what is sent in counts, and words without a standing are no answer', () => {
  const judged = judgeParticipation(round, asked, commitments, answers, '2026-12-17');
  expect(judged).toMatchObject({ commitments: 7, commitmentsAnswered: 2 });
  expect(judged.parties.map(({ answered }) => answered)).toEqual([1, 1, 1, 0]);
});

test('the deadline has passed the day after it', () => {
  const on = (today: string): boolean =>
    judgeParticipation(round, asked, commitments, answers, today).isPastDeadline;
  expect([on('2026-12-15'), on('2026-12-16')]).toEqual([false, true]);
});

test('a party that promised nothing is not silent, and is counted apart whether it sends in or not', () => {
  const nothing = [
    { party: 'e', begun: undefined, submitted: undefined, ...shown },
    { party: 'f', begun: '2026-12-20', submitted: '2026-12-20', ...shown },
  ];
  const judged = judgeParticipation(
    round,
    [...asked, ...nothing],
    commitments,
    answers,
    '2026-12-21',
  );
  expect(judged).toMatchObject({ asked: 4, answered: 2, late: 1, silent: ['d'] });
  expect(judged.withoutCommitments).toEqual(['e', 'f']);
  expect(judged.parties.at(-1)).toMatchObject({
    participation: 'without-commitments',
    isLate: false,
    submitted: '2026-12-20',
  });
});

test('a party that keeps its commitments to itself is not said to have none', () => {
  const kept = { begun: undefined, submitted: undefined, keepsCommitments: true };
  const judged = judgeParticipation(
    round,
    [{ party: 'g', ...kept }],
    commitments,
    answers,
    '2026-12-17',
  );
  expect(judged).toMatchObject({ asked: 1, silent: ['g'], withoutCommitments: [] });
});
