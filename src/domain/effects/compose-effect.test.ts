import { expect, test } from 'vitest';
import type { AreaId } from '../areas/area.ts';
import { composeEffect } from './compose-effect.ts';
import type { EffectQuestion } from './effect.ts';

const area = (number: number): AreaId => `deso2025:0380C${1000 + number}` as AreaId;
const areas = Array.from({ length: 20 }, (_, i) => area(i));
// Every area moves along its own line with a fixed wobble; the first two fall by 3 from 2022 on.
const wobble = (i: number, year: number): number => ((i * 7 + year * 3) % 5) / 10;
const series = (years: readonly number[]): EffectQuestion['values'] =>
  new Map(
    areas.map((id, i) => [
      id,
      new Map(
        years.map((year) => [
          String(year),
          10 + i / 2 + wobble(i, year) - (i < 2 && year >= 2022 ? 3 : 0),
        ]),
      ),
    ]),
  );
const span = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
const question: EffectQuestion = {
  start: '2022-01-01',
  treated: areas.slice(0, 2),
  candidates: areas.slice(2),
  values: series(span(2012, 2025)),
  populations: new Map(),
  likeness: undefined,
  breaks: [],
};

test('a fall in the areas of an effort alone is found again with its interval', () => {
  const { differences, comparisons, points } = composeEffect(question);
  expect(points.filter(({ side }) => side === 'before')).toHaveLength(10);
  expect(comparisons).toHaveLength(10);
  expect('effect' in differences && differences.effect.estimate).toBeCloseTo(-3, 0);
  expect('effect' in differences && differences.effect.interval!.upper).toBeLessThan(-2);
});

test('without a compass those nearest in level before are compared with', () => {
  const { comparisons } = composeEffect(question);
  expect(comparisons.map((one) => one.area)).toEqual(areas.slice(2, 12));
  expect(comparisons.every(({ chosenBy }) => chosenBy === 'level')).toBe(true);
});

test('with a compass those most alike in it are compared with', () => {
  const likeness = {
    areas,
    scaled: areas.map((_, i) => (i < 2 || i >= 10 ? 0 : 5)),
    weights: [1],
  };
  const { comparisons } = composeEffect({ ...question, likeness });
  expect(comparisons.map((one) => one.area)).toEqual(areas.slice(10, 20));
  expect(comparisons.every(({ chosenBy }) => chosenBy === 'compass')).toBe(true);
});

test('a compass that lacks an area of the effort is not asked', () => {
  const known = areas.slice(1);
  const likeness = { areas: known, scaled: known.map(() => 0), weights: [1] };
  expect(composeEffect({ ...question, likeness }).comparisons[0]?.chosenBy).toBe('level');
});

test('under five points there is no trend word, and the methods say what they lack', () => {
  const effect = composeEffect({ ...question, values: series(span(2020, 2023)) });
  expect(effect.trend).toEqual({ kind: 'too-few', count: 4 });
  expect(effect.differences).toEqual({ refused: 'too-few-points-before', found: 2, least: 3 });
  expect(effect.series).toEqual({ refused: 'too-few-points-before', found: 2, least: 8 });
  expect(effect.synthetic).toEqual({ refused: 'too-few-points-before', found: 2, least: 8 });
  expect(effect.gapBefore?.absoluteInterval).toBeDefined();
  expect(effect.gapAfter?.absolute).toBeLessThan(effect.gapBefore!.absolute);
});

test('the year in which it began is neither before nor after', () => {
  const { points } = composeEffect({ ...question, start: '2022-03-01' });
  expect(points.find(({ period }) => period === '2022')?.side).toBe('during');
  expect(points.find(({ period }) => period === '2021')?.side).toBe('before');
  expect(points.find(({ period }) => period === '2023')?.side).toBe('after');
});

test('nothing before a break in the series is compared with', () => {
  const { points, beforeBreak } = composeEffect({ ...question, breaks: ['2016', '2030'] });
  expect(points[0]?.period).toBe('2016');
  expect(beforeBreak).toEqual(['2012', '2013', '2014', '2015']);
});

test('an area without values is named and left out; a period that one lacks too', () => {
  const values = new Map(question.values);
  values.set(area(0), new Map());
  values.set(
    area(1),
    new Map([...question.values.get(area(1))!].filter(([period]) => period !== '2015')),
  );
  const effect = composeEffect({ ...question, values });
  expect(effect.withoutValues).toEqual([area(0)]);
  expect(effect.points.map(({ period }) => period)).not.toContain('2015');
});

test('the whole county has nothing to compare with, and is told alone', () => {
  const effect = composeEffect({ ...question, treated: [area(0)], candidates: [] });
  expect(effect.comparisons).toEqual([]);
  expect(effect.points[0]?.compared).toBeUndefined();
  expect(effect.gapAfter).toBeUndefined();
  expect(effect.differences).toMatchObject({ refused: 'too-few-treated' });
  expect('levelChange' in effect.series).toBe(true);
});

test('areas that were all equal before are no ground for a mixture', () => {
  const values = new Map(
    areas.map((id) => [id, new Map([...question.values.get(id)!.keys()].map((p) => [p, 1]))]),
  );
  expect(composeEffect({ ...question, values }).synthetic).toMatchObject({
    refused: 'fits-exactly',
  });
});

test('means are weighted by inhabitants', () => {
  const populations = new Map(areas.map((id, i) => [id, i === 0 ? 3000 : 1000]));
  const weighted = composeEffect({ ...question, populations }).points[0]!.treated;
  const [first, second] = [area(0), area(1)].map((id) => question.values.get(id)!.get('2012')!);
  expect(weighted).toBeCloseTo((3 * first! + second!) / 4, 10);
});
