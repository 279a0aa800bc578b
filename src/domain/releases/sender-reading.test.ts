import { expect, test } from 'vitest';
import { compareWithSender } from './compare-with-sender.ts';
import {
  carryReading,
  findSenderReading,
  plainHeads,
  rememberedParts,
  type SenderReading,
} from './sender-reading.ts';
import { readingOf, tableOf } from './testing/release-fixture.ts';

const wide = readingOf(tableOf('deso;leisure-share 2022;leisure-share 2023', '0380A0010;1;2'));
const long = readingOf(tableOf('kod;nyckeltal;år;varde', '0380A0010;leisure-share;2023;1'));

function sent(
  heads: readonly string[],
  publisher = 'Region',
  loadedAt = '2026-03-12',
): SenderReading {
  const reading = rememberedParts(long);
  return { publisher, fileName: 'a.csv', release: 'r', loadedAt, heads, reading };
}

test('heads are the same in any order and case, and next year', () => {
  expect(plainHeads(['Kod', 'Andel_2023'])).toEqual(plainHeads(['andel 2024', 'kod']));
  expect(plainHeads(['kod', 'andel'])).not.toEqual(plainHeads(['kod', 'antal']));
});

test('the most like file is found, the newest of equals, and none that has less than half in common', () => {
  const [newer, older] = [
    sent(['kod', 'andel', 'år'], 'Ny'),
    sent(['kod', 'andel', 'år'], 'Äldre'),
  ];
  const other = sent(['kod', 'andel', 'år', 'kön'], 'Annan');
  expect(findSenderReading(['år', 'kod', 'andel'], [other, newer, older])).toBe(newer);
  expect(findSenderReading(['kod', 'andel', 'år', 'kön', 'ålder'], [newer, other])).toBe(other);
  expect(findSenderReading(['kod', 'x', 'y', 'z'], [newer, other])).toBeUndefined();
  expect(findSenderReading(['kod'], [])).toBeUndefined();
});

test('wide columns follow their year, and how the bytes stand is not remembered', () => {
  const remembered = rememberedParts(wide);
  expect(remembered).not.toHaveProperty('period');
  expect(remembered).not.toHaveProperty('delimiter');
  const heads = ['deso', 'leisure-share 2023', 'leisure-share 2024'];
  expect(carryReading(remembered, heads)?.columns).toEqual([
    { column: 'leisure-share 2023', indicator: 'leisure-share', period: '2023' },
    { column: 'leisure-share 2024', indicator: 'leisure-share', period: '2024' },
  ]);
});

test('a reading whose column is gone is not carried over', () => {
  const remembered = rememberedParts(long);
  expect(carryReading(remembered, ['kod', 'nyckeltal', 'år', 'varde', 'mer'])).toEqual(remembered);
  expect(carryReading(remembered, ['kod', 'nyckeltal', 'år'])).toBeUndefined();
  expect(carryReading(rememberedParts(wide), ['deso', 'annat'])).toBeUndefined();
});

test('what is new and what is gone since last time is told, part by part', () => {
  const before = {
    publisher: 'Region',
    heads: ['kod', 'andel 2023', 'kön'],
    indicators: ['a'],
    areas: ['municipality:0380', 'municipality:0381'],
    groups: ['total|total'],
  };
  const now = {
    heads: ['Kod', 'andel 2024', 'ålder'],
    indicators: ['a'],
    areas: ['municipality:0380'],
    groups: ['total|total', 'women|total'],
  };
  expect(compareWithSender(now, before).map(({ code, data }) => [code, data])).toEqual([
    [
      'release/heads-changed',
      { publisher: 'Region', added: 1, gone: 1, addedExamples: 'ålder', goneExamples: 'kön' },
    ],
    [
      'release/areas-changed',
      {
        publisher: 'Region',
        added: 0,
        gone: 1,
        addedExamples: '',
        goneExamples: 'municipality:0381',
      },
    ],
    [
      'release/groups-changed',
      { publisher: 'Region', added: 1, gone: 0, addedExamples: 'women|total', goneExamples: '' },
    ],
  ]);
  expect(compareWithSender({ ...before }, before)).toEqual([]);
});
