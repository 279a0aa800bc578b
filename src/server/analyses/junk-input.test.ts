import fc from 'fast-check';
import { expect, test } from 'vitest';
import { speak } from '#contract/text/format.ts';
import { DomainError } from '#domain/domain-error.ts';
import { askEcho } from './testing/ask-echo.ts';

const speech = speak('sv');
const data = 'id,x\na,1\nb,2\n';
const tokens = fc.array(
  fc.constantFrom('id', 'x', 'a', ',', ';', '\n', '"', '1', '0,5', 'NA', '-', '\t', 'from', 'to'),
  { maxLength: 40 },
);
const junk = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  tokens.map((parts) => new TextEncoder().encode(parts.join(''))),
  fc.json().map((text) => new TextEncoder().encode(text)),
  fc.json().map((text) => {
    const collection = `{"type":"FeatureCollection","features":[${text}]}`;
    return new TextEncoder().encode(collection);
  }),
);

/** Every file as junk: an answer, or a refusal that both languages have a sentence for. */
test('no file makes the program fall, and every refusal has its sentence', async () => {
  const words = '--data d.csv --id id --columns x';
  await fc.assert(
    fc.asyncProperty(junk, fc.integer({ min: 0, max: 2 }), async (bytes, which) => {
      const [order, file] = [
        [words, 'd.csv'],
        [`${words} --areas a.json --weights queen`, 'a.json'],
        [`${words} --weights w.csv`, 'w.csv'],
      ][which] as [string, string];
      try {
        const answer = await askEcho(order, { 'd.csv': data, [file]: bytes });
        expect(answer.n).toBeGreaterThan(0);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        const values = Object.fromEntries(
          Object.entries(error.data).map(([key, value]) => [key, String(value)]),
        );
        expect(speech.sayIfKnown(`error.${error.code}`, values)).toBeDefined();
      }
    }),
    { numRuns: 300 },
  );
});
