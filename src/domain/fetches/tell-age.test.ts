import { expect, test } from 'vitest';
import { type ShownIndicator, tellAge } from './tell-age.ts';

const today = '2026-11-22';
const shown: ShownIndicator = {
  id: 'employment',
  publisher: 'SCB',
  fetched: '2026-11-01',
  nextUpdate: 'unknown',
};
const source = {
  publisher: 'SCB',
  indicators: ['employment'],
  confirmed: '2026-11-14',
  failed: undefined,
};

test('figures are of the last day on which their source stood for them', () => {
  expect(tellAge([shown], [source], today)).toEqual({ asOf: '2026-11-14', because: undefined });
  expect(tellAge([shown], [], today).asOf).toBe('2026-11-01');
  expect(tellAge([], [], today)).toEqual({ asOf: undefined, because: undefined });
});

test('a source that has failed since makes its own figures old, and nobody else’s', () => {
  const failed = { ...source, failed: today };
  expect(tellAge([shown], [failed], today).because).toEqual({
    reason: 'source-failed',
    publisher: 'SCB',
    at: today,
  });
  expect(tellAge([{ ...shown, id: 'wages' }], [failed], today).because).toBeUndefined();
});

test.each([
  ['2026-11-20', true],
  ['2026-11', false],
  ['2026-12', false],
  ['2026-11-10', false],
  ['unknown', false],
])('a newer edition expected %s, last confirmed 14 November: old is %s', (nextUpdate, isOld) => {
  const { because } = tellAge([{ ...shown, nextUpdate }], [source], today);
  expect(because?.reason === 'update-expected').toBe(isOld);
});
