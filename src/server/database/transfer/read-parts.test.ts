import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readParts } from './read-parts.ts';
import { controlLine } from './transfer-file.ts';

async function partsOf(pieces: readonly Buffer[]): Promise<unknown[]> {
  const parts: unknown[] = [];
  let rows = '';
  for await (const part of readParts(streamOf(pieces))) {
    if ('rows' in part) {
      rows += part.rows.toString('latin1');
      continue;
    }
    if (rows !== '') parts.push(rows);
    rows = '';
    parts.push(part.control);
  }
  return rows === '' ? parts : [...parts, rows];
}

async function* streamOf(pieces: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* pieces;
}

const text = Buffer.concat([
  controlLine({ open: 'area' }),
  Buffer.from('deso2025:0380C1230\tGottsunda\\\\.\\n\t\\N\n\\N\t{"a": 1}\n\n', 'latin1'),
  controlLine({ check: 3, sha256: 'a' }),
  controlLine({ close: 'area', rows: 3, sha256: 'b' }),
]);

test('rows and control lines are told apart wherever the pieces are cut', async () => {
  const whole = await partsOf([text]);
  expect(whole).toEqual([
    { open: 'area' },
    'deso2025:0380C1230\tGottsunda\\\\.\\n\t\\N\n\\N\t{"a": 1}\n\n',
    { check: 3, sha256: 'a' },
    { close: 'area', rows: 3, sha256: 'b' },
  ]);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(text.length), { maxLength: 12 }), async (cuts) => {
      const places = [0, ...cuts.sort((a, b) => a - b), text.length];
      const pieces = places.slice(1).map((end, i) => text.subarray(places[i]!, end));
      expect(await partsOf(pieces)).toEqual(whole);
    }),
  );
});

test('a text without its last line end is not whole', async () => {
  await expect(partsOf([text.subarray(0, -1)])).rejects.toThrow(SyntaxError);
});
