import { expect, test } from 'vitest';
import { checkIndicator } from './check-indicator.ts';

const text = { sv: 'text', en: 'text' };
const whole = {
  id: 'net-income',
  name: text,
  definition: text,
  unit: 'tkr-per-person',
  decimals: 1,
  numerator: text,
  denominator: text,
  polarity: 'high-is-good',
  policyArea: null,
  kind: 'measured',
  proxyFor: null,
  aboutChildren: false,
  lowestLevel: 'deso',
  periodKind: 'year',
  validRange: [0, 5000],
  source: {
    publisher: 'SCB',
    table: 'unknown',
    cellQuery: 'unknown',
    publishedOn: 'unknown',
    nextUpdate: 'unknown',
    licence: 'CC0',
  },
  caveats: text,
};

test('a definition in which every field is stated, if only as unknown, is accepted', () => {
  expect(checkIndicator(whole, 'a.yaml').id).toBe('net-income');
});

test.each([
  ['id', { id: 'Net Income' }],
  ['name', { name: { sv: 'bara svenska' } }],
  ['unit', { unit: 'kr' }],
  ['decimals', { decimals: 1.5 }],
  ['polarity', { polarity: undefined }],
  ['validRange', { validRange: [10, 0] }],
  ['survey', { survey: { minimumRespondents: 4 } }],
  ['survey', { survey: {} }],
  ['source.table', { source: { ...whole.source, table: '' } }],
  ['source.nextUpdate', { source: { ...whole.source, nextUpdate: undefined } }],
  ['proxyFor', { kind: 'proxy' }],
  ['proxyFor', { proxyFor: 'sick-days' }],
])('a fault in %s is told with file and field', (field, change) => {
  expect(() => checkIndicator({ ...whole, ...change }, 'a.yaml')).toThrow(
    expect.objectContaining({
      code: 'indicator/malformed-definition',
      data: { file: 'a.yaml', field },
    }),
  );
});

test('what is no definition at all is refused', () => {
  expect(() => checkIndicator('net-income', 'a.yaml')).toThrow('indicator/malformed-definition');
  expect(() => checkIndicator(null, 'a.yaml')).toThrow('indicator/malformed-definition');
});
