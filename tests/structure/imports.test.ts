import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { readCode, readImports } from './read-code.ts';
import { readSource, type TextFile } from './read-tree.ts';

// The rooms each room may import from, and the packages of the pure ones.
const rooms: Record<string, readonly string[]> = {
  statistics: [],
  domain: ['statistics'],
  contract: ['domain', 'statistics'],
  server: ['contract', 'domain', 'statistics'],
  web: ['contract', 'domain', 'statistics'],
  cli: ['server', 'contract', 'domain', 'statistics'],
};
const packages: Record<string, readonly string[]> = {
  statistics: ['flatbush', 'kdbush', 'topojson-client'],
  domain: [],
  contract: ['typebox', '@formatjs/intl'],
};

const roomOf = (path: string): string => path.split('/')[1] ?? '';

/** The repository path an import names, or undefined when it names a package. */
function resolveImport(from: string, name: string): string | undefined {
  // A document taken in as text is no code: the screen of the words shows the glossary itself.
  if (/^[./]+\/docs\/.*\.md\?raw$/.test(name)) return undefined;
  if (name.startsWith('#')) return `src/${name.slice(1)}`;
  return name.startsWith('.') ? join(dirname(from), name) : undefined;
}

function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

function wrongRooms(files: readonly TextFile[]): string[] {
  return files.flatMap((file) =>
    readImports(file.text).flatMap((name) => {
      const target = resolveImport(file.path, name);
      if (target === undefined) return [];
      const from = roomOf(file.path);
      const to = roomOf(target);
      const allowed = to === from ? !name.startsWith('#') : (rooms[from] ?? []).includes(to);
      return allowed ? [] : [`${file.path} imports ${name}`];
    }),
  );
}

function wrongPackages(files: readonly TextFile[]): string[] {
  return files.flatMap((file) =>
    readImports(file.text).flatMap((name) => {
      const allowed = packages[roomOf(file.path)];
      if (allowed === undefined || resolveImport(file.path, name) !== undefined) return [];
      return allowed.includes(packageOf(name)) ? [] : [`${file.path} imports ${name}`];
    }),
  );
}

function nodeInBrowser(files: readonly TextFile[]): string[] {
  return files.flatMap((file) =>
    roomOf(file.path) === 'web'
      ? readImports(file.text)
          .filter((name) => name.startsWith('node:'))
          .map((name) => `${file.path} imports ${name}`)
      : [],
  );
}

/** Each cycle once, as the chain of files that closes it. */
function findCycles(files: readonly TextFile[]): string[] {
  const known = new Map(
    files.map((file) => [
      file.path,
      readImports(file.text).flatMap((name) => resolveImport(file.path, name) ?? []),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, chain: readonly string[]): void => {
    const start = chain.indexOf(path);
    if (start >= 0) cycles.push([...chain.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const next of known.get(path) ?? []) visit(next, [...chain, path]);
    done.add(path);
  };
  for (const path of known.keys()) visit(path, []);
  return cycles;
}

function fetchOutsideApi(files: readonly TextFile[]): string[] {
  return files
    .filter((file) => roomOf(file.path) === 'web' && file.path !== 'src/web/api.ts')
    .filter((file) =>
      /(?<![\w.])(?:window\.|globalThis\.)?fetch\s*\(/.test(readCode(file.text).withoutStrings),
    )
    .map((file) => file.path);
}

const statement =
  /^\s*(?:select\s[\s\S]+\sfrom\s+[\w."]+|insert\s+into\s+[\w."]+|update\s+[\w."]+\s+set\s|delete\s+from\s+[\w."]+|(?:create|alter|drop)\s+(?:table|index|role|view|schema)\s)/;

function sqlOutsideServer(files: readonly TextFile[]): string[] {
  return files
    .filter((file) => roomOf(file.path) !== 'server' && !file.path.startsWith('src/contract/text/'))
    .filter((file) => {
      const speaks = readImports(file.text).some((name) =>
        /^(?:pg|kysely|pg-copy-streams)\b/.test(name),
      );
      return speaks || readCode(file.text).strings.some((text) => statement.test(text));
    })
    .map((file) => file.path);
}

const source = readSource();
const plant = (path: string, text: string): TextFile[] => [{ path, text }];

test('rooms import only in the direction of the house', () => {
  expect(wrongRooms(source)).toEqual([]);
  const wrong = plant('src/domain/areas/area.ts', "import { a } from '#server/a.ts';");
  expect(wrongRooms(wrong)).toHaveLength(1);
  const outward = plant('src/statistics/a.ts', "import { a } from '../domain/a.ts';");
  expect(wrongRooms(outward)).toHaveLength(1);
});

test('inside a room, files import each other by relative path', () => {
  const wrong = plant('src/domain/areas/area.ts', "import { a } from '#domain/time/period.ts';");
  expect(wrongRooms(wrong)).toHaveLength(1);
});

test('the pure rooms import only the packages named for them', () => {
  expect(wrongPackages(source)).toEqual([]);
  const package3 = plant('src/domain/areas/area.ts', "import { a } from 'd3-geo';");
  expect(wrongPackages(package3)).toHaveLength(1);
  const node = plant('src/statistics/a.ts', "import { readFileSync } from 'node:fs';");
  expect(wrongPackages(node)).toHaveLength(1);
});

test('the web app imports nothing of Node', () => {
  expect(nodeInBrowser(source)).toEqual([]);
  expect(nodeInBrowser(plant('src/web/a.ts', "import { join } from 'node:path';"))).toHaveLength(1);
});

test('no file imports itself through others', () => {
  expect(findCycles(source)).toEqual([]);
  const a = { path: 'src/domain/a.ts', text: "import { b } from './b.ts';" };
  const b = { path: 'src/domain/b.ts', text: "import type { A } from './a.ts';" };
  expect(findCycles([a, b])).toEqual(['src/domain/a.ts → src/domain/b.ts → src/domain/a.ts']);
});

test('in the web app only api.ts fetches', () => {
  expect(fetchOutsideApi(source)).toEqual([]);
  expect(fetchOutsideApi(plant('src/web/a.ts', "await fetch('/api');"))).toHaveLength(1);
  expect(fetchOutsideApi(plant('src/web/a.ts', 'await query.refetch();'))).toEqual([]);
});

test('no SQL leaves the server', () => {
  expect(sqlOutsideServer(source)).toEqual([]);
  expect(sqlOutsideServer(plant('src/cli/a.ts', "q('select a from area');"))).toHaveLength(1);
  expect(sqlOutsideServer(plant('src/web/a.ts', "import { sql } from 'kysely';"))).toHaveLength(1);
  expect(sqlOutsideServer(plant('src/web/a.ts', "say('select an area');"))).toEqual([]);
});
