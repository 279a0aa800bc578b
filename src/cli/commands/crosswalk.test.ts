import { expect, test } from 'vitest';
import { readCrosswalkWords } from './crosswalk.ts';

const asked = ['--from', 'deso2018', '--to', 'deso2025', '--method', 'by-code'];

test('a preview needs both divisions and the method, and saving an author and a note', () => {
  expect(readCrosswalkWords([...asked, '--preview'])).toMatchObject({
    from: 'deso2018',
    to: 'deso2025',
    method: 'by-code',
    said: undefined,
  });
  const said = ['--yes', '--author', 'Ek', '--note', 'Hur'];
  expect(readCrosswalkWords([...asked, ...said]).said).toEqual({ author: 'Ek', note: 'Hur' });
});

test.each([
  [[...asked], '--preview'],
  [[...asked, '--yes', '--preview'], '--preview'],
  [[...asked, '--yes', '--author', 'Ek'], '--note'],
  [['--from', 'deso2018', '--method', 'by-code', '--preview'], '--to'],
  [[...asked.slice(0, -1), 'by-magic', '--preview'], '--method'],
  [[...asked.slice(0, -1), 'from-file', '--preview'], '--file'],
  [[...asked, '--preview', '--file', 'a.csv'], '--file'],
  [[...asked, '--preview', '--colour', 'blue'], '--colour'],
  [['deso2018', ...asked, '--preview'], 'deso2018'],
])('the words %j are refused at %s', (words, word) => {
  expect(() => readCrosswalkWords(words)).toThrow(
    expect.objectContaining({ code: 'crosswalk/command-arguments', data: { word } }),
  );
});
