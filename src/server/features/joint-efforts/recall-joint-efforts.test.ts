import { expect, test } from 'vitest';
import { pairName, pairOf } from '#domain/joint-efforts/effort-pair.ts';
import { findJointEfforts } from '#domain/joint-efforts/find-joint-efforts.ts';
import type { PlannedEffort } from '#domain/joint-efforts/planned-effort.ts';
import { makeEfforts } from '#domain/joint-efforts/testing/made-efforts.ts';
import type { AreaGround } from '../gaps/queries.ts';
import { recallJointEfforts } from './recall-joint-efforts.ts';

const { efforts, ground: lying } = makeEfforts(60, 3);
const groundOf = (): AreaGround => ({
  ...{ nesting: lying.nesting, nameOf: (area) => area, municipalityOf: () => undefined },
});
const ground = groundOf();
const none: ReadonlySet<string> = new Set();
const wish = { most: 50, party: efforts[0]!.party };
const read = (): readonly PlannedEffort[] => structuredClone(efforts);

test('what is read the same again is not matched again', async () => {
  const found = await recallJointEfforts(read(), ground, none, wish);
  expect(found).toEqual(findJointEfforts(efforts, ground, none, wish));
  expect(await recallJointEfforts(read(), ground, new Set(), { ...wish })).toBe(found);
});

test('another plan, one that is not seen, another answer, party or number is matched for itself', async () => {
  const standing = await recallJointEfforts(efforts, ground, none, wish);
  const [first, second] = [standing.proposals[0]!.first, standing.proposals[0]!.second];
  const settled = new Set([pairName(pairOf(first, second))]);
  const changed = efforts.map((effort) =>
    effort.id === first.id ? { ...effort, what: 'Något helt annat', areas: [] } : effort,
  );
  const unseen = efforts.filter(({ party }) => party !== first.party);
  const asked = [
    [changed, none, wish],
    [unseen, none, wish],
    [efforts, settled, wish],
    [efforts, none, { ...wish, party: undefined }],
    [efforts, none, { ...wish, most: 1 }],
  ] as const;
  for (const [plans, answered, other] of asked) {
    const found = await recallJointEfforts(plans, ground, answered, other);
    expect(found).toEqual(findJointEfforts(plans, ground, answered, other));
    expect(found).not.toEqual(standing);
  }
});

test('other areas are another ground', async () => {
  const found = await recallJointEfforts(efforts, ground, none, wish);
  expect(await recallJointEfforts(efforts, groundOf(), none, wish)).not.toBe(found);
});
