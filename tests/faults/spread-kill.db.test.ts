import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { distribute } from '#server/database/distribution/distribute.ts';
import { type OtherServer, startServer } from '#server/database/testing/other-postgres.ts';
import {
  expectNothingHalf,
  lostFrom,
  moments,
  signalDatabase,
  startLoading,
} from './loading-program.ts';

/** Only `npm run test:faults` does this, for a tenth of its kills: a second server takes its time. */
const kills = Math.ceil(Number(process.env.SAMSYN_KILLS ?? 0) / 10);
const folder = mkdtempSync(join(tmpdir(), 'samsyn-spread-'));
const choice = { dataFolder: folder, databaseUrl: undefined, secret: undefined };
const partitions = ['observation_0', 'observation_1', 'observation_2', 'observation_3'];
let shard: OtherServer | undefined;

afterAll(async () => {
  signalDatabase(folder, 'SIGKILL');
  await shard?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test.skipIf(kills === 0)(
  'a load over two servers is whole or does not show, whenever the coordinator is killed',
  async () => {
    await startLoading('look', folder, 0).ended;
    shard = await startServer();
    const { address } = shard.config;
    await distribute(choice, { what: 'to', shard: 'north', address, partitions });
    const next = moments(20_261_123);
    const acknowledged = new Set<string>();
    for (let round = 1; round <= kills; round++) {
      const run = startLoading('write', folder, round);
      const state = await run.told();
      expect(lostFrom(state, acknowledged)).toEqual([]);
      expectNothingHalf(state);
      while (run.acknowledged.length === 0) await sleep(10);
      await sleep(next() * 1000);
      // The database first, so that its last commits are cut off wherever they are.
      expect(signalDatabase(folder, 'SIGKILL')).toBeGreaterThan(0);
      process.kill(-run.child.pid!, 'SIGKILL');
      await run.ended;
      for (const id of run.acknowledged) acknowledged.add(id);
    }
    const last = startLoading('look', folder, kills + 1);
    const state = await last.told();
    await last.ended;
    expect(lostFrom(state, acknowledged)).toEqual([]);
    expectNothingHalf(state);
    const order = { what: 'mend', shard: 'north', address } as const;
    const { removed } = await distribute(choice, order);
    expect((await distribute(choice, order)).removed).toBe(0);
    const held = partitions.map((name) => `select release_id from ${name}`).join(' union ');
    expect((await shard.query(held)).rowCount).toBeLessThanOrEqual(state.ids.length);
    console.info(
      `${kills} kills of the coordinator, ${acknowledged.size} acknowledged, ${state.ids.length} held, ` +
        `0 lost, 0 half, ${removed} rows without a release mended`,
    );
  },
  20_000 + kills * 20_000,
);
