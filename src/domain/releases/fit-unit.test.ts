import { expect, test } from 'vitest';
import type { Unit } from '../indicators/indicator.ts';
import { fitsUnit } from './fit-unit.ts';

test.each<[string, Unit, boolean]>([
  ['%', 'per-cent', true],
  ['Procent', 'per-cent', true],
  ['per-cent', 'per-cent', true],
  ['tkr', 'tkr-per-person', true],
  ['kr', 'tkr-per-person', false],
  ['antal', 'per-cent', false],
  ['%', 'offences', false],
  ['brott per 100 000', 'offences-per-100000', true],
])('the unit %j for %s: %s', (text, unit, fits) => {
  expect(fitsUnit(text, unit)).toBe(fits);
});
