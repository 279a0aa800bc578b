import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** A file of the repository: its path from the root, with forward slashes, and its text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

export const root: string = resolve(import.meta.dirname, '../..');

// Built, installed or stored by the program: not part of the source.
const outside = new Set(['node_modules', '.git', 'dist', 'var', 'coverage', 'test-results']);

/** The paths of all files under a folder of the repository; none when the folder is missing. */
export function listPaths(folder = '.'): string[] {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  const found: string[] = [];
  for (const entry of readdirSync(start, { withFileTypes: true })) {
    const path = join(start, entry.name);
    const fromRoot = relative(root, path).split(sep).join('/');
    if (entry.isDirectory()) {
      if (!outside.has(entry.name) && entry.name !== 'playwright-report') {
        found.push(...listPaths(fromRoot));
      }
    } else if (entry.isFile()) {
      found.push(fromRoot);
    }
  }
  return found.sort();
}

/** The files under a folder whose path ends in one of the endings, with their text. */
export function readFiles(folder: string, endings: readonly string[]): TextFile[] {
  return listPaths(folder)
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => readText(path));
}

export function readText(path: string): TextFile {
  return { path, text: readFileSync(join(root, path), 'utf8') };
}

/** True for tests and for what only tests use: `testing/` folders and recorded answers. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || /(^|\/)(testing|fixtures)\//.test(path);
}

/** The TypeScript of the product itself: `src` without its tests. */
export function readSource(folder = 'src'): TextFile[] {
  return readFiles(folder, ['.ts', '.tsx']).filter(
    (file) => !isTest(file.path) && !file.path.endsWith('.d.ts'),
  );
}
