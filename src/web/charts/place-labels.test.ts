import fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimateTextWidth, extentOf, type Label, placeLabels } from './place-labels.ts';

const narrowest = 280;

test('labels far apart share the first line', () => {
  const placed = placeLabels(
    [
      { at: 0.2, width: 40 },
      { at: 0.8, width: 40 },
    ],
    narrowest,
  );
  expect(placed.map((label) => label.row)).toEqual([0, 0]);
});

test('labels at the same place get a line each', () => {
  const label = { at: 0.5, width: 60 };
  const placed = placeLabels([{ ...label }, { ...label }, { ...label }], narrowest);
  expect(placed.map((label) => label.row)).toEqual([0, 1, 2]);
});

test('a label at an edge turns inwards', () => {
  const placed = placeLabels(
    [
      { at: 0, width: 50 },
      { at: 1, width: 50 },
    ],
    narrowest,
  );
  expect(placed.map((label) => label.anchor)).toEqual(['start', 'end']);
});

test('no two labels on a line touch, in the narrowest drawing and in wider ones', () => {
  const label = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    width: fc.integer({ min: 5, max: 140 }),
  });
  fc.assert(
    fc.property(
      fc.array(label, { maxLength: 6 }),
      fc.integer({ min: narrowest, max: 1600 }),
      (labels: Label[], drawing) => {
        const placed = placeLabels(labels, narrowest);
        const boxes = labels.map((label, i) => ({
          row: placed[i]!.row,
          extent: extentOf(label, placed[i]!.anchor, drawing),
        }));
        for (const [i, a] of boxes.entries()) {
          for (const b of boxes.slice(i + 1)) {
            if (a.row !== b.row) continue;
            const apart = a.extent[1] < b.extent[0] || b.extent[1] < a.extent[0];
            expect(apart).toBe(true);
          }
        }
      },
    ),
  );
});

test('a longer text is wider', () => {
  expect(estimateTextWidth('kommunen', 12)).toBeGreaterThan(estimateTextWidth('län', 12));
});
