import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readFile } from './read-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'samsyn-'));
const file = join(folder, 'a.csv');
afterAll(() => rmSync(folder, { recursive: true }));

test('a file is read as it is', () => {
  writeFileSync(file, 'id,x\n');
  expect(new TextDecoder().decode(readFile(file))).toBe('id,x\n');
});

test('a file that no text can hold is refused before it is read', () => {
  truncateSync(file, 500 * 1024 * 1024 + 1); // holes take no room on the disk
  const refusal = { code: 'analysis/file-too-large', data: { file, megabytes: 501, limit: 500 } };
  expect(() => readFile(file)).toThrow(expect.objectContaining(refusal) as Error);
});

test('a folder and a file that is not there are refused with the cause', () => {
  const refusal = (cause: string): unknown =>
    expect.objectContaining({
      code: 'analysis/file-not-readable',
      data: expect.objectContaining({ cause }),
    });
  expect(() => readFile(folder)).toThrow(refusal('EISDIR') as Error);
  expect(() => readFile(join(folder, 'b.csv'))).toThrow(refusal('ENOENT') as Error);
});
