import { expect, test } from 'vitest';
import { parseAreaId } from '../areas/area.ts';
import { columnsOf } from '../indicators/collect-columns.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Measured, Observation } from '../indicators/observation.ts';
import { parsePeriod } from '../time/period.ts';
import { checkObservations } from './check-observations.ts';
import type { ReadCells } from './read-observations.ts';
import { indicatorOf, leisure, walks } from './testing/release-fixture.ts';

interface Draft {
  readonly area?: string;
  readonly period?: string;
  readonly indicator?: Indicator;
  readonly measured?: Measured;
  readonly row?: number;
}

interface ReadCell {
  readonly observation: Observation;
  readonly row: number;
  readonly text: string;
}

const readCells = (cells: readonly ReadCell[]): ReadCells => ({
  observations: columnsOf(cells.map((cell) => cell.observation)),
  placeOf: (i) => ({ row: cells[i]!.row, column: 'value' }),
  textOf: (i) => cells[i]!.text,
});

function cellOf({ area, period, indicator, measured, row = 2 }: Draft): ReadCell {
  const shown = measured ?? { value: 50 };
  return {
    row,
    text: 'value' in shown ? String(shown.value) : '..',
    observation: {
      area: parseAreaId(area ?? 'deso2025:0380A0010'),
      period: parsePeriod(period ?? '2024'),
      indicator: (indicator ?? leisure).id,
      group: { sex: 'total', age: 'total' },
      measured: shown,
    },
  };
}

const rate = indicatorOf({ id: 'rate', unit: 'offences-per-100000', validRange: [0, 1e6] });
const check = (cells: readonly ReadCell[], unit: string | null = null) =>
  checkObservations(readCells(cells), {
    indicators: new Map([leisure, walks, rate].map((one) => [one.id, one])),
    today: '2026-11-22',
    unit,
  });

test.each<[string, Draft, string | undefined]>([
  ['a value within the range', { measured: { value: 100 } }, undefined],
  ['a value above the range', { measured: { value: 100.1 } }, 'release/value-out-of-range'],
  ['a value below the range', { measured: { value: -0.1 } }, 'release/value-out-of-range'],
  ['a missing value', { measured: { missing: 'suppressed' } }, undefined],
  ['a year that has begun', { period: '2026' }, undefined],
  ['a year to come', { period: '2027' }, 'release/period-in-future'],
  ['a quarter to come', { period: '2027K1' }, 'release/period-kind'],
  ['a municipality', { area: 'municipality:0380', indicator: walks }, undefined],
  ['a composite', { area: 'composite:two-towns', indicator: walks }, undefined],
  ['a finer level than measured', { indicator: walks }, 'release/level-too-fine'],
  ['a part of the whole', { measured: { value: 50, count: 5, denominator: 10 } }, undefined],
  [
    'a part greater than the whole',
    { measured: { value: 50, count: 11, denominator: 10 } },
    'release/count-above-denominator',
  ],
  [
    'more offences than inhabitants',
    { indicator: rate, measured: { value: 5000, count: 11, denominator: 10 } },
    undefined,
  ],
  ['a negative count', { measured: { value: 5, count: -1 } }, 'release/negative-count'],
  ['a value in its interval', { measured: { value: 5, interval: [5, 6] } }, undefined],
  [
    'a value outside its interval',
    { measured: { value: 5, interval: [6, 7] } },
    'release/interval-order',
  ],
  [
    'an interval upside down',
    { measured: { value: 5, interval: [6, 4] } },
    'release/interval-order',
  ],
])('%s is judged by its indicator', (_what, draft, code) => {
  const { errors } = check([cellOf(draft)]);
  expect(errors.first[0]?.code).toBe(code);
  if (code !== undefined) expect(errors.first[0]).toMatchObject({ row: 2, column: 'value' });
});

test('the same cell twice with the same value counts once, with a warning', () => {
  const { observations, errors, warnings } = check([cellOf({ row: 2 }), cellOf({ row: 7 })]);
  expect(errors.count).toBe(0);
  expect(observations.length).toBe(1);
  expect(warnings.first).toMatchObject([
    { code: 'release/repeated-cell', row: 7, data: { otherRow: 2 } },
  ]);
});

test('the same cell twice with different values is refused, naming both rows', () => {
  const other = cellOf({ row: 7, measured: { value: 51 } });
  const { errors } = check([cellOf({ row: 2 }), other]);
  expect(errors.first).toMatchObject([
    {
      code: 'release/duplicate-cell',
      row: 7,
      value: '51',
      data: { otherRow: 2, otherValue: '50' },
    },
  ]);
  const missing = cellOf({ row: 9, measured: { missing: 'blank' } });
  expect(check([cellOf({}), missing]).errors.count).toBe(1);
});

test('a unit that does not fit is refused once an indicator', () => {
  const cells = [cellOf({}), cellOf({ period: '2023' })];
  expect(check(cells, '%').errors.count).toBe(0);
  expect(check(cells, '').errors.count).toBe(0);
  expect(check(cells, 'kr').errors.first).toMatchObject([
    { code: 'release/unit-mismatch', data: { unit: 'kr', expected: 'per-cent' } },
  ]);
});
