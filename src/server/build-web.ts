import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { DomainError } from '#domain/domain-error.ts';
import { type FileLock, tryLock } from './file-lock.ts';

const root = resolve(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const output = join(dist, 'web');
const draft = join(dist, 'web-draft');
const old = join(dist, 'web-old');
const folders = ['src/web', 'src/contract', 'src/domain', 'src/statistics'];
const files = ['vite.config.ts', 'package-lock.json', 'docs/glossary.md'];
const pause = 100;

/**
 * The folder of the built web pages, building them first when a source is newer; undefined in a
 * checkout without web pages. Programs in one checkout build in turn, and the new folder replaces
 * the old at once.
 *
 * @throws DomainError `start/web-not-built` with the builder's last words
 */
export async function buildWeb(): Promise<string | undefined> {
  if (!existsSync(join(root, 'vite.config.ts'))) return undefined;
  if (isFresh()) return output;
  mkdirSync(dist, { recursive: true });
  let lock: FileLock | undefined = tryLock(join(dist, 'lock'));
  while (!lock) {
    await sleep(pause);
    lock = tryLock(join(dist, 'lock'));
  }
  try {
    if (!isFresh()) await buildAnew();
  } finally {
    lock.release();
  }
  return output;
}

async function buildAnew(): Promise<void> {
  const started = new Date();
  for (const left of [draft, old]) rmSync(left, { recursive: true, force: true });
  await runVite(draft);
  // A source saved during the build is newer than what was built.
  utimesSync(draft, started, started);
  if (existsSync(output)) renameSync(output, old);
  renameSync(draft, output);
  rmSync(old, { recursive: true, force: true });
}

function isFresh(): boolean {
  const sources = [
    ...folders.map((folder) => join(root, folder)).flatMap(sourcesIn),
    ...files.map((file) => join(root, file)),
  ];
  return Math.max(...sources.map(savedAt)) < savedAt(output);
}

/** A folder, all folders in it, and all files but tests: one that is removed changes its folder. */
function sourcesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const kept = entries.filter(({ name }) => !/\.test\.tsx?$/.test(name));
  return [folder, ...kept.map((entry) => join(entry.parentPath, entry.name))];
}

/** When a file or folder was last saved, in ms; 0 when it is not there. */
const savedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

async function runVite(folder: string): Promise<void> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin');
  const words = [join(vite, 'vite.js'), 'build', '--outDir', folder, '--emptyOutDir'];
  await promisify(execFile)(process.execPath, words, { cwd: root }).catch(
    ({ stderr }: { stderr: string }) => {
      throw new DomainError('start/web-not-built', { cause: stderr.trim() });
    },
  );
}
