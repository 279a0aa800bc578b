import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AreaId, DivisionId } from '../areas/area.ts';
import { isWhole } from './crosswalk.ts';
import { matchByCode } from './match-by-code.ts';
import { readKey } from './read-key.ts';
import { weightByPieces } from './weight-by-pieces.ts';
import { weightByPopulation } from './weight-by-population.ts';

const [old, now] = ['deso2018', 'deso2025'] as DivisionId[] as [DivisionId, DivisionId];
const fromCodes = ['0380C1210', '0380C1220'];
const toCodes = ['0380C1211', '0380C1212', '0380C1213', '0380C1220'];
const idOf = (text: string): AreaId => text as AreaId;

test('equal codes are one area, and a code that was split has all its parts', () => {
  const { parts, unmatchedFrom, unmatchedTo } = matchByCode({
    from: old,
    to: now,
    fromCodes,
    toCodes,
  });
  expect(
    parts.map(({ from, to, shareOfFrom, shareOfTo }) => [from, to, shareOfFrom, shareOfTo]),
  ).toEqual([
    ['deso2018:0380C1210', 'deso2025:0380C1211', undefined, 1],
    ['deso2018:0380C1210', 'deso2025:0380C1212', undefined, 1],
    ['deso2018:0380C1210', 'deso2025:0380C1213', undefined, 1],
    ['deso2018:0380C1220', 'deso2025:0380C1220', 1, 1],
  ]);
  expect([unmatchedFrom, unmatchedTo]).toEqual([[], []]);
});

test('the other way in time the parts are put together', () => {
  const { parts } = matchByCode({ from: now, to: old, fromCodes: toCodes, toCodes: fromCodes });
  expect(parts.filter((part) => part.to === 'deso2018:0380C1210')).toHaveLength(3);
  expect(parts.find((part) => part.from === 'deso2025:0380C1211')).toMatchObject({
    shareOfFrom: 1,
    shareOfTo: undefined,
  });
});

test('areas without a counterpart are told on both sides', () => {
  const { unmatchedFrom, unmatchedTo } = matchByCode({
    from: old,
    to: now,
    fromCodes: [...fromCodes, '0380A0010'],
    toCodes: [...toCodes, '0381A0020'],
  });
  expect([unmatchedFrom, unmatchedTo]).toEqual([['deso2018:0380A0010'], ['deso2025:0381A0020']]);
});

test('a division against itself under another name is the same areas', () => {
  const codes = fc.uniqueArray(fc.integer({ min: 0, max: 9999 }), { maxLength: 40 });
  fc.assert(
    fc.property(codes, (numbers) => {
      const all = numbers.map((number) => `0380C${String(number).padStart(4, '0')}`);
      const { parts, unmatchedTo } = matchByCode({
        from: old,
        to: now,
        fromCodes: all,
        toCodes: all,
      });
      expect(parts).toHaveLength(all.length);
      expect(parts.every(isWhole)).toBe(true);
      expect(unmatchedTo).toEqual([]);
    }),
  );
});

test('divisions of different levels are not matched by code', () => {
  const regso = 'regso2025' as DivisionId;
  expect(() => matchByCode({ from: old, to: regso, fromCodes, toCodes: [] })).toThrow(
    expect.objectContaining({ code: 'crosswalk/codes-do-not-match' }),
  );
});

test('people fill the shares that codes leave open', () => {
  const people = new Map([
    ['deso2025:0380C1211', 500],
    ['deso2025:0380C1212', 300],
    ['deso2025:0380C1213', 200],
  ]);
  const byCode = matchByCode({ from: old, to: now, fromCodes, toCodes });
  const { parts, method } = weightByPopulation(byCode, (area) => people.get(area));
  expect(method).toBe('by-population');
  expect(parts.map((part) => part.shareOfFrom)).toEqual([0.5, 0.3, 0.2, 1]);
  const unknown = weightByPopulation(byCode, (area) => (area.endsWith('3') ? undefined : 100));
  expect(unknown.parts.map((part) => part.shareOfFrom)).toEqual([
    undefined,
    undefined,
    undefined,
    1,
  ]);
});

