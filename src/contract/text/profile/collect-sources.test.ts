import { expect, test } from 'vitest';
import { collectSources, sourceAnchor } from './collect-sources.ts';
import { comparisonOf, conditionOf, figureOf, profileOf, rowOf } from './testing/profile-of.ts';

test('a release has one number, however many of its figures are on the page', () => {
  const sources = collectSources(
    profileOf({
      rows: [
        rowOf('unemployment', { figure: figureOf(9.1, { release: 'a' }) }),
        rowOf('education', { figure: figureOf(40, { release: 'a' }) }),
      ],
    }),
  );
  expect(sources.list).toHaveLength(1);
  expect(sources.list[0]!.items.map((item) => item.indicator)).toEqual([
    'unemployment',
    'education',
  ]);
});

test('inhabitants come first, then ages, conditions and comparisons', () => {
  const sources = collectSources(
    profileOf({
      rows: [
        rowOf('unemployment', {
          figure: figureOf(9.1, { release: 'scb' }),
          comparisons: [comparisonOf('county', figureOf(7, { release: 'county' }))],
        }),
        rowOf('population', { figure: figureOf(1800, { release: 'people' }) }),
      ],
      ages: [{ age: '0-5', women: figureOf(80, { release: 'ages' }), men: null }],
      conditions: [
        conditionOf('unemployment', {
          figure: figureOf(9.1, { release: 'scb' }),
          comparison: null,
        }),
      ],
    }),
  );
  expect(sources.list.map((source) => source.release)).toEqual(['people', 'ages', 'scb', 'county']);
  expect(sources.numberOf('scb')).toBe(3);
  expect(sources.numberOf('elsewhere')).toBeUndefined();
});

test('the periods of an indicator are told once each, in order', () => {
  const sources = collectSources(
    profileOf({
      rows: [
        rowOf('unemployment', {
          figure: figureOf(9.1, { period: '2024' }),
          history: [figureOf(8, { period: '2023' }), figureOf(9.1, { period: '2024' })],
        }),
      ],
    }),
  );
  expect(sources.list[0]!.items[0]!.periods).toEqual(['2023', '2024']);
});

test('every number on the page has an entry to follow', () => {
  expect(sourceAnchor(3, 'unemployment')).toBe('kalla-3-unemployment');
});
