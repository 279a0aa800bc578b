import { expect, test } from 'vitest';
import { landscapeFill, landscapeFills } from './landscape-fills.ts';

test('no two of sixteen landscapes have both colour and pattern in common', () => {
  const looks = landscapeFills.map(({ colour, mark }) => `${colour} ${mark}`);
  expect(new Set(looks).size).toBe(16);
});

test('the first eight differ in colour and in pattern', () => {
  const first = landscapeFills.slice(0, 8);
  expect(new Set(first.map(({ colour }) => colour)).size).toBe(8);
  expect(new Set(first.map(({ mark }) => mark)).size).toBe(8);
});

test('the seventeenth letter looks like the first again', () => {
  expect(landscapeFill(16)).toBe(landscapeFill(0));
});
