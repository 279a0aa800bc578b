import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type BadReading, readBadly } from './testing/read-badly.ts';

const read = (way: BadReading['way'], seconds = 20) =>
  readBadly({ fileName: 'fil.csv', way }, seconds);

test('the answer comes whole from the other process, numbers as numbers', async () => {
  expect(await read('answer')).toEqual(new Float64Array([0, 1.5, Number.NaN]));
});

test('a refusal of the reading is a refusal here, and a fault is none', async () => {
  await expect(read('refuse')).rejects.toMatchObject({
    code: 'release/no-rows',
    data: { file: 'fil.csv' },
  });
  await expect(read('fail')).rejects.toThrow('planted fault');
});

test('a reading without end is cut off and said to be too slow', async () => {
  await expect(read('loop', 0.3)).rejects.toMatchObject({
    code: 'release/reading-too-slow',
    data: { file: 'fil.csv', seconds: 0.3 },
  });
});

test.each(['grow-heap', 'grow-bytes'] as const)(
  'a reading that would take all memory is cut off: %s',
  { timeout: 30_000 },
  async (way) => {
    await expect(read(way)).rejects.toMatchObject({ code: 'release/reading-too-large' });
  },
);

test('more readings than may run at once wait for their turn', async () => {
  const answers = await Promise.all(Array.from({ length: 5 }, () => read('answer')));
  expect(answers.map((answer) => answer.length)).toEqual([3, 3, 3, 3, 3]);
});

test('a reading does not outlive the program that asked for it', { timeout: 30_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'samsyn-apart-'));
  try {
    const place = join(folder, 'pid');
    const asker = fork(join(import.meta.dirname, 'testing', 'ask-badly.ts'), [place]);
    const pid = await until(() => Number(readFileSync(place, 'utf8')) || undefined);
    expect(isAlive(pid)).toBe(true);
    asker.kill('SIGKILL');
    await once(asker, 'exit');
    await until(() => !isAlive(pid) || undefined);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Asks until there is an answer; the test's own time limit ends it. */
async function until<Result>(ask: () => Result | undefined): Promise<Result> {
  for (;;) {
    try {
      const answer = ask();
      if (answer !== undefined) return answer;
    } catch {
      // Not there yet.
    }
    await sleep(20);
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
