import { expect, test } from 'vitest';
import { readArguments } from './read-arguments.ts';
import { readCode } from './read-code.ts';
import { importModule, readSentences } from './read-text.ts';
import { readSource, type TextFile } from './read-tree.ts';

type Sentences = ReadonlyMap<string, string>;

const swedish = await readSentences('sv');
const english = await readSentences('en');
const source = readSource().filter((file) => !/^src\/contract\/text\/(?:sv|en)\b/.test(file.path));

function missingKeys(from: Sentences, to: Sentences): string[] {
  return [...from.keys()].filter((key) => !to.has(key));
}

function emptySentences(sentences: Sentences): string[] {
  return [...sentences].filter(([, sentence]) => sentence.trim() === '').map(([key]) => key);
}

function differentArguments(one: Sentences, other: Sentences): string[] {
  return [...one].flatMap(([key, sentence]) => {
    // `count, number` and `count, plural` fill the same blank.
    const names = (message: string): string =>
      [...new Set(readArguments(message).map((name) => name.split(':')[0]))].join(' ');
    const counterpart = other.get(key);
    if (counterpart === undefined || names(sentence) === names(counterpart)) return [];
    return [`${key}: ${names(sentence)} / ${names(counterpart)}`];
  });
}

/** Keys no code says: neither whole nor by a beginning that is filled in at run time. */
function unusedKeys(sentences: Sentences, files: readonly TextFile[]): string[] {
  const said = new Set<string>();
  const beginnings = new Set<string>();
  for (const file of files) {
    const { strings, withoutComments } = readCode(file.text);
    for (const text of strings) said.add(text);
    for (const match of withoutComments.matchAll(/`([a-z][\w-]*(?:\.[\w-]+)*\.)\$\{/g)) {
      beginnings.add(match[1]!);
    }
  }
  return [...sentences.keys()].filter(
    (key) => !said.has(key) && ![...beginnings].some((beginning) => key.startsWith(beginning)),
  );
}

/**
 * Swedish sentences in code: three words or more, a Swedish letter among them, with a capital first
 * or a full stop last. Lower-case words that a reader of files must recognise are not sentences.
 */
function sentencesInCode(files: readonly TextFile[]): string[] {
  return files.flatMap((file) =>
    [...readCode(file.text).withoutComments.matchAll(/[^'"`<>{}\n]*[åäöÅÄÖ][^'"`<>{}\n]*/g)]
      .map((match) => match[0].trim())
      .filter((text) => text.split(/\s+/).length >= 3 && /^\p{Lu}|[.?!:]$/u.test(text))
      .map((text) => `${file.path}: ${text}`),
  );
}

const sentences = (entries: Record<string, string>): Sentences => new Map(Object.entries(entries));

test('both languages say the same things', () => {
  expect(swedish.size).toBeGreaterThan(0);
  expect(missingKeys(swedish, english)).toEqual([]);
  expect(missingKeys(english, swedish)).toEqual([]);
  expect(missingKeys(sentences({ a: 'A', b: 'B' }), sentences({ a: 'A' }))).toEqual(['b']);
});

test.each(['sv', 'en'])(
  'every file of sentences is part of its language (%s)',
  async (language) => {
    const whole = await importModule(`src/contract/text/${language}.ts`);
    const gathered = Object.keys(whole[language] as object);
    expect(gathered.sort()).toEqual([...(await readSentences(language)).keys()].sort());
  },
);

test('no sentence is empty', () => {
  expect(emptySentences(swedish)).toEqual([]);
  expect(emptySentences(english)).toEqual([]);
  expect(emptySentences(sentences({ a: 'A', b: ' ' }))).toEqual(['b']);
});

test('both languages fill in the same blanks', () => {
  expect(differentArguments(swedish, english)).toEqual([]);
  const one = sentences({ a: '{n, plural, one {# i {x}} other {#}}', b: '{y}' });
  const other = sentences({ a: '{n} in {x}', b: '{z}' });
  expect(differentArguments(one, other)).toEqual(['b: y / z']);
});

test('every sentence is said somewhere', () => {
  expect(unusedKeys(swedish, source)).toEqual([]);
  const keys = sentences({ 'map.title': 'Karta', 'level.deso': 'DeSO', 'map.gone': 'Borta' });
  const text = ["say('map.title');", 'say(`level.$' + '{level}`);', "// say('map.gone')"].join(
    '\n',
  );
  expect(unusedKeys(keys, [{ path: 'a.ts', text }])).toEqual(['map.gone']);
});

test('Swedish sentences live only among the texts', () => {
  expect(sentencesInCode(source)).toEqual([]);
  const planted = [
    { path: 'a.tsx', text: '<p>Området är stort</p>' },
    { path: 'b.ts', text: "// Läge: hur det är här\nconst column = 'Område';" },
  ];
  expect(sentencesInCode(planted)).toEqual(['a.tsx: Området är stort']);
});
