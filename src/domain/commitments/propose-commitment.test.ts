import { expect, test } from 'vitest';
import { type AreaId, parseAreaId } from '../areas/area.ts';
import type { CommitmentContent } from './commitment.ts';
import { type CommitmentGround, proposeCommitment } from './propose-commitment.ts';
import { contentOf, plainGround, smallPlan } from './testing/commitment-fixture.ts';

const propose = (
  change: Partial<CommitmentContent> = {},
  ground: Partial<CommitmentGround> = {},
): CommitmentContent =>
  proposeCommitment('police', contentOf(change), { ...plainGround, ...ground });
const refusal = (...given: Parameters<typeof propose>): unknown => {
  try {
    propose(...given);
  } catch (error) {
    const { code, data } = error as { code: string; data: object };
    return { code, ...data };
  }
  return undefined;
};
const area = parseAreaId('deso2025:0380C1230');
const older = parseAreaId('deso2018:0380C1230');
const tags = contentOf().tags;

test('what is whole is let through, each area and action area once', () => {
  expect(propose()).toEqual(contentOf());
  expect(propose({ areas: [area, area] }).areas).toEqual([area]);
  expect(propose({ alsoUnder: ['safe', 'safe', 'healthy-habits'] }).alsoUnder).toEqual(['safe']);
});

test('for the whole county no areas are named beside', () => {
  expect(propose({ wholeCounty: true }).areas).toEqual([]);
  expect(propose({ wholeCounty: true, areas: [] }).wholeCounty).toBe(true);
});

test('contact role and how it will be seen may wait', () => {
  expect(propose({ contactRole: '', seenBy: '' })).toMatchObject({ contactRole: '', seenBy: '' });
});

test('what says nothing, or nowhere, is refused', () => {
  expect(refusal({ what: ' \n' })).toEqual({ code: 'commitment/nothing-said' });
  expect(refusal({ areas: [] })).toEqual({ code: 'commitment/no-place' });
});

test('an action area or a joint activity outside the plan is refused by name', () => {
  expect(refusal({ actionArea: 'x' })).toEqual({
    code: 'commitment/action-area-not-in-plan',
    actionArea: 'x',
  });
  expect(refusal({ alsoUnder: ['x'] })).toMatchObject({ actionArea: 'x' });
  expect(refusal({ jointActivity: 'x' })).toEqual({
    code: 'commitment/activity-not-in-plan',
    activity: 'x',
  });
  expect(refusal({ jointActivity: 'school' })).toBeUndefined();
});

test('the days are days, in order, and within the plan, its first and last day included', () => {
  expect(refusal({ from: '2026-02-30' })).toEqual({
    code: 'commitment/malformed-day',
    day: '2026-02-30',
  });
  expect(refusal({ to: '31 dec' })).toEqual({ code: 'commitment/malformed-day', day: '31 dec' });
  expect(refusal({ from: '2026-05-02', to: '2026-05-01' })).toEqual({
    code: 'commitment/days-reversed',
    from: '2026-05-02',
    to: '2026-05-01',
  });
  expect(refusal({ from: '2026-01-01', to: '2029-12-31' })).toBeUndefined();
  expect(refusal({ from: '2026-05-01', to: '2026-05-01' })).toBeUndefined();
  const outside = { validFrom: '2026-01-01', validTo: '2029-12-31' };
  expect(refusal({ from: '2025-12-31' })).toEqual({
    code: 'commitment/outside-plan-period',
    from: '2025-12-31',
    to: '2026-12-31',
    ...outside,
  });
  expect(refusal({ to: '2030-01-01' })).toMatchObject({ to: '2030-01-01', ...outside });
});

test('a plan in force until replaced has no last day to keep', () => {
  const plan = { ...smallPlan, validTo: undefined };
  expect(refusal({ to: '2090-01-01' }, { plan })).toBeUndefined();
  expect(refusal({ from: '2025-12-31' }, { plan })).toEqual({
    code: 'commitment/before-plan',
    from: '2025-12-31',
    to: '2026-12-31',
    validFrom: '2026-01-01',
  });
});

test('what is strengthened must be pointed out and known', () => {
  expect(refusal({ kind: 'strengthened' })).toEqual({ code: 'commitment/strengthens-nothing' });
  expect(refusal({ kind: 'strengthened', strengthens: 'x' })).toEqual({
    code: 'commitment/unknown-strengthened',
    value: 'x',
  });
  expect(refusal({ kind: 'strengthened', strengthens: 'before' })).toBeUndefined();
  // What no longer is strengthened points at nothing.
  expect(propose({ kind: 'new', strengthens: 'before' }).strengthens).toBeUndefined();
});

test('indicator, method, template and payers must be known', () => {
  expect(refusal({ indicator: 'luck' })).toMatchObject({ code: 'commitment/unknown-indicator' });
  expect(refusal({ indicator: 'employment' })).toBeUndefined();
  expect(refusal({ template: 'x' })).toMatchObject({ code: 'commitment/unknown-template' });
  expect(refusal({ template: 'template' })).toBeUndefined();
  expect(refusal({ tags: { ...tags, method: 'x' } })).toMatchObject({
    code: 'commitment/unknown-method',
  });
  expect(refusal({ tags: { ...tags, method: 'hot-spots-policing' } })).toBeUndefined();
  expect(refusal({ tags: { ...tags, costShares: { x: 100 } } })).toEqual({
    code: 'commitment/unknown-payer',
    value: 'x',
  });
  // Shares that are not the whole cost are said on the page, not refused.
  expect(refusal({ tags: { ...tags, costShares: { police: 40 } } })).toBeUndefined();
});

test('an area must be known and of the division in use', () => {
  expect(refusal({ areas: [parseAreaId('deso2025:0380C1240')] })).toEqual({
    code: 'commitment/unknown-area',
    area: 'deso2025:0380C1240',
  });
  for (const wide of ['county:03', 'country:SE'].map(parseAreaId)) {
    expect(refusal({ areas: [wide] })).toEqual({ code: 'commitment/wide-area', area: wide });
  }
  expect(refusal({ areas: [parseAreaId('municipality:0380'), area] })).toBeUndefined();
});

test('an area of another edition is told with what it became, when a crosswalk says it', () => {
  const named = (became: readonly AreaId[]) => ({
    areas: new Map([
      [older as string, { division: 'deso2018', divisionInUse: 'deso2025', became }],
    ]),
  });
  expect(refusal({ areas: [older] }, named([area]))).toEqual({
    code: 'commitment/earlier-edition',
    area: older,
    divisionInUse: 'deso2025',
    became: [area],
  });
  expect(refusal({ areas: [older] }, named([]))).toEqual({
    code: 'commitment/earlier-edition-unlinked',
    area: older,
    divisionInUse: 'deso2025',
  });
});

test('a party that has withdrawn promises nothing more', () => {
  expect(refusal({}, { withdrawn: true })).toEqual({
    code: 'commitment/party-withdrawn',
    party: 'police',
  });
});
