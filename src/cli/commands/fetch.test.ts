import { expect, test } from 'vitest';
import { readFetchWords } from './fetch.ts';

test('a county is named by its two digits, and nothing is fetched without a yes', () => {
  expect(readFetchWords(['county', '03'])).toEqual({
    county: '03',
    yes: false,
    author: 'samsyn fetch',
  });
  expect(readFetchWords(['county', '24', '--yes', '--author', 'Eva'])).toEqual({
    county: '24',
    yes: true,
    author: 'Eva',
  });
});

test.each([
  [[], 'fetch'],
  [['country'], 'country'],
  [['county'], 'county'],
  [['county', 'Uppsala'], 'Uppsala'],
  [['county', '03', '04'], '04'],
  [['county', '03', '--author'], '--author'],
  [['county', '03', '--force'], '--force'],
])('the words %j are refused at %j', (words, word) => {
  expect(() => readFetchWords(words)).toThrow(
    expect.objectContaining({ code: 'fetch/command-arguments', data: { word } }),
  );
});