/** Pieces of a grid: each from-area is cut over some to-areas. */
const grids = fc.array(
  fc.array(fc.float({ min: 1, max: 1000, noNaN: true }), { minLength: 1, maxLength: 6 }),
  { minLength: 1, maxLength: 6 },
);
const wholly = { from: new Map(), to: new Map(), smallest: 0 };

test('shares sum to one for each area that is covered, and mass is kept', () => {
  fc.assert(
    fc.property(grids, fc.infiniteStream(fc.integer({ min: 0, max: 1e6 })), (grid, masses) => {
      const pieces = grid.flatMap((row, i) =>
        row.map((weight, k) => ({ from: idOf(`a:${i}`), to: idOf(`b:${k}`), weight })),
      );
      const parts = weightByPieces(pieces, wholly);
      const mass = new Map(grid.map((_, i) => [`a:${i}`, masses.next().value as number]));
      let moved = 0;
      for (const [from, group] of Map.groupBy(parts, (part) => part.from)) {
        expect(group.reduce((sum, part) => sum + part.shareOfFrom!, 0)).toBeCloseTo(1, 9);
        for (const part of group) moved += mass.get(from)! * part.shareOfFrom!;
      }
      for (const group of Map.groupBy(parts, (part) => part.to).values()) {
        expect(group.reduce((sum, part) => sum + part.shareOfTo!, 0)).toBeCloseTo(1, 9);
      }
      const total = [...mass.values()].reduce((sum, one) => sum + one, 0);
      expect(Math.abs(moved - total)).toBeLessThan(1e-6 * (total + 1));
    }),
  );
});

test('an area that is covered by half keeps half, and a sliver is a border drawn anew', () => {
  const [a, b, c] = [idOf('a:1'), idOf('b:1'), idOf('b:2')];
  const half = weightByPieces([{ from: a, to: b, weight: 50 }], {
    from: new Map([[a, 100]]),
    to: new Map([[b, 50]]),
    smallest: 0.005,
  });
  expect(half).toEqual([{ from: a, to: b, shareOfFrom: 0.5, shareOfTo: 1 }]);
  const pieces = [
    { from: a, to: b, weight: 99.9 },
    { from: a, to: c, weight: 0.1 },
  ];
  const whole = {
    from: new Map([[a, 100]]),
    to: new Map([
      [b, 99.9],
      [c, 100],
    ]),
    smallest: 0.005,
  };
  expect(weightByPieces(pieces, whole).map(isWhole)).toEqual([true]);
});

const ground = {
  file: 'n.csv',
  from: old,
  to: now,
  fromCodes: new Set(fromCodes),
  toCodes: new Set(toCodes),
};

test('a key from a file has its weights, with comma or point, by code or id', () => {
  const rows = [
    ['Från', 'Till', 'Vikt'],
    ['0380C1210', '0380C1211', '0,6'],
    ['deso2018:0380C1210', 'deso2025:0380C1212', '0.4'],
    ['0380C1220', '0380C1220', ''],
    ['', '', ''],
  ];
  const { parts, refusals } = readKey(rows, ground);
  expect(refusals).toEqual([]);
  expect(parts.map((part) => [part.shareOfFrom, part.shareOfTo])).toEqual([
    [0.6, 1],
    [0.4, 1],
    [1, 1],
  ]);
});

test.each([
  ['no-columns', [['a', 'b']]],
  [
    'unknown-area',
    [
      ['from', 'to', 'weight'],
      ['0380C9999', '0380C1211', '1'],
    ],
  ],
  [
    'malformed-weight',
    [
      ['from', 'to', 'weight'],
      ['0380C1210', '0380C1211', '1.5'],
    ],
  ],
  [
    'malformed-weight',
    [
      ['from', 'to', 'weight'],
      ['0380C1210', '0380C1211', 'x'],
    ],
  ],
  [
    'duplicate-pair',
    [
      ['from', 'to'],
      ['0380C1210', '0380C1211'],
      ['0380C1210', '0380C1211'],
    ],
  ],
  [
    'weights-over-one',
    [
      ['from', 'to', 'weight'],
      ['0380C1210', '0380C1211', '0.7'],
      ['0380C1210', '0380C1212', '0.7'],
    ],
  ],
])('a key with a fault is refused: %s', (code, rows) => {
  expect(readKey(rows, ground).refusals.map((refusal) => refusal.code)).toEqual([
    `crosswalk/${code}`,
  ]);
});
