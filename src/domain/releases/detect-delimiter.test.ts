import { expect, test } from 'vitest';
import { detectDelimiter } from './detect-delimiter.ts';

test.each([
  ['kod;värde\n0380;12,5\n0381;13,5', ';'],
  ['kod,värde\n0380,12.5\n0381,13.5', ','],
  ['kod\tvärde\n0380\t12,5', '\t'],
  ['kod|värde\r\n0380|12,5', '|'],
  ['kod;namn, län;värde\n0380;"Uppsala, tätort; norr";12,5', ';'],
  ['kod,namn,värde\n0380,"a;b;c",12.5\n0381,"d;e",1', ','],
  ['kod\n0380', ';'],
])('%j is split by %j', (text, delimiter) => {
  expect(detectDelimiter(text)).toBe(delimiter);
});
