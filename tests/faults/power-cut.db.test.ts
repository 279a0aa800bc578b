import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { canMakeDisks, type DiskWithPlug, makeDisk } from './disk-with-plug.ts';
import {
  expectNothingHalf,
  lostFrom,
  moments,
  signalDatabase,
  startLoading,
} from './loading-program.ts';

/** `npm run test:faults` asks for twenty. */
const cuts = Number(process.env.SAMSYN_CUTS ?? 1);
const isLong = cuts > 1;
const longestLoading = isLong ? 2500 : 500;
const place = mkdtempSync(join(tmpdir(), 'samsyn-power-'));
let disk: DiskWithPlug | undefined;

afterAll(() => {
  if (disk) signalDatabase(join(disk.folder, 'house'), 'SIGKILL');
  disk?.remove();
  rmSync(place, { recursive: true, force: true });
});

/** Loads for a moment, cuts the power, and goes on with the disk as it is found; what was acknowledged. */
async function loadUntilDark(
  mode: 'write' | 'careless',
  round: number,
  moment: number,
): Promise<string[]> {
  const folder = join(disk!.folder, 'house');
  const run = startLoading(mode, folder, round);
  await run.told();
  while (run.acknowledged.length === 0) await sleep(10);
  await sleep(moment * longestLoading);
  process.kill(-run.child.pid!, 'SIGSTOP');
  signalDatabase(folder, 'SIGSTOP');
  const acknowledged = [...run.acknowledged];
  const found = disk!.cutPower();
  process.kill(-run.child.pid!, 'SIGKILL');
  signalDatabase(folder, 'SIGKILL');
  await run.ended;
  disk!.remove();
  disk = found;
  return acknowledged;
}

test.skipIf(!canMakeDisks())(
  'a load that was acknowledged survives a power cut, and none is half there',
  async () => {
    disk = makeDisk(place, 700);
    const next = moments(20_261_123);
    const acknowledged = new Set<string>();
    for (let round = 1; round <= cuts; round++) {
      for (const id of await loadUntilDark('write', round, next())) acknowledged.add(id);
      const check = startLoading('look', join(disk.folder, 'house'), round);
      const state = await check.told();
      await check.ended;
      expect(lostFrom(state, acknowledged)).toEqual([]);
      expectNothingHalf(state);
    }
    console.info(`${cuts} power cuts, ${acknowledged.size} acknowledged, 0 lost, 0 half`);
  },
  cuts * 60_000,
);

test.skipIf(!canMakeDisks() || !isLong)(
  'the test sees a loss: a database that does not wait for its disk loses loads in a power cut',
  async () => {
    disk?.remove();
    disk = makeDisk(place, 700);
    const acknowledged = await loadUntilDark('careless', 1, 1);
    // It would be refused with that setting.
    rmSync(join(disk.folder, 'house', 'postgres', 'postgresql.auto.conf'), { force: true });
    const check = startLoading('look', join(disk.folder, 'house'), 2);
    const state = await check.told().catch(() => undefined);
    await check.ended;
    const lost = state === undefined ? acknowledged : lostFrom(state, acknowledged);
    console.info(`without fsync ${lost.length} of ${acknowledged.length} lost`);
    expect(lost.length).toBeGreaterThan(0);
  },
  60_000,
);
