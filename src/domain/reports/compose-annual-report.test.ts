import { expect, test } from 'vitest';
import type { Commitment } from '../commitments/commitment.ts';
import { emptyAnswer } from '../rounds/answer.ts';
import { composeAnnualReport } from './compose-annual-report.ts';
import type { ReportGround } from './report-ground.ts';

const both = (text: string): { sv: string; en: string } => ({ sv: text, en: text });
const promise = (id: string, party: string, change: Partial<Commitment> = {}): Commitment => ({
  id,
  party,
  version: 1,
  state: 'ongoing',
  actionArea: 'safe',
  alsoUnder: [],
  jointActivity: undefined,
  what: `Åtagande ${id}`,
  wholeCounty: true,
  areas: [],
  from: '2026-01-01',
  to: '2026-12-31',
  targetGroups: [],
  kind: 'new',
  strengthens: undefined,
  contactRole: 'Samordnare',
  seenBy: 'Det syns.',
  reference: undefined,
  indicator: undefined,
  template: undefined,
  tags: { prevention: [], determinants: [], method: undefined, rights: {}, costShares: {} },
  ...change,
});
const answered = { standing: 'done', done: 'Gjort.' } as const;
const ground: ReportGround = {
  today: '2027-02-01',
  round: {
    id: 'r',
    year: 2026,
    plan: 'plan-1',
    opens: '2026-11-22',
    deadline: '2026-12-15',
    closed: '2027-01-31',
  },
  plan: {
    version: 'plan-1',
    priorities: [
      { id: 'promote', direction: 'promote', name: both('Främja') },
      { id: 'counter', direction: 'counter', name: both('Motverka') },
    ],
    actionAreas: [
      {
        id: 'safe',
        priority: 'promote',
        alsoUnder: ['counter'],
        name: both('Trygga miljöer'),
        goal: both('Alla är trygga.'),
        followedWith: [],
      },
      {
        id: 'honour',
        priority: 'counter',
        alsoUnder: [],
        name: both('Heder'),
        goal: undefined,
        followedWith: [],
      },
    ],
    jointActivities: [
      { id: 'joint', actionArea: 'safe', name: both('Lägesbilder'), realises: undefined },
    ],
    validFrom: '2018-01-01',
    validTo: undefined,
  },
  asked: [
    { party: 'a', begun: '2026-12-01', submitted: '2026-12-01' },
    { party: 'b', begun: '2026-12-20', submitted: '2026-12-20' },
    { party: 'c', begun: '2026-12-01', submitted: undefined },
    { party: 'd', begun: undefined, submitted: undefined },
  ],
  partyNames: new Map([
    ['a', both('Alfa')],
    ['b', both('Beta')],
  ]),
  areaNames: new Map([['deso2025:0380C1000', 'Gottsunda']]),
  commitments: [
    promise('4', 'd'),
    promise('2', 'a', {
      jointActivity: 'joint',
      wholeCounty: false,
      areas: ['deso2025:0380C1000' as never],
    }),
    promise('1', 'a', { from: '2025-01-01' }),
    promise('3', 'b', { actionArea: 'honour' }),
    promise('5', 'c', { actionArea: 'gone' }),
  ],
  answers: [
    { ...emptyAnswer('a', '1'), ...answered },
    { ...emptyAnswer('b', '3'), ...answered, standing: 'delayed' },
    { ...emptyAnswer('c', '5'), ...answered },
  ],
  keepers: new Set(),
  goals: [],
  gaps: [{ actionArea: 'safe', areas: 3, undecided: 0, children: 100, largest: ['Gottsunda'] }],
  rule: 1,
  decisions: [
    { date: '2026-05-01', kind: 'plan-adopted', about: 'plan-2', reference: '' },
    { date: '2026-03-01', kind: 'rule-adopted', about: '1', reference: '' },
  ],
  groupReports: [],
  before: undefined,
  corrects: undefined,
};
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
    commitments: [...ground.commitments.filter(({ id }) => id !== '4'), promise('6', 'a')],
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
