import { expect, test } from 'vitest';
import { isTest, listPaths } from './read-tree.ts';

const sayNothing = /^(?:utils?|helpers?|common|misc|manager|service|base|index)$/;
// Folders that hold several nouns at once: two screens, and the files the program brings with it.
const gathering = [
  'src/web/features/map',
  'src/web/features/data',
  'src/server/features/reference',
];
const featureFiles = new Set(['routes', 'queries', 'commands', 'rows']);

/** The words of a file's name before its first dot, or of a folder's name. */
const stem = (name: string): string => name.split('.')[0] ?? '';

function notKebabCase(paths: readonly string[]): string[] {
  return paths.filter((path) =>
    path
      .split('/')
      .slice(1)
      .some(
        (part) => part !== 'README.md' && !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)*$/.test(part),
      ),
  );
}

function namesThatSayNothing(paths: readonly string[]): string[] {
  return paths.filter((path) =>
    path
      .split('/')
      .slice(1)
      // Vite wants its page at this name.
      .some((part) => sayNothing.test(stem(part)) && part !== 'index.html'),
  );
}

function outsideFeatureVocabulary(paths: readonly string[]): string[] {
  return paths.filter((path) => {
    const match = /^src\/server\/features\/[^/]+\/([^/]+)/.exec(path);
    if (match === null || isTest(path)) return false;
    const name = stem(match[1]!);
    // Beside the four: a rule file is a verb and a noun, so at least two words.
    return !featureFiles.has(name) && !/^[a-z]+-[a-z0-9-]+$/.test(name);
  });
}

function featureNouns(paths: readonly string[], folder: string): string[] {
  const nouns = paths.flatMap((path) => {
    if (!path.startsWith(`${folder}/`)) return [];
    const parts = path.slice(folder.length + 1).split('/');
    return parts.length > 1 ? [parts[0]!] : [];
  });
  return [...new Set(nouns)];
}

/** Feature folders of the server and the web app whose noun neither domain nor contract knows. */
function unknownNouns(paths: readonly string[]): string[] {
  const contract = paths.flatMap((path) => /^src\/contract\/([a-z-]+)\.ts$/.exec(path)?.[1] ?? []);
  const known = new Set([...featureNouns(paths, 'src/domain'), ...contract]);
  return ['src/server/features', 'src/web/features'].flatMap((folder) =>
    featureNouns(paths, folder)
      .filter((noun) => !known.has(noun))
      .map((noun) => `${folder}/${noun}`)
      .filter((path) => !gathering.includes(path)),
  );
}

function strayErrors(paths: readonly string[]): string[] {
  return paths.filter((path) => {
    const match = /^src\/domain\/([^/]+)\/([a-z-]+)-errors\.ts$/.exec(path);
    if (match === null) return false;
    const [, folder, noun] = match;
    const files = paths.filter((other) => other.startsWith(`src/domain/${folder}/${noun}`));
    return noun !== folder && files.length < 2;
  });
}

const paths = listPaths('src');

test('file and folder names are kebab-case in ASCII', () => {
  expect(notKebabCase(paths)).toEqual([]);
  const wrong = ['src/web/AreaPanel.tsx', 'src/domain/områden/a.ts', 'src/cli/load_file.ts'];
  expect(notKebabCase([...wrong, 'src/web/area-panel.browser.test.tsx'])).toEqual(wrong);
});

test('no file or folder has a name that says nothing', () => {
  expect(namesThatSayNothing(paths)).toEqual([]);
  const wrong = ['src/domain/utils/a.ts', 'src/web/helper.test.ts', 'src/web/index.ts'];
  expect(namesThatSayNothing([...wrong, 'src/web/index.html', 'src/web/base-map.ts'])).toEqual(
    wrong,
  );
});

test('a server feature holds routes, queries, commands, rows and verb-noun files', () => {
  expect(outsideFeatureVocabulary(paths)).toEqual([]);
  const wrong = ['src/server/features/areas/area.ts', 'src/server/features/areas/types/a.ts'];
  const right = [
    'src/server/features/areas/queries/a.ts',
    'src/server/features/areas/write-csv.ts',
  ];
  expect(outsideFeatureVocabulary([...wrong, ...right])).toEqual(wrong);
});

test('the same noun names the folder in every room', () => {
  expect(unknownNouns(paths)).toEqual([]);
  const planted = ['src/domain/areas/area.ts', 'src/web/features/places/place-panel.tsx'];
  expect(unknownNouns(planted)).toEqual(['src/web/features/places']);
});

test('error codes lie beside their noun', () => {
  expect(strayErrors(paths)).toEqual([]);
  expect(strayErrors(['src/domain/areas/other-errors.ts'])).toHaveLength(1);
});
