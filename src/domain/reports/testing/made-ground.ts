import type { Commitment } from '../../commitments/commitment.ts';
import { emptyAnswer } from '../../rounds/answer.ts';
import type { ReportGround } from '../report-ground.ts';

const both = (text: string): { sv: string; en: string } => ({ sv: text, en: text });
/** A promise of the whole county, with what differs. */
export const promise = (
  id: string,
  party: string,
  change: Partial<Commitment> = {},
): Commitment => ({
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
/** Four parties and five promises: two parties have sent in, one has begun, one is silent. */
export const ground: ReportGround = {
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
    { party: 'a', begun: '2026-12-01', submitted: '2026-12-01', keepsCommitments: false },
    { party: 'b', begun: '2026-12-20', submitted: '2026-12-20', keepsCommitments: false },
    { party: 'c', begun: '2026-12-01', submitted: undefined, keepsCommitments: false },
    { party: 'd', begun: undefined, submitted: undefined, keepsCommitments: false },
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
