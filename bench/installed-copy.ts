import { cpSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const needed = ['src', 'data', 'scripts', 'package.json', 'package-lock.json', 'vite.config.ts'];

/** Puts the program, with its packages installed and its web pages not yet built, in a folder. */
export function copyInstalled(folder: string): void {
  for (const name of needed) {
    // The times tell whether the packages are newer than the lock file.
    cpSync(join(root, name), join(folder, name), { recursive: true, preserveTimestamps: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
}
