import { expect, test } from 'vitest';
import { readCode } from './read-code.ts';
import { readSentences } from './read-text.ts';
import { readSource, type TextFile } from './read-tree.ts';

const code = /^[a-z][a-z-]*\/[a-z0-9][a-z0-9-]*$/;
const isList = (path: string): boolean => path.endsWith('-errors.ts');

function listedCodes(files: readonly TextFile[]): string[] {
  return files
    .filter((file) => isList(file.path))
    .flatMap((file) => readCode(file.text).strings.filter((text) => code.test(text)));
}

/** Codes given to an error where it is made but written in no list. */
function unlistedCodes(files: readonly TextFile[]): string[] {
  const listed = new Set(listedCodes(files));
  return files.flatMap((file) => {
    const { withoutComments } = readCode(file.text);
    return [...withoutComments.matchAll(/\bnew \w*Error\(\s*(?:\{\s*code:\s*)?'([^']+)'/g)]
      .map((match) => match[1]!)
      .filter((given) => code.test(given) && !listed.has(given))
      .map((given) => `${file.path}: ${given}`);
  });
}

function without(codes: readonly string[], keys: Iterable<string>): string[] {
  const said = new Set(keys);
  return codes.filter((given) => !said.has(`error.${given}`));
}

function sentencesWithoutCode(codes: readonly string[], keys: Iterable<string>): string[] {
  const listed = new Set(codes);
  return [...keys].filter((key) => key.startsWith('error.') && !listed.has(key.slice(6)));
}

const source = readSource();
const codes = listedCodes(source);
const list: TextFile = {
  path: 'src/domain/areas/area-errors.ts',
  text: "/** Refusals. */\nexport const areaErrors = ['area/gap', 'area/overlap'] as const;",
};

test('an error code stands in one list only', () => {
  const repeated = (all: readonly string[]): string[] =>
    all.filter((given, place) => all.indexOf(given) !== place);
  expect(codes.length).toBeGreaterThan(0);
  expect(repeated(codes)).toEqual([]);
  expect(repeated(listedCodes([list, list]))).toEqual(['area/gap', 'area/overlap']);
});

test('every code an error is made with stands in a list', () => {
  expect(unlistedCodes(source)).toEqual([]);
  const made = { path: 'src/domain/areas/a.ts', text: "throw new DomainError('area/lost', {});" };
  expect(unlistedCodes([list, made])).toEqual(['src/domain/areas/a.ts: area/lost']);
  const given = { path: 'src/web/a.ts', text: "new ProblemError({ code: 'net/gone' });" };
  expect(unlistedCodes([list, given])).toEqual(['src/web/a.ts: net/gone']);
});

test.each(['sv', 'en'])(
  'every code has a sentence and every sentence a code (%s)',
  async (language) => {
    const keys = [...(await readSentences(language)).keys()];
    expect(without(codes, keys)).toEqual([]);
    expect(sentencesWithoutCode(codes, keys)).toEqual([]);
    const planted = ['error.area/gap', 'error.area/lost', 'map.title'];
    expect(without(listedCodes([list]), planted)).toEqual(['area/overlap']);
    expect(sentencesWithoutCode(listedCodes([list]), planted)).toEqual(['error.area/lost']);
  },
);
