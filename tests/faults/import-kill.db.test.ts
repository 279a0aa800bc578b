import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import type { HeldState } from './import-program.ts';

/** A night may ask for two hundred. */
const kills = Number(process.env.SAMSYN_KILLS ?? 6);
const longestRecovery = 10_000;
const folder = mkdtempSync(join(tmpdir(), 'samsyn-kill-'));
const data = join(folder, 'postgres');
const program = join(import.meta.dirname, 'import-program.ts');

afterAll(() => {
  killDatabase();
  rmSync(folder, { recursive: true, force: true });
});

/** What a run of the program told until it ended. */
interface Run {
  readonly child: ChildProcess;
  readonly states: HeldState[];
  readonly acknowledged: string[];
  readonly told: () => Promise<void>;
  readonly ended: Promise<void>;
}

function startProgram(mode: 'write' | 'check', run: number): Run {
  const child = spawn(process.execPath, [program, mode, folder, String(run)], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const states: HeldState[] = [];
  const acknowledged: string[] = [];
  let first: () => void;
  const firstState = new Promise<void>((done) => {
    first = done;
  });
  const lines = createInterface({ input: child.stdout! });
  lines.on('line', (line) => {
    const said = JSON.parse(line) as { state?: HeldState; acknowledged?: string };
    if (said.acknowledged !== undefined) acknowledged.push(said.acknowledged);
    if (said.state !== undefined) {
      states.push(said.state);
      first();
    }
  });
  const ended = once(lines, 'close').then(() => {});
  const told = () =>
    Promise.race([
      firstState,
      ended.then(() => Promise.reject(new Error('the program ended before it had started'))),
    ]);
  return { child, states, acknowledged, told, ended };
}

/** Every process of PostgreSQL works in the data folder. */
function databaseProcesses(): number[] {
  if (process.platform !== 'linux') {
    try {
      return [Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0])];
    } catch {
      return [];
    }
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`) === data;
      } catch {
        return false;
      }
    })
    .map(Number);
}

function killDatabase(): number {
  const processes = databaseProcesses();
  for (const pid of processes) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended with its parent.
    }
  }
  return processes.length;
}

/** Moments between 0 and 1, the same in every run of the test (Park and Miller's generator). */
function moments(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

test(
  'a load that was acknowledged survives kill -9 of program and database, and none is half there',
  async () => {
    const next = moments(20_261_122);
    const acknowledged = new Set<string>();
    const recoveries: number[] = [];
    let held: readonly string[] = [];
    const examine = (state: HeldState): void => {
      held = state.ids;
      const stored = new Set(held);
      expect([...acknowledged].filter((id) => !stored.has(id))).toEqual([]);
      expect(state).toMatchObject({
        withoutCells: 0,
        withoutRaw: 0,
        withoutLog: 0,
        logWithout: 0,
        chainWhole: true,
      });
    };
    for (let round = 1; round <= kills; round++) {
      const run = startProgram('write', round);
      await run.told();
      examine(run.states[0]!);
      if (round > 1) recoveries.push(run.states[0]!.recoveryMilliseconds);
      while (run.acknowledged.length === 0) await sleep(10);
      await sleep(next() * 1500);
      process.kill(-run.child.pid!, 'SIGKILL');
      expect(killDatabase()).toBeGreaterThan(0);
      await run.ended;
      for (const id of run.acknowledged) acknowledged.add(id);
    }
    const last = startProgram('check', kills + 1);
    await last.ended;
    examine(last.states[0]!);
    recoveries.push(last.states[0]!.recoveryMilliseconds);
    expect(Math.max(...recoveries)).toBeLessThanOrEqual(longestRecovery);
    console.info(
      `${kills} kills, ${acknowledged.size} acknowledged, ${held.length} held, 0 lost, 0 half, ` +
        `slowest recovery ${Math.max(...recoveries)} ms`,
    );
    // What the check itself planted, it found.
    expect(last.states[1]).toMatchObject({ withoutCells: 1, withoutRaw: 1 });
  },
  kills * 20_000,
);
