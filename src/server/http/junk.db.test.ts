import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paths } from '#contract/paths.ts';
import { createTestApp, faultOfShape, statementsOf, type TestApp } from '../testing/test-app.ts';

let house: TestApp;
beforeAll(async () => {
  house = await createTestApp();
});
afterAll(() => house.close());

const nasty = [
  '%00',
  '%ff',
  '%ED%A0%80',
  '%',
  ';',
  '//',
  '..',
  '%2e%2e%2f',
  "'; drop table area; --",
  '=cmd',
  'NaN',
  'Infinity',
  '-1',
  '9'.repeat(400),
  'x'.repeat(3_000),
  '\u202e',
  'å'.repeat(150),
  'deso2025:0380C1230',
  'deso2025',
  'municipality',
  'net-income',
  '2024',
  '20-64',
  'now',
  'null',
  '[]',
  '{}',
  '1e309',
];
const junk = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.webSegment(),
);
const names = [
  'division',
  'period',
  'sex',
  'age',
  'longitude',
  'latitude',
  'name',
  'sprak',
  'before',
  'search',
];
/** Answers that put several nouns together take more statements than three: so many at most. */
const statementsAllowed = new Map<string, number>([
  // An evaluation made for the first time reads the rules besides.
  [paths.rules, 4],
  [paths.ruleEvaluation, 4],
  [paths.ruleEvaluationTable, 4],
  [paths.jointEfforts, 5],
  [paths.jointEffortsTable, 5],
  [paths.planGaps, 9],
  [paths.planGapsTable, 9],
  [paths.round, 4],
  [paths.now, 9],
]);

const query = fc.array(fc.tuple(fc.constantFrom(...names), junk), { maxLength: 5 });
const raw = fc.boolean();
const readable = Object.values(paths).filter((path) => !path.endsWith('.pdf'));

test('no address and no parameter, however strange, is answered with 500', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...readable),
      fc.array(junk, { minLength: 1, maxLength: 3 }),
      query,
      raw,
      async (path, parts, asked, unescaped) => {
        const write = (text: string): string =>
          unescaped
            ? encodeURI(text.toWellFormed()).replaceAll('%25', '%')
            : encodeURIComponent(text.toWellFormed());
        let i = 0;
        const filled = path.replaceAll(/:[a-z]+/g, () => write(parts[i++ % parts.length]!));
        const search = asked.map(([name, value]) => `${name}=${write(value)}`).join('&');
        const url = search === '' ? filled : `${filled}?${search}`;
        const answer = await house.app.inject({ url });
        expect(answer.statusCode, url).toBeLessThan(500);
        if (answer.statusCode >= 400) {
          // 403 for what only the holder of a personal link may ask.
          expect([400, 403, 404, 405], url).toContain(answer.statusCode);
          expect(faultOfShape('Problem', answer.json())).toBeUndefined();
          expect(answer.json().detail).toMatch(/\.$/);
        }
        const statements = statementsOf(answer.headers);
        const most = statementsAllowed.get(path) ?? 3;
        if (!Number.isNaN(statements)) expect(statements, url).toBeLessThanOrEqual(most);
      },
    ),
    { numRuns: 600 },
  );
});

test('no body, however strange, is answered with 500', async () => {
  const posts = [paths.rulePreview, paths.rules];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...posts),
      fc.jsonValue({ maxDepth: 4 }),
      async (url, body) => {
        const answer = await house.app.inject({
          method: 'POST',
          url,
          headers: { 'content-type': 'application/json' },
          payload: JSON.stringify(body),
        });
        expect(answer.statusCode, JSON.stringify(body)).toBeLessThan(500);
        expect(answer.statusCode).toBeGreaterThanOrEqual(400);
      },
    ),
    { numRuns: 200 },
  );
});
