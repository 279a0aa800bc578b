import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tryLock } from './file-lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samsyn-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a lock is refused while it is held, also within one program, and free after', () => {
  const file = join(folder, 'lock');
  const first = tryLock(file);
  expect(first).toBeDefined();
  expect(tryLock(file)).toBeUndefined();
  first?.release();
  const again = tryLock(file);
  expect(again).toBeDefined();
  again?.release();
});

test('a killed program holds nothing', async () => {
  const file = join(folder, 'lock');
  const program = `
    const { tryLock } = await import(${JSON.stringify(join(import.meta.dirname, 'file-lock.ts'))});
    console.log(tryLock(${JSON.stringify(file)}) !== undefined);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
  const [said] = await once(child.stdout, 'data');
  expect(String(said).trim()).toBe('true');
  expect(tryLock(file)).toBeUndefined();
  child.kill('SIGKILL');
  await once(child, 'exit');
  const lock = tryLock(file);
  expect(lock).toBeDefined();
  lock?.release();
});
