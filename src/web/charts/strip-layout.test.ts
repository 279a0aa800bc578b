import { expect, test } from 'vitest';
import { layOutStrip, type StripState } from './strip-layout.ts';

const formatTick = (value: number, decimals: number): string => value.toFixed(decimals);
const state: StripState = {
  own: { value: 9.1, text: '9,1 %' },
  interval: [8.2, 10.1],
  marks: [
    { kind: 'country', value: 6.8, text: 'riket 6,8' },
    { kind: 'county', value: 6.9, text: 'länet 6,9' },
    { kind: 'municipality', value: 7, text: 'kommunen 7,0' },
  ],
  spread: { min: 1.5, lowerQuartile: 4, upperQuartile: 8, max: 21 },
  formatTick,
};

test('everything in a strip stands on one scale, inside it and in the order of the values', () => {
  const strip = layOutStrip(state);
  const places = [
    strip.spread!.from,
    strip.spread!.boxFrom,
    ...strip.marks.map((mark) => mark.at),
    strip.spread!.boxTo,
    strip.own!.at,
    strip.spread!.to,
  ];
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...places)).toBeLessThanOrEqual(1);
  expect(strip.interval![0]).toBeLessThan(strip.own!.at);
  expect(strip.interval![1]).toBeGreaterThan(strip.own!.at);
});

test('comparisons that lie close get a line each, and the strip grows to hold them', () => {
  const strip = layOutStrip(state);
  expect(new Set(strip.marks.map((mark) => mark.textY)).size).toBe(3);
  const apart = layOutStrip({ ...state, marks: state.marks.slice(0, 1) });
  expect(strip.height).toBeGreaterThan(apart.height);
  expect(Math.max(...strip.marks.map((mark) => mark.textY))).toBeLessThan(strip.axisY);
});

test('an area without a value still has its comparisons', () => {
  const strip = layOutStrip({ ...state, own: undefined, interval: undefined });
  expect(strip.own).toBeUndefined();
  expect(strip.marks).toHaveLength(3);
});
