import { expect, test } from 'vitest';
import { speak } from '#contract/text/format.ts';
import { languages } from '#contract/text/language.ts';
import { units } from '#domain/indicators/indicator.ts';
import { missingReasons, sexes } from '#domain/indicators/observation.ts';
import { findRoles } from '#domain/releases/column-roles.ts';
import { fitsUnit } from '#domain/releases/fit-unit.ts';
import { readAge, readSex } from '#domain/releases/read-group.ts';
import { readMeasured } from '#domain/releases/read-measured.ts';
import { readMissing } from '#domain/releases/read-missing.ts';
import { saysNothing } from '#domain/releases/says-nothing.ts';

test.each(languages)('what our files say in %s is understood when they come back', (language) => {
  const { say } = speak(language);
  for (const reason of missingReasons) expect(readMissing(say(`missing.${reason}`))).toBe(reason);
  for (const sex of sexes) expect(readSex(say(`sex.${sex}`))).toBe(sex);
  for (const unit of units) expect(fitsUnit(say(`unit-name.${unit}`), unit), unit).toBe(true);
  expect(readAge(say('age.total'))).toBe('total');
  for (const word of ['csv.not-loaded', 'csv.unchanged'] as const) {
    expect(saysNothing(say(word))).toBe(true);
    expect(readMissing(say(word))).toBeUndefined();
  }
});

test.each(languages)('the columns of our files in %s are found by their heads', (language) => {
  const { say } = speak(language);
  const columns = {
    indicator: 'csv.indicator-id',
    period: 'csv.period',
    sex: 'csv.sex',
    age: 'csv.age',
    missing: 'csv.missing',
    count: 'csv.count',
    denominator: 'csv.denominator',
    low: 'csv.low',
    high: 'csv.high',
    unit: 'csv.unit',
  } as const;
  const shared = Object.values(columns).map((key) => say(key));
  const others = [say('csv.indicator'), say('csv.current-missing'), say('csv.comparison-value')];
  const values = findRoles([...others, ...shared, say('csv.value')]);
  for (const [role, key] of Object.entries(columns)) {
    expect(values.get(role as keyof typeof columns), role).toBe(say(key));
  }
  expect(values.get('value')).toBe(say('csv.value'));
  const template = findRoles([say('csv.current-value'), ...shared, say('csv.new-value')]);
  expect(template.get('value')).toBe(say('csv.new-value'));
});

test('a row that says that it says nothing is no cell, unless a value stands there', () => {
  const unchanged = { value: '', missing: 'oförändrat', count: '', denominator: '' };
  expect(readMeasured(unchanged, ',')).toEqual({ measured: undefined, refusals: [], warnings: [] });
  expect(readMeasured({ ...unchanged, value: '3,5' }, ',').measured).toMatchObject({ value: 3.5 });
  expect(readMeasured({ ...unchanged, value: '..' }, ',').measured).toEqual({
    missing: 'not-collected',
  });
  // A number without its value is a slip of the pen, not nothing.
  expect(readMeasured({ ...unchanged, count: '4' }, ',').measured).toEqual({ missing: 'blank' });
});
