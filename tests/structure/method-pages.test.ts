import { join } from 'node:path';
import Value from 'typebox/value';
import { expect, test } from 'vitest';
import { speak } from '#contract/text/format.ts';
import type { AnalysisMethod } from '#server/analyses/analysis-method.ts';
import { answerWords } from '#server/analyses/answer-words.ts';
import { methods } from '#server/analyses/methods.ts';
import { readFile } from '#server/analyses/read-file.ts';
import { sharedOptions } from '#server/analyses/read-words.ts';
import { readFiles, root, type TextFile } from './read-tree.ts';

/** A line of a page that a reader may copy. */
interface Example {
  readonly path: string;
  /** Behind `samsyn analyse`. */
  readonly words: readonly string[];
}

/** Long enough for every method on the county's 184 areas; a page's example is no place for more. */
const patience = 20_000;

/** The lines in shell fences that run `samsyn analyse`, without comments, pipes and the files they write. */
function readExamples(files: readonly TextFile[]): readonly Example[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap((fence) =>
      fence[1]!
        .replaceAll(/\\\n\s*/g, ' ')
        .split('\n')
        .map((line) => /\bsamsyn (?:-- )?analyse (.*)$/.exec(line)?.[1])
        .filter((line) => line !== undefined)
        .map((line) => ({ path, words: splitWords(line.split(/ (?:[#|>]) ?/)[0]!) })),
    ),
  );
}

/** As a shell splits, with double and single quotation marks. */
function splitWords(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    (match) => match.slice(1).find((part) => part !== undefined)!,
  );
}

function withoutExample(all: readonly AnalysisMethod[], examples: readonly Example[]): string[] {
  return all
    .filter(
      ({ name, page }) =>
        !examples.some(
          ({ path, words }) => path === `docs/methods/${page}.md` && words[0] === name,
        ),
    )
    .map(({ name, page }) => `${name}: docs/methods/${page}.md`);
}

/** Options without a description, and those that the command has already. */
function poorOptions(all: readonly AnalysisMethod[]): string[] {
  return all.flatMap(({ name, options }) =>
    Object.entries(options.properties)
      .filter(
        ([option, schema]) =>
          !(schema as { description?: string }).description ||
          (sharedOptions as readonly string[]).includes(option),
      )
      .map(([option]) => `${name} --${option}`),
  );
}

const examples = readExamples(readFiles('docs', ['.md']).concat(readFiles('.', ['README.md'])));
const tools = {
  speech: speak('en'),
  readFile: (file: string) => readFile(join(root, file)),
};

test('every method has its page, and on it an example', () => {
  expect(methods.length).toBeGreaterThan(0);
  expect(withoutExample(methods, examples)).toEqual([]);
  const [method] = methods;
  const words = [method!.name];
  const elsewhere = [{ path: 'docs/methods/elsewhere.md', words }];
  expect(withoutExample([method!], elsewhere)).toHaveLength(1);
});

test('names are different and in order, and every option is described', () => {
  const names = methods.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)].sort());
  expect(poorOptions(methods)).toEqual([]);
});

test('examples are found as a shell reads them', () => {
  const text = '```sh\nnpm run -s samsyn -- analyse moran --id "a b" \\\n  --k 1 # what\n```\n';
  expect(readExamples([{ path: 'a.md', text }])).toEqual([
    { path: 'a.md', words: ['moran', '--id', 'a b', '--k', '1'] },
  ]);
  expect(readExamples([{ path: 'a.md', text: 'samsyn analyse moran' }])).toEqual([]);
});

for (const { path, words } of examples) {
  const line = words.join(' ');
  test(`${path}: analyse ${line} answers`, { timeout: patience }, async () => {
    const text = await answerWords(words, methods, tools);
    const method = methods.find(({ name }) => name === words[0]);
    if (method === undefined || words.includes('--help')) {
      expect(text).not.toBe('');
      return;
    }
    const answer = JSON.parse(text) as { method: string; n: number; result: unknown };
    expect(answer.method).toBe(method.name);
    expect(answer.n).toBeGreaterThan(0);
    expect([...Value.Errors(method.output, answer.result)].slice(0, 3)).toEqual([]);
  });
}
