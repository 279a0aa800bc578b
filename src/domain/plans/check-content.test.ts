import { expect, test } from 'vitest';
import type { AgreementContent } from './agreement-version.ts';
import { checkAdoption } from './check-adoption.ts';
import { checkContent, checkProposal } from './check-content.ts';
import { fillIds } from './fill-ids.ts';

const both = (sv: string) => ({ sv, en: sv });
const plan: AgreementContent = {
  title: both('Plan'),
  source: '',
  sections: [{ anchor: 'mal', heading: 'Mål', part: 'intention', text: 'Text' }],
  priorities: [{ id: 'p', direction: 'promote', name: both('Främja') }],
  actionAreas: [
    {
      id: 'x',
      priority: 'p',
      alsoUnder: [],
      name: both('Trygga miljöer'),
      goal: both('Trygg miljö.'),
      followedWith: ['employment'],
    },
  ],
  jointActivities: [{ id: 'j', actionArea: 'x', name: both('Kurs'), realises: 'atagande' }],
};
const around = {
  part: 'plan' as const,
  anchors: new Set(['atagande']),
  indicators: new Set(['employment']),
};
function refusalOf(work: () => void): unknown {
  try {
    work();
    return undefined;
  } catch (error) {
    const { code, data } = error as { code: string; data: object };
    return { code, data };
  }
}
const refusal = (changes: Partial<AgreementContent>) =>
  refusalOf(() => checkContent({ ...plan, ...changes }, around));

test('a whole plan passes', () => {
  expect(refusal({})).toBeUndefined();
  expect(refusalOf(() => checkProposal(plan))).toBeUndefined();
});

test('a plan without priorities and an agreement without sections are refused', () => {
  expect(refusal({ priorities: [] })).toMatchObject({ code: 'plan/no-priorities' });
  expect(
    refusalOf(() => checkContent({ ...plan, sections: [] }, { ...around, part: 'agreement' })),
  ).toMatchObject({ code: 'plan/no-sections' });
});

test('what refers to something that is not there is refused with its id', () => {
  const [area] = plan.actionAreas;
  const [activity] = plan.jointActivities;
  expect(refusal({ actionAreas: [{ ...area!, alsoUnder: ['q'] }] })).toEqual({
    code: 'plan/unknown-priority',
    data: { id: 'q' },
  });
  expect(refusal({ actionAreas: [{ ...area!, followedWith: ['happiness'] }] })).toMatchObject({
    code: 'plan/unknown-indicator',
  });
  expect(refusal({ actionAreas: [] })).toMatchObject({ code: 'plan/unknown-action-area' });
  expect(refusal({ jointActivities: [{ ...activity!, realises: 'nej' }] })).toMatchObject({
    code: 'plan/unknown-section',
  });
  expect(refusal({ jointActivities: [activity!, activity!] })).toMatchObject({
    code: 'plan/repeated-id',
  });
});

test('an action area without a goal keeps the plan from being proposed, and is named', () => {
  const [area] = plan.actionAreas;
  expect(
    refusalOf(() => checkProposal({ ...plan, actionAreas: [{ ...area!, goal: undefined }] })),
  ).toEqual({ code: 'plan/goal-needed', data: { names: ['Trygga miljöer'] } });
});

test('a priority without an action area keeps the plan from being proposed', () => {
  expect(refusalOf(() => checkProposal({ ...plan, actionAreas: [] }))).toEqual({
    code: 'plan/action-area-needed',
    data: { names: ['Främja'] },
  });
});

test('new parts get an id of their name, and the others keep theirs', () => {
  const [area] = plan.actionAreas;
  const filled = fillIds({
    ...plan,
    actionAreas: [area!, { ...area!, id: '', name: both('Trygga miljöer') }, { ...area!, id: '' }],
    sections: [...plan.sections, { ...plan.sections[0]!, anchor: '' }],
  });
  expect(filled.actionAreas.map(({ id }) => id)).toEqual([
    'x',
    'trygga-miljoer',
    'trygga-miljoer-2',
  ]);
  expect(filled.sections.map(({ anchor }) => anchor)).toEqual(['mal', 'mal-2']);
});

const adoption = { number: '3/2027', date: '2027-01-15', validFrom: '2027-02-01', note: '' };
const proposed = { id: 'plan-2', state: 'proposed' as const };
const latest = { id: 'plan-1', validFrom: '2018-01-01' };

test('only what has been proposed is adopted', () => {
  expect(refusalOf(() => checkAdoption(proposed, adoption, latest))).toBeUndefined();
  expect(
    refusalOf(() => checkAdoption({ ...proposed, state: 'draft' }, adoption, latest)),
  ).toMatchObject({ code: 'plan/not-proposed' });
});

test('a version begins on a day of the calendar, after its decision and after the one before it', () => {
  const withDays = (changes: object) =>
    refusalOf(() => checkAdoption(proposed, { ...adoption, ...changes }, latest));
  expect(withDays({ date: '2027-02-30' })).toMatchObject({ code: 'plan/malformed-date' });
  expect(withDays({ validFrom: '0000-01-01' })).toMatchObject({ code: 'plan/malformed-date' });
  expect(withDays({ validFrom: 'snart' })).toMatchObject({ code: 'plan/malformed-date' });
  expect(withDays({ validFrom: '2027-01-14' })).toMatchObject({
    code: 'plan/begins-before-decision',
  });
  expect(withDays({ date: '2017-01-01', validFrom: '2018-01-01' })).toMatchObject({
    code: 'plan/begins-before-latest',
  });
});
