import { parseAreaId } from '../../areas/area.ts';
import type { Plan } from '../../plans/plan.ts';
import type { Commitment, CommitmentContent } from '../commitment.ts';
import type { CommitmentGround } from '../propose-commitment.ts';

/** A plan with two action areas under two priorities. */
export const smallPlan: Plan = {
  version: 'plan-1',
  priorities: [
    { id: 'promote-health', direction: 'promote', name: { sv: 'Främja', en: 'Promote' } },
    { id: 'counter-violence', direction: 'counter', name: { sv: 'Motverka', en: 'Counter' } },
  ],
  actionAreas: [
    actionArea('healthy-habits', 'promote-health'),
    actionArea('safe', 'counter-violence'),
  ],
  jointActivities: [
    { id: 'school', actionArea: 'safe', name: { sv: 'Skola', en: 'School' }, realises: undefined },
  ],
  validFrom: '2026-01-01',
  validTo: '2029-12-31',
} as Plan;

function actionArea(id: string, priority: string): Plan['actionAreas'][number] {
  const name = { sv: id, en: id };
  return { id, priority, alsoUnder: [], name, goal: undefined, followedWith: [] };
}

/** What a party could write. */
export function contentOf(change: Partial<CommitmentContent> = {}): CommitmentContent {
  return {
    actionArea: 'healthy-habits',
    alsoUnder: [],
    jointActivity: undefined,
    what: 'Öppen förskola',
    wholeCounty: false,
    areas: [parseAreaId('deso2025:0380C1230')],
    from: '2026-01-01',
    to: '2026-12-31',
    targetGroups: [],
    kind: 'new',
    strengthens: undefined,
    contactRole: 'Strateg',
    seenBy: 'Besök',
    reference: undefined,
    indicator: undefined,
    template: undefined,
    tags: { prevention: [], determinants: [], method: undefined, rights: {}, costShares: {} },
    ...change,
  };
}

/** A submitted commitment of a party. */
export function commitmentOf(
  id: string,
  party: string,
  change: Partial<Commitment> = {},
): Commitment {
  return { ...contentOf(), id, party, version: 1, state: 'submitted', ...change };
}

/** What is known when nothing is amiss. */
export const plainGround: CommitmentGround = {
  plan: smallPlan,
  withdrawn: false,
  areas: new Map([
    ['deso2025:0380C1230', { division: 'deso2025', divisionInUse: 'deso2025', became: [] }],
    ['municipality:0380', { division: 'municipality', divisionInUse: 'municipality', became: [] }],
  ]),
  known: new Set(['before', 'employment', 'template', 'hot-spots-policing', 'police']),
};
