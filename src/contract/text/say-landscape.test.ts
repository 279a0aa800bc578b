import { expect, test } from 'vitest';
import { proposeNames, type TellingVariable } from './say-landscape.ts';

const variable = (indicator: string, high: boolean, change: object = {}): TellingVariable => ({
  indicator,
  name: { sv: 'Sjukdagar', en: 'Sick days' },
  sex: 'total',
  age: 'total',
  high,
  ...change,
});

test('a landscape is called by what is high and low in it, with a capital first', () => {
  expect(proposeNames([variable('rented-dwellings', true), variable('net-income', false)])).toEqual(
    {
      sv: 'Hög andel hyresrätter, låg nettoinkomst',
      en: 'High share of rented dwellings, low net income',
    },
  );
});

test('an indicator without words of its own is called by its name, and a group is told', () => {
  expect(proposeNames([variable('own-measure', true)])).toEqual({
    sv: 'Högt värde på sjukdagar',
    en: 'High value of sick days',
  });
  const women = variable('employment', false, { sex: 'women', age: '20-64' });
  expect(proposeNames([women]).sv).toBe('Låg sysselsättning (kvinnor, 20–64 år)');
  const named = variable('own', true, { name: { sv: 'SFI-elever', en: 'SFI pupils' } });
  expect(proposeNames([named]).sv).toBe('Högt värde på SFI-elever');
});

test('a landscape that nothing tells apart is near the mean', () => {
  expect(proposeNames([])).toEqual({ sv: 'Nära länets medel', en: 'Near the county mean' });
});
