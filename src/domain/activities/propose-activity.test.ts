import { expect, test } from 'vitest';
import type { AreaId } from '../areas/area.ts';
import type { ActivityContent } from './activity.ts';
import { activityOfTexts, flattenActivity } from './flatten-activity.ts';
import { type ActivityGround, proposeActivity } from './propose-activity.ts';

const content: ActivityContent = {
  what: 'Simskola',
  wholeCounty: false,
  areas: ['deso2025:1', 'deso2025:1'] as AreaId[],
  from: '2026-06-01',
  to: '2026-08-31',
  targetGroups: ['children'],
  kind: 'ongoing',
  actionArea: 'healthy-habits',
  reference: 'A 1',
};
const ground: ActivityGround = {
  plan: { actionAreas: [{ id: 'healthy-habits' } as never] },
  areas: new Set(['deso2025:1']),
  withdrawn: false,
};
const refusal = (change: Partial<ActivityContent>, on: Partial<ActivityGround> = {}): string => {
  try {
    proposeActivity('p', { ...content, ...change }, { ...ground, ...on });
    return 'none';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test('an activity says what and where, each area once; the rest may be unknown', () => {
  expect(proposeActivity('p', content, ground).areas).toEqual(['deso2025:1']);
  const bare = { from: undefined, to: undefined, kind: undefined, actionArea: undefined };
  expect(refusal({ ...bare, targetGroups: [], reference: undefined })).toBe('none');
  expect(proposeActivity('p', { ...content, wholeCounty: true }, ground).areas).toEqual([]);
});

test.each([
  [{ what: ' ' }, {}, 'activity/nothing-said'],
  [{ areas: [] }, {}, 'activity/no-place'],
  [{ areas: ['deso2025:9'] as AreaId[] }, {}, 'activity/unknown-area'],
  [{ to: '2026-05-31' }, {}, 'activity/days-reversed'],
  [{ to: '2026-06-01' }, {}, 'none'],
  [{ to: undefined }, {}, 'none'],
  [{ actionArea: 'other' }, {}, 'activity/action-area-not-in-plan'],
  [{}, { plan: undefined }, 'activity/action-area-not-in-plan'],
  [{}, { withdrawn: true }, 'activity/party-withdrawn'],
] as const)('%j on %j is refused with %s', (change, on, code) => {
  expect(refusal(change, on)).toBe(code);
});

test('an activity that is flattened and raised again is the same', () => {
  const once = { ...content, areas: ['deso2025:1'] as AreaId[] };
  expect(activityOfTexts(flattenActivity(once))).toEqual(once);
  const bare = activityOfTexts({ what: 'x' });
  expect(activityOfTexts(flattenActivity(bare))).toEqual(bare);
});
