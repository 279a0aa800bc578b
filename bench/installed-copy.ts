import { constants, cpSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
/** What a clone with its packages installed does not have. */
const made = new Set(['.git', 'dist', 'var', 'coverage', 'test-results']);

/**
 * Puts the program, with its packages installed and its web pages not yet built, in a folder. The
 * packages are copied, never linked: `npm start` installs anew when the lock file has changed, and
 * through a link that would empty the packages of the checkout itself.
 *
 * @throws Error when the packages are older than the lock file: a start would then install first.
 */
export function copyInstalled(folder: string): void {
  const modified = (name: string): number => statSync(join(root, name)).mtimeMs;
  if (modified('node_modules/.package-lock.json') < modified('package-lock.json')) {
    throw new Error('the installed packages are older than package-lock.json');
  }
  const cache = join(root, 'node_modules', '.cache');
  for (const name of readdirSync(root)) {
    if (made.has(name)) continue;
    cpSync(join(root, name), join(folder, name), {
      recursive: true,
      // The times tell whether the packages are newer than the lock file.
      preserveTimestamps: true,
      // Links within the packages stay links within the copy.
      verbatimSymlinks: true,
      mode: constants.COPYFILE_FICLONE,
      filter: (source) => source !== cache,
    });
  }
}
