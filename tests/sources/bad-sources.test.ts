import { expect, test } from 'vitest';
import { speak, type TextValues } from '#contract/text/format.ts';
import type { Cube } from '#domain/cubes/cube.ts';
import { DomainError } from '#domain/domain-error.ts';
import { sourceHosts } from '#server/sources/client/hosts.ts';
import { behaviours } from './behaviours.ts';
import { questions } from './questions.ts';
import { openStage } from './stage.ts';

const hosts = Object.keys(questions);
const isListed = (origin: string): boolean =>
  sourceHosts.some(({ host }) => origin === `https://${host}`);

/** What each bad way must end in; a list where sources differ. */
const endings: Readonly<Record<string, string>> = {
  hang: 'source/too-slow',
  drip: 'source/too-slow',
  reset: 'source/unreachable',
  truncated: 'source/broken-off',
  'html-200': 'source/not-data',
  empty: 'source/empty-answer',
  'wrong-charset': 'source/wrong-charset',
  'decimal-comma': 'source/unexpected-answer',
  'thousand-space': 'source/unexpected-answer',
  'gzip-bomb': 'source/too-large',
  'too-many-requests': 'source/too-many-requests',
  'redirect-loopback': 'source/redirect-refused',
  'redirect-link-local': 'source/redirect-refused',
  'server-error': 'source/server-error',
};
/** Ways that the content is wrong, each source in its own manner. */
const contents: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dots: {
    'statistikdatabasen.scb.se': 'missing',
    'api.scb.se': 'missing',
    'api.kolada.se': 'source/unexpected-answer',
    'geodata.scb.se': 'source/unexpected-answer',
    'polisen.se': 'source/unexpected-answer',
  },
  'duplicate-rows': {
    'statistikdatabasen.scb.se': 'source/unexpected-answer',
    'api.scb.se': 'source/unexpected-answer',
    'api.kolada.se': 'source/repeated-row',
    'geodata.scb.se': 'source/repeated-row',
    'polisen.se': 'once',
  },
  'changed-code-list': {
    'statistikdatabasen.scb.se': 'source/changed-code-list',
    'api.scb.se': 'source/changed-code-list',
    'api.kolada.se': 'source/unexpected-answer',
    'geodata.scb.se': 'source/unexpected-answer',
    'polisen.se': 'source/unexpected-answer',
  },
};
/** Ways that only what is read as figures can have. */
const inFigures = new Set(['dots', 'decimal-comma', 'thousand-space', 'duplicate-rows']);

test('every bad way is tried', () => {
  const tried = [...Object.keys(endings), ...Object.keys(contents)].toSorted();
  expect(tried).toEqual(Object.keys(behaviours).toSorted());
  expect(tried.length).toBeGreaterThanOrEqual(16);
});

for (const host of hosts) {
  test.each(Object.keys(behaviours))(
    `${host} with %s ends in time, with a sentence`,
    async (way) => {
      const { client, sources, clock, connections } = openStage();
      sources.behave(way, inFigures.has(way) && host.includes('scb.se') ? '' : host);
      const start = clock.now();
      const ended = await clock.run(
        questions[host]!(client).then(
          (result) => ({ result, error: undefined }),
          (error: unknown) => ({ result: undefined, error }),
        ),
      );
      const wanted = endings[way] ?? contents[way]![host]!;
      // Three repeats of the longest question there is, the borders, and the rests between them.
      expect(clock.now() - start).toBeLessThanOrEqual(4 * 60_000 + 3000);
      expect(connections.filter((origin) => !isListed(origin))).toEqual([]);
      if (!wanted.startsWith('source/')) {
        expect(ended.error).toBeUndefined();
        if (wanted === 'missing')
          expect(await changedCells(host, ended.result)).toEqual([[null, '..']]);
        if (wanted === 'once') expect(ended.result).toHaveLength(5);
        return;
      }
      expect(ended.error).toBeInstanceOf(DomainError);
      const { code, data } = ended.error as DomainError;
      expect(code).toBe(wanted);
      for (const language of ['sv', 'en'] as const) {
        expect(
          speak(language).say(`error.${wanted}` as 'error.source/too-slow', data as TextValues),
        ).not.toMatch(/[{}]|undefined|null/);
      }
    },
  );
}

/** Value and sign of every cell that differs from what the source says when all is well. */
async function changedCells(host: string, result: unknown): Promise<unknown> {
  const { client, clock } = openStage();
  const well = (await clock.run(questions[host]!(client))) as Cube;
  const ill = result as Cube;
  expect(ill.values).toHaveLength(well.values.length);
  return ill.values.flatMap((value, cell) =>
    value === well.values[cell] ? [] : [[value, ill.statuses.get(cell)]],
  );
}

test('each source answers all of it when nothing is the matter', async () => {
  for (const host of hosts) {
    const { client, clock, connections } = openStage();
    await expect(clock.run(questions[host]!(client)), host).resolves.toBeDefined();
    expect(connections.filter((origin) => origin !== `https://${host}`)).toEqual([]);
  }
});
