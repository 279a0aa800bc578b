import { expect, test } from 'vitest';
import { speak } from '#contract/text/format.ts';
import { metadataOf } from '#contract/text/profile/testing/profile-of.ts';
import { listFacts } from './list-facts.ts';

const sv = speak('sv');
const factOf = (name: string, ...given: Parameters<typeof metadataOf>): string | undefined =>
  listFacts(sv, metadataOf(...given), [metadataOf('sick-days')]).find(([one]) => one === name)?.[1];

test('a field that nobody knows says so', () => {
  expect(factOf('Urval', 'unemployment')).toBe('okänt');
  expect(factOf('Tabell', 'unemployment')).toBe('TAB1');
});

test('a proxy names the measure it stands in for', () => {
  expect(factOf('Slag', 'sickness', { kind: 'proxy', proxyFor: 'sick-days' })).toBe(
    'ersättningsmått för Name of sick-days',
  );
  expect(factOf('Slag', 'unemployment')).toBe('eget mått');
});

test('every field has a text', () => {
  const facts = listFacts(sv, metadataOf('unemployment'), []);
  expect(facts.every(([name, text]) => name !== '' && text !== '')).toBe(true);
  expect(new Set(facts.map(([name]) => name)).size).toBe(facts.length);
});
