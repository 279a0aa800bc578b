import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { ToldStep } from './disk-full-program.ts';
import { findSmallDisk } from './small-disk.ts';

const program = join(import.meta.dirname, 'disk-full-program.ts');
const onSmallDisk = findSmallDisk(400);

test.skipIf(onSmallDisk === undefined)(
  'on a full disk files are refused, everything can be read, and all is well when there is room again',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'samsyn-disk-'));
    try {
      const [command = '', ...words] = onSmallDisk!(folder, [process.execPath, program, folder]);
      const { stdout } = await promisify(execFile)(command, words);
      const steps = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as ToldStep);
      const refusedUpload = { status: 507, code: 'database/disk-full' };
      expect(steps).toMatchObject([
        { step: 'before', health: true, upload: { status: 200 } },
        { step: 'tight', health: false, upload: refusedUpload },
        { step: 'full', refused: 'database/disk-full', read: 200 },
        { step: 'room again', health: true, upload: { status: 200 }, refused: null },
        { step: 'held', lost: 0, half: 0, chainWhole: true },
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  60_000,
);
