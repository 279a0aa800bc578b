import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { readFiles, root, type TextFile } from './read-tree.ts';

type Exists = (path: string) => boolean;
type Read = (path: string) => string | undefined;

/** The text without its fenced examples: what stands there is not a promise about the tree. */
const withoutFences = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '');

/** The anchor a heading gets: lower case, spaces to hyphens, other signs dropped. */
function anchorsOf(text: string): Set<string> {
  const headings = [...withoutFences(text).matchAll(/^#{1,6}\s+(.+)$/gm)].map((match) => match[1]!);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replace(/\s/g, '-'),
    ),
  );
}

function brokenLinks(files: readonly TextFile[], exists: Exists, read: Read): string[] {
  return files.flatMap((file) =>
    [...withoutFences(file.text).matchAll(/\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g)].flatMap((match) => {
      const target = match[1]!;
      if (/^[a-z][a-z+.-]*:/i.test(target)) return [];
      const [path, anchor] = target.split('#') as [string, string | undefined];
      const full = path === '' ? file.path : join(dirname(file.path), decodeURIComponent(path));
      const text = path === '' ? file.text : read(full);
      const found =
        exists(full) && (anchor === undefined || text === undefined || anchorsOf(text).has(anchor));
      return found ? [] : [`${file.path} → ${target}`];
    }),
  );
}

// A path in backticks from the root of the repository; one with a blank to fill in is a pattern.
const named = /`((?:src|docs|data|tests|scripts|bench|\.ci)\/[^`\s]*)`/g;
const pattern = /[*<>{}…]|\.\.\./;

function missingPaths(files: readonly TextFile[], exists: Exists): string[] {
  return files.flatMap((file) =>
    [...withoutFences(file.text).matchAll(named)]
      .map((match) => match[1]!)
      .filter((path) => !pattern.test(path) && !exists(path.replace(/\/$/, '')))
      .map((path) => `${file.path} names ${path}`),
  );
}

const documents = readFiles('.', ['.md']);
const inTree: Exists = (path) => path === '' || existsSync(join(root, path));
const textOf: Read = (path) => {
  if (!inTree(path) || statSync(join(root, path)).isDirectory()) return undefined;
  return documents.find((file) => file.path === path)?.text;
};

test('every relative link in the documents leads somewhere', () => {
  expect(brokenLinks(documents, inTree, textOf)).toEqual([]);
  const text = '[a](b.md) [c](#here) [d](#gone) [e](https://example.org/x)\n\n## Here';
  const planted = [{ path: 'docs/a.md', text }];
  const broken = ['docs/a.md → b.md', 'docs/a.md → #gone'];
  expect(
    brokenLinks(
      planted,
      (path) => path === 'docs/a.md',
      () => undefined,
    ),
  ).toEqual(broken);
});

test('every path the documents name exists', () => {
  expect(missingPaths(documents, inTree)).toEqual([]);
  const planted = [{ path: 'a.md', text: '`src/gone.ts` `src/<noun>/x.ts` `docs/adr/`' }];
  expect(missingPaths(planted, (path) => path === 'docs/adr')).toEqual(['a.md names src/gone.ts']);
});
