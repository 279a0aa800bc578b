import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { DomainError } from '#domain/domain-error.ts';

const root = resolve(import.meta.dirname, '../..');
const output = join(root, 'dist', 'web');
const sources = ['src/web', 'src/contract', 'src/domain', 'src/statistics'];
const settings = ['vite.config.ts', 'package-lock.json'];

/**
 * The folder of the built web pages, building them first when a source is newer; undefined in a
 * checkout without web pages. The build replaces the folder in one step.
 *
 * @throws DomainError `start/web-not-built` with the builder's last words
 */
export async function buildWeb(): Promise<string | undefined> {
  if (!existsSync(join(root, 'vite.config.ts'))) return undefined;
  const built = statSync(output, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const newest = Math.max(
    ...sources.map((folder) => newestIn(join(root, folder))),
    ...settings.map((file) => statSync(join(root, file)).mtimeMs),
  );
  if (newest < built) return output;
  mkdirSync(join(root, 'dist'), { recursive: true });
  const draft = mkdtempSync(join(root, 'dist', 'web-'));
  const started = new Date();
  try {
    await runVite(draft);
    // A source saved during the build is newer than what was built.
    utimesSync(draft, started, started);
    const old = `${draft}-old`;
    if (existsSync(output)) renameSync(output, old);
    renameSync(draft, output);
    rmSync(old, { recursive: true, force: true });
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return output;
}

/** When a file in the folder was last saved, added or removed, in ms. */
function newestIn(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs)
    .reduce((newest, time) => Math.max(newest, time), 0);
}

async function runVite(folder: string): Promise<void> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin');
  const words = [join(vite, 'vite.js'), 'build', '--outDir', folder, '--emptyOutDir'];
  await promisify(execFile)(process.execPath, words, { cwd: root }).catch(
    ({ stderr }: { stderr: string }) => {
      throw new DomainError('start/web-not-built', { cause: stderr.trim() });
    },
  );
}
