import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planChunks } from './plan-chunks.ts';
import type { ResolvedVariable } from './selection.ts';

const variable = (name: string, size: number, isArea = false): ResolvedVariable => ({
  variable: name,
  codes: Array.from({ length: size }, (_, i) => `${name}${i}`),
  codeList: undefined,
  isArea,
});
const cellsOf = (piece: readonly ResolvedVariable[]): number =>
  piece.reduce((product, one) => product * one.codes.length, 1);

test('pieces are within the limit, cut along the areas, and together the whole', () => {
  const size = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(
      size,
      size,
      size,
      fc.integer({ min: 1, max: 5000 }),
      (areas, ages, years, limit) => {
        fc.pre(ages * years <= limit);
        const whole = [
          variable('Alder', ages),
          variable('Region', areas, true),
          variable('Tid', years),
        ];
        const pieces = planChunks('T', whole, limit);
        expect(Math.max(...pieces.map(cellsOf))).toBeLessThanOrEqual(limit);
        expect(pieces.flatMap((piece) => piece[1]!.codes)).toEqual(whole[1]!.codes);
        for (const piece of pieces) expect([piece[0], piece[2]]).toEqual([whole[0], whole[2]]);
      },
    ),
  );
});

test('a table without areas is cut along its longest variable', () => {
  const pieces = planChunks('T', [variable('A', 2), variable('B', 5)], 4);
  expect(pieces.map(cellsOf)).toEqual([4, 4, 2]);
});

test('one area that is over the limit by itself is told, with its cells', () => {
  const whole = [variable('Region', 3, true), variable('Alder', 200)];
  expect(() => planChunks('TAB1', whole, 150)).toThrow(
    expect.objectContaining({
      code: 'source/selection-too-large',
      data: { table: 'TAB1', cells: 200, limit: 150 },
    }),
  );
});

test('a selection of nothing is one question', () => {
  expect(planChunks('T', [], 10)).toEqual([[]]);
});
