import { expect, test } from 'vitest';
import { checkNeedKind } from './check-need.ts';
import { groupNeeds } from './group-needs.ts';
import type { Need, NeedKind } from './need.ts';

const shelter: NeedKind = { kind: 'subject', subject: 'Skyddat boende' };
let made = 0;
const need = (party: string, kind: NeedKind = shelter): Need => ({
  ...{ id: `need-${made++}`, party, version: 1, kind },
  ...{ what: 'Platserna räcker inte', statedOn: '2026-11-22' },
});
const isMunicipality = (party: string): boolean => party.endsWith('municipality');
const group = (...needs: Need[]) => groupNeeds(needs, isMunicipality);

test('needs of one kind from three municipalities are county-wide, from two they are not', () => {
  const two = [need('tierp-municipality'), need('heby-municipality')];
  expect(group(...two)[0]?.isCountyWide).toBe(false);
  const [three] = group(...two, need('habo-municipality'));
  expect(three?.isCountyWide).toBe(true);
  expect(three?.municipalities).toEqual([
    'habo-municipality',
    'heby-municipality',
    'tierp-municipality',
  ]);
});

test('a municipality counts once, and other parties stand with them without counting', () => {
  const [only] = group(
    need('tierp-municipality'),
    need('tierp-municipality'),
    need('heby-municipality'),
    need('region-uppsala'),
  );
  expect(only?.needs).toHaveLength(4);
  expect(only?.municipalities).toHaveLength(2);
  expect(only?.isCountyWide).toBe(false);
});

test('a subject is the same in other forms and another order, and another subject is another kind', () => {
  const kinds = ['Skyddat boende', 'boenden, skyddade', 'Skyddat arbete'].map(
    (subject): NeedKind => ({ kind: 'subject', subject }),
  );
  const groups = group(...kinds.map((kind, i) => need(`party-${i}`, kind)));
  expect(groups.map(({ needs }) => needs.length)).toEqual([2, 1]);
});

test('a policy area and a subject of the same name are two kinds', () => {
  const groups = group(
    need('a', { kind: 'policy-area', policyArea: 'integration' }),
    need('b', { kind: 'subject', subject: 'Integration' }),
  );
  expect(groups).toHaveLength(2);
});

test('kinds from most municipalities stand first', () => {
  const integration: NeedKind = { kind: 'policy-area', policyArea: 'integration' };
  const groups = group(
    need('region-uppsala'),
    need('police-authority'),
    need('tierp-municipality', integration),
  );
  expect(groups.map(({ key }) => key)[0]).toBe('policy-area:integration');
});

test('a policy area that does not exist and a subject without a word are refused', () => {
  const known = new Set(['integration']);
  expect(() => checkNeedKind({ kind: 'policy-area', policyArea: 'x' }, known)).toThrow(
    'need/unknown-policy-area',
  );
  expect(() => checkNeedKind({ kind: 'subject', subject: ' 12 –' }, known)).toThrow(
    'need/no-subject',
  );
  expect(() => checkNeedKind(shelter, known)).not.toThrow();
});
