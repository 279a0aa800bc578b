import { expect, test } from 'vitest';
import { childrenAndYoung, measureReach } from './measure-reach.ts';
import { commitmentOf } from './testing/commitment-fixture.ts';

test('the share that names children or young people is told per party, and what is for everyone beside', () => {
  const groups = [['children'], ['young-people', 'everyone'], ['everyone'], ['adults']] as const;
  const commitments = groups.map((targetGroups, i) => ({
    ...commitmentOf(`${i}`, 'police', { targetGroups }),
    count: 1 + i,
  }));
  const draft = {
    ...commitmentOf('d', 'police', { state: 'draft', targetGroups: ['children'] }),
    count: 7,
  };
  expect(measureReach([...commitments, draft], ['region', 'police'], childrenAndYoung)).toEqual([
    { party: 'region', promised: 0, named: 0, everyone: 0, share: undefined },
    { party: 'police', promised: 10, named: 3, everyone: 3, share: 0.3 },
  ]);
});
