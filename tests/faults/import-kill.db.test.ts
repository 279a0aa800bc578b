import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import {
  expectNothingHalf,
  lostFrom,
  moments,
  signalDatabase,
  startLoading,
} from './loading-program.ts';

/** `npm run test:faults` asks for two hundred. */
const kills = Number(process.env.SAMSYN_KILLS ?? 4);
const longestRecovery = 10_000;
const folder = mkdtempSync(join(tmpdir(), 'samsyn-kill-'));

afterAll(() => {
  signalDatabase(folder, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

test(
  'a load that was acknowledged survives kill -9 of program and database, and none is half there',
  async () => {
    const next = moments(20_261_122);
    const acknowledged = new Set<string>();
    const recoveries: number[] = [];
    for (let round = 1; round <= kills; round++) {
      const run = startLoading('write', folder, round);
      const state = await run.told();
      expect(lostFrom(state, acknowledged)).toEqual([]);
      expectNothingHalf(state);
      if (round > 1) recoveries.push(state.recoveryMilliseconds);
      while (run.acknowledged.length === 0) await sleep(10);
      await sleep(next() * 1500);
      process.kill(-run.child.pid!, 'SIGKILL');
      expect(signalDatabase(folder, 'SIGKILL')).toBeGreaterThan(0);
      await run.ended;
      for (const id of run.acknowledged) acknowledged.add(id);
    }
    const last = startLoading('check', folder, kills + 1);
    await last.ended;
    const [state, planted] = last.states;
    expect(lostFrom(state!, acknowledged)).toEqual([]);
    expectNothingHalf(state!);
    recoveries.push(state!.recoveryMilliseconds);
    expect(Math.max(...recoveries)).toBeLessThanOrEqual(longestRecovery);
    console.info(
      `${kills} kills, ${acknowledged.size} acknowledged, ${state!.ids.length} held, 0 lost, 0 half, ` +
        `slowest recovery ${Math.max(...recoveries)} ms`,
    );
    // What the check itself planted, it found.
    expect(planted).toMatchObject({ withoutCells: 1, withoutRaw: 1 });
  },
  kills * 20_000,
);
