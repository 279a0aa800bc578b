import { expect, test } from 'vitest';
import type { RuleVersionText } from '#contract/disadvantage.ts';
import { draftFrom, proposalOf, readMargin } from './draft-proposal.ts';

const version: RuleVersionText = {
  version: 1,
  name: { sv: 'Regel', en: 'Rule' },
  conditions: [
    { indicator: 'unemployment', direction: 'above', proxy: null, nearLineShare: 0.05 },
    { indicator: 'sick-days', direction: 'above', proxy: 'sickness', nearLineShare: 0.025 },
  ],
  comparison: 'country:SE',
  standIn: null,
  atLeast: 2,
  validFrom: '2018-01-01',
  source: 'The agreement',
  adoptedBy: null,
  decision: null,
  inForce: true,
};

test('a draft nobody has touched proposes the version it starts from', () => {
  expect(proposalOf(draftFrom(version), 1)).toEqual({
    basedOn: 1,
    name: version.name,
    atLeast: 2,
    comparison: 'country:SE',
    conditions: version.conditions,
  });
});

test('a margin is read with comma or point, and refused outside 0 to 100', () => {
  expect(readMargin('2,5')).toBe(2.5);
  expect(readMargin('2.5')).toBe(2.5);
  expect(readMargin('101')).toBeUndefined();
  expect(readMargin('-1')).toBeUndefined();
  expect(readMargin('fem')).toBeUndefined();
});

test('no more conditions can be required than are left', () => {
  const draft = draftFrom(version);
  const fewer = {
    ...draft,
    conditions: draft.conditions.map((one, i) => ({ ...one, isUsed: i === 0 })),
  };
  expect(proposalOf(fewer, 1)).toMatchObject({ atLeast: 1, conditions: [{}] });
});

test('a draft with no conditions, or a margin that cannot be read, is no proposal', () => {
  const draft = draftFrom(version);
  const none = { ...draft, conditions: draft.conditions.map((one) => ({ ...one, isUsed: false })) };
  const wrong = { ...draft, conditions: draft.conditions.map((one) => ({ ...one, margin: 'x' })) };
  expect(proposalOf(none, 1)).toBeUndefined();
  expect(proposalOf(wrong, 1)).toBeUndefined();
});
