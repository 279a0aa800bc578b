import { afterAll, expect, test } from 'vitest';
import { DomainError } from '#domain/domain-error.ts';
import { openComputationPool } from './open-computation-pool.ts';

const worker = new URL('./testing/sample-worker.ts', import.meta.url);
const pool = openComputationPool({ threads: 2, worker });
afterAll(() => pool.close());

test('the answers come in the order of the parts', async () => {
  const parts = Array.from({ length: 40 }, (_, i) => i);
  expect(await pool.map('double', parts)).toEqual(parts.map((part) => part * 2));
  expect(await pool.map('double', [])).toEqual([]);
});

test('a large array is sent once to memory that all threads see, a small one as it is', async () => {
  const values = new Float64Array(1000).fill(1);
  const parts = [0, 400, 1000].map((from) => ({ values, from }));
  expect(await pool.map('sum', parts)).toEqual(
    [1000, 600, 0].map((sum) => ({ sums: Float64Array.of(sum) })),
  );
  const sizes = [values, values.subarray(0, 511), values.subarray(0, 512)];
  const memories = await pool.map(
    'memory',
    sizes.map((one) => ({ values: one })),
  );
  expect(memories).toEqual(['shared', 'own', 'shared']);
});

test('a refusal comes back as it was', async () => {
  await expect(pool.map('range', [7])).rejects.toThrow(new RangeError('invalid part: 7'));
  await expect(pool.map('range', [7])).rejects.toBeInstanceOf(RangeError);
  const refusal = await pool.map('domain', [3]).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(DomainError);
  expect(refusal).toMatchObject({ code: 'sample/refused', data: { part: 3, names: ['a', 'b'] } });
  await expect(pool.map('fault', [1])).rejects.toThrow('a fault of the program');
});

test('a signal ends the work that runs and the pool computes on', async () => {
  const stopped = new AbortController();
  const endless = pool.map('forever', [1, 2, 3], stopped.signal);
  setTimeout(() => stopped.abort(new Error('stopped by the user')), 20);
  await expect(endless).rejects.toThrow('stopped by the user');
  await expect(pool.map('double', [1], stopped.signal)).rejects.toThrow('stopped by the user');
  expect(await pool.map('double', [4, 5])).toEqual([8, 10]);
});

test('the refusal of one part ends the others', async () => {
  const few = openComputationPool({ threads: 2, worker });
  // Two threads: one runs for ever, the other is refused, and the third part never starts.
  const mixed = [few.map('forever', [1]), few.map('range', [1, 2])];
  await expect(mixed[1]).rejects.toThrow('invalid part: 1');
  const [endless] = await Promise.allSettled([mixed[0], few.close()]);
  expect(endless!.status).toBe('rejected');
});

test('a thread that cannot start ends the work with its reason, time and again', async () => {
  const absent = new URL('./testing/no-such-worker.ts', import.meta.url);
  const lame = openComputationPool({ threads: 2, worker: absent });
  await expect(lame.map('double', [1, 2, 3])).rejects.toThrow('no-such-worker');
  await expect(lame.map('double', [1])).rejects.toThrow('no-such-worker');
  await lame.close();
});

test('a pool that was never asked closes, and a closed one refuses', async () => {
  const unused = openComputationPool({ threads: 1 });
  expect(unused.threads).toBe(1);
  await unused.close();
  await expect(unused.map('double', [1])).rejects.toThrow('invalid pool: closed');
});

test('a pool without threads is refused', () => {
  for (const threads of [0, -1, 1.5, Number.NaN]) {
    expect(() => openComputationPool({ threads })).toThrow(`invalid threads: ${threads}`);
  }
});
