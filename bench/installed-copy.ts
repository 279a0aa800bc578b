import { cpSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
/** What a clone with its packages installed does not have, and the packages themselves. */
const made = new Set(['.git', 'node_modules', 'dist', 'var', 'coverage', 'test-results']);

/** Puts the program, with its packages installed and its web pages not yet built, in a folder. */
export function copyInstalled(folder: string): void {
  for (const name of readdirSync(root)) {
    if (made.has(name)) continue;
    // The times tell whether the packages are newer than the lock file.
    cpSync(join(root, name), join(folder, name), { recursive: true, preserveTimestamps: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
}
