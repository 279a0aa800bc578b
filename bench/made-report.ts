import type { AreaId } from '#domain/areas/area.ts';
import type { Commitment } from '#domain/commitments/commitment.ts';
import type { AnnualReport } from '#domain/reports/annual-report.ts';
import { composeAnnualReport } from '#domain/reports/compose-annual-report.ts';
import type { Answer } from '#domain/rounds/answer.ts';
import { standings } from '#domain/rounds/answer.ts';

const sentence = 'Vi öppnade tre kvällar i veckan, och ungdomsrådet var med och valde tider. ';
const actionAreas = Array.from({ length: 7 }, (_, i) => `action-area-${i}`);

/** An annual report of so many parties with so many commitments each, all answered in some lines that the mark tells from another report's. */
export function makeReport(parties: number, each: number, mark = ''): AnnualReport {
  const ids = Array.from({ length: parties }, (_, i) => `party-${i}`);
  const commitments = ids.flatMap((party, i) =>
    Array.from({ length: each }, (_, j) => makeCommitment(party, `${i}-${j}`, i * each + j)),
  );
  const both = (text: string) => ({ sv: text, en: text });
  const day = '2026-12-01';
  return composeAnnualReport({
    today: '2027-02-01',
    round: {
      id: 'round',
      year: 2026,
      plan: 'plan-1',
      opens: '2026-11-01',
      deadline: '2026-12-15',
      closed: '2027-01-31',
    },
    plan: {
      version: 'plan-1',
      priorities: [
        { id: 'promote', direction: 'promote', name: both('Främja') },
        { id: 'counter', direction: 'counter', name: both('Motverka') },
      ],
      actionAreas: actionAreas.map((id, i) => ({
        id,
        priority: i < 4 ? 'promote' : 'counter',
        alsoUnder: [],
        name: both(`Insatsområde ${i}`),
        goal: both('Alla barn har grundläggande förutsättningar för en bra start i livet.'),
        followedWith: [],
      })),
      jointActivities: actionAreas.map((id) => ({
        id: `joint-${id}`,
        actionArea: id,
        name: both('Gemensam aktivitet'),
        realises: undefined,
      })),
      validFrom: '2018-01-01',
      validTo: undefined,
    },
    asked: ids.map((party, i) => ({
      party,
      begun: day,
      submitted: i < parties - 3 ? day : undefined,
      keepsCommitments: false,
    })),
    partyNames: new Map(ids.map((party, i) => [party, both(`Part nummer ${i}`)])),
    areaNames: new Map(),
    commitments,
    answers: commitments.map((commitment, place) => makeAnswer(commitment, place, mark + sentence)),
    keepers: new Set(),
    goals: [],
    gaps: actionAreas.map((actionArea) => ({
      actionArea,
      areas: 14,
      undecided: 0,
      children: 12_000,
      largest: ['Gottsunda', 'Stenhagen'],
    })),
    rule: 1,
    decisions: [],
    groupReports: [],
    before: undefined,
    corrects: undefined,
  });
}

function makeCommitment(party: string, id: string, place: number): Commitment {
  const actionArea = actionAreas[place % actionAreas.length]!;
  return {
    id,
    party,
    version: 1,
    state: 'ongoing',
    actionArea,
    alsoUnder: [],
    jointActivity: place % 2 === 0 ? `joint-${actionArea}` : undefined,
    what: `Öppna mötesplatser för unga i området, nummer ${place}`,
    wholeCounty: place % 3 === 0,
    areas: [`deso2025:0380C${1000 + (place % 200)}` as AreaId],
    from: '2026-01-01',
    to: '2026-12-31',
    targetGroups: ['young-people'],
    kind: 'new',
    strengthens: undefined,
    contactRole: 'Fritidschef',
    seenBy: sentence,
    reference: undefined,
    indicator: undefined,
    template: undefined,
    tags: { prevention: [], determinants: [], method: undefined, rights: {}, costShares: {} },
  };
}

function makeAnswer({ id, party }: Commitment, place: number, words: string): Answer {
  return {
    commitment: id,
    party,
    standing: standings[place % standings.length],
    words,
    done: words.repeat(3),
    seen: words.repeat(2),
    needed: place % 4 === 0 ? words : '',
    version: 2,
  };
}
