import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from 'vitest';
import { signalServer } from '#server/database/testing/server-processes.ts';
import type { HeldState } from './import-program.ts';

const program = join(import.meta.dirname, 'import-program.ts');

/** What a run of the program that loads told until it ended. */
export interface LoadingRun {
  readonly child: ChildProcess;
  readonly states: readonly HeldState[];
  readonly acknowledged: readonly string[];
  /** Resolves with the first state that is told. */
  readonly told: () => Promise<HeldState>;
  readonly ended: Promise<void>;
}

/** Starts the program in a group of processes of its own, over the database in a folder. */
export function startLoading(
  mode: 'write' | 'careless' | 'look' | 'check',
  folder: string,
  run: number,
): LoadingRun {
  const child = spawn(process.execPath, [program, mode, folder, String(run)], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const states: HeldState[] = [];
  const acknowledged: string[] = [];
  const { promise: first, resolve } = Promise.withResolvers<HeldState>();
  const lines = createInterface({ input: child.stdout! });
  lines.on('line', (line) => {
    const said = JSON.parse(line) as { state?: HeldState; acknowledged?: string };
    if (said.acknowledged !== undefined) acknowledged.push(said.acknowledged);
    if (said.state !== undefined) {
      states.push(said.state);
      resolve(said.state);
    }
  });
  const ended = once(lines, 'close').then(() => {});
  const endedEarly = ended.then(() => {
    if (states.length === 0) throw new Error('the program ended before it had started');
    return states[0]!;
  });
  // Only whoever asks is told.
  endedEarly.catch(() => {});
  return { child, states, acknowledged, told: () => Promise.race([first, endedEarly]), ended };
}

/** Sends a signal to every process of the database in a folder; how many there were. */
export function signalDatabase(folder: string, signal: 'SIGKILL' | 'SIGSTOP'): number {
  return signalServer(join(folder, 'postgres'), signal);
}

/** Moments between 0 and 1, the same in every run of a test (Park and Miller's generator). */
export function moments(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** The acknowledged ones that a database no longer holds. */
export function lostFrom(state: HeldState, acknowledged: Iterable<string>): readonly string[] {
  const stored = new Set(state.ids);
  return [...acknowledged].filter((id) => !stored.has(id));
}

/** Fails when anything in the database is only half there. */
export function expectNothingHalf(state: HeldState): void {
  expect(state).toMatchObject({
    withoutCells: 0,
    withoutRaw: 0,
    withoutLog: 0,
    logWithout: 0,
    chainWhole: true,
  });
}
