import { expect, test } from 'vitest';
import { keepInside, unite, withMargin, writeBox, zoomBox } from './view-box.ts';

const whole = { x: 0, y: 0, width: 800, height: 600 };

test('boxes are united, and none gives none', () => {
  const a = { x: 1, y: 2, width: 3, height: 4 };
  const b = { x: -1, y: 3, width: 1, height: 9 };
  expect(unite([a, b])).toEqual({ x: -1, y: 2, width: 5, height: 10 });
  expect(unite([])).toBeUndefined();
  expect(withMargin(a, 0.5)).toEqual({ x: -1, y: 0, width: 7, height: 8 });
});

test('zooming in holds the point under the pointer', () => {
  const held = { x: 200, y: 150 };
  const box = zoomBox(whole, 2, held, whole);
  const shareBefore = (held.x - whole.x) / whole.width;
  expect((held.x - box.x) / box.width).toBeCloseTo(shareBefore);
  expect(box.width).toBe(400);
  expect(box.height).toBe(300);
});

test('zooming stops at the whole map and at a sixty-fourth of it', () => {
  expect(zoomBox(whole, 0.1, { x: 0, y: 0 }, whole)).toEqual(whole);
  expect(zoomBox(whole, 1e6, { x: 400, y: 300 }, whole).width).toBe(800 / 64);
});

test('the middle of the view never leaves the map', () => {
  const box = keepInside({ x: 5000, y: -5000, width: 100, height: 100 }, whole);
  expect(box).toEqual({ x: 750, y: -50, width: 100, height: 100 });
  expect(writeBox(box)).toBe('750 -50 100 100');
});
