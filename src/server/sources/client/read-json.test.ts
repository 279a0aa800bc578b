import { expect, test } from 'vitest';
import { readJson } from './read-json.ts';
import type { RawAnswer } from './source-client.ts';

const answer = (bytes: Uint8Array): RawAnswer => ({
  source: 'Kolada',
  url: 'https://api.kolada.se/v3/kpi',
  asked: undefined,
  bytes,
  fetchedAt: new Date(0),
  sha256: '',
});
const coded = (code: string): unknown => expect.objectContaining({ code });

test('bytes that are not whole UTF-8 are refused, not repaired', () => {
  expect(readJson(answer(Buffer.from('{"namn":"Älvkarleby"}')))).toEqual({ namn: 'Älvkarleby' });
  const latin = Buffer.from('{"namn":"Älvkarleby"}', 'latin1');
  expect(() => readJson(answer(latin))).toThrow(coded('source/wrong-charset'));
});

test('what is no JSON, or is nested beyond all use, is refused', () => {
  for (const text of ['', '{"a":', '<html>', '{"a":1}{"b":2}', '['.repeat(41) + ']'.repeat(41)]) {
    expect(() => readJson(answer(Buffer.from(text))), text.slice(0, 20)).toThrow(
      coded('source/not-json'),
    );
  }
  expect(() => readJson(answer(Buffer.alloc(20_000_000, '[')))).toThrow(coded('source/not-json'));
  expect(readJson(answer(Buffer.from('{"a":"[[[[\\"[["}')))).toEqual({ a: '[[[["[[' });
});
