import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { doubleArray, textArray } from './binary-array.ts';
import { createTestDatabase, type TestDatabase } from './testing/test-database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

test('texts and numbers arrive as they were sent, nothing and zero kept apart', async () => {
  const word = fc
    .string({ unit: 'grapheme' })
    .filter((text) => !text.includes('\0') && text.isWellFormed());
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one || 0);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.option(word, { nil: null })),
      fc.array(fc.option(number, { nil: null })),
      async (texts, numbers) => {
        const pieces = texts.map((text) => (text === null ? undefined : Buffer.from(text)));
        const sent = [
          textArray(
            texts.map((_, i) => i),
            pieces,
          ),
          doubleArray(numbers.map((one) => one ?? Number.NaN)),
        ];
        const { rows } = await database.owner.query(
          'select $1::text[] as texts, $2::double precision[] as numbers',
          sent,
        );
        expect(rows[0]).toEqual({ texts, numbers });
      },
    ),
    { numRuns: 60 },
  );
});
