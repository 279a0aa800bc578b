import { expect, test } from 'vitest';
import type { Figure } from '../indicators/figure.ts';
import { joinHistory } from './join-history.ts';
import { type EditionLink, linkEditions } from './link-editions.ts';

const figureOf = (period: string, value: number, rest: Partial<Figure> = {}): Figure => ({
  value,
  missing: null,
  count: null,
  denominator: null,
  low: null,
  high: null,
  period,
  release: 'r',
  ...rest,
});
const linkOf = (area: string, rest: Partial<EditionLink> = {}): EditionLink => ({
  division: 'deso2018',
  divisionName: { sv: 'DeSO 2018', en: 'DeSO 2018' },
  method: 'by-population',
  weightPeriod: '2024',
  area,
  name: area,
  shareOfOther: 0.5,
  shareOfThis: 1,
  ...rest,
});
const indicator = { id: 'employment', unit: 'per-cent' } as Parameters<typeof linkEditions>[0];

test('the series of the older edition comes before the own, with the break between them', () => {
  const own = [figureOf('2024', 70)];
  const older = [figureOf('2022', 60, { count: 60, denominator: 100 }), figureOf('2024', 1)];
  const linked = linkEditions(indicator, own, [linkOf('old')], () => older);
  expect(linked).toMatchObject([
    { kind: 'recomputed', periods: ['2022'], figures: [{ value: 60 }] },
  ]);
  const joined = joinHistory({ history: own, linked, breaks: [] });
  expect(
    joined.map(({ figure, link, isAfterBreak }) => [figure.period, link?.kind, isAfterBreak]),
  ).toEqual([
    ['2022', 'recomputed', false],
    ['2024', undefined, true],
  ]);
});

test('a mean of an area that was split is told of, and none of its figures are shown', () => {
  const linked = linkEditions(indicator, [], [linkOf('old')], () => [figureOf('2022', 60)]);
  expect(linked).toMatchObject([
    { kind: 'none', reason: 'no-counts', periods: ['2022'], figures: [], areas: [{ id: 'old' }] },
  ]);
});

test('the same area keeps what was measured for it, in an older edition and in a newer', () => {
  const same = { shareOfOther: 1, shareOfThis: 1 };
  const newer = linkOf('new', { ...same, division: 'deso2025' });
  const linked = linkEditions(indicator, [figureOf('2022', 6)], [newer], () => [
    figureOf('2024', 7),
  ]);
  const joined = joinHistory({ history: [figureOf('2022', 6)], linked, breaks: [] });
  expect(joined.map((one) => [one.figure.period, one.isAfterBreak])).toEqual([
    ['2022', false],
    ['2024', true],
  ]);
});

test('nothing is linked where the other edition has nothing', () => {
  expect(linkEditions(indicator, [], [linkOf('old')], () => [])).toEqual([]);
});

test('a break in the figures lies between the periods around it, wherever they come from', () => {
  const history = ['2023', '2024', '2025', '2026'].map((period) => figureOf(period, 1));
  const joined = joinHistory({ history, linked: [], breaks: [{ period: '2025' }] });
  expect(joined.map((one) => one.isAfterBreak)).toEqual([false, false, true, false]);
});
