import { expect, test } from 'vitest';
import { counted, countStatements, serverTiming } from './statement-counter.ts';

const send = async (): Promise<string> => 'answer';

test('two works at once count their own statements only', async () => {
  const work = (times: number): Promise<number> =>
    countStatements(async (count) => {
      for (let i = 0; i < times; i++) {
        await counted('select 1', send);
        await new Promise(setImmediate);
      }
      return count.statements;
    });
  expect(await Promise.all([work(3), work(1), work(2)])).toEqual([3, 1, 2]);
});

test('begin, commit and set_config are control, not statements', async () => {
  const count = await countStatements(async (count) => {
    await counted('start transaction isolation level read committed read write', send);
    await counted("select set_config('samsyn.party', $1, true)", send);
    await counted('insert into party (id) values ($1)', send);
    await counted('commit', send);
    return count;
  });
  expect(count).toMatchObject({ statements: 1, control: 3 });
});

test('a statement outside any work is sent and not counted', async () => {
  expect(await counted('select 1', send)).toBe('answer');
});

test('a count becomes a Server-Timing header', () => {
  const header = serverTiming({ statements: 2, control: 0, milliseconds: 3.24 });
  expect(header).toBe('db;dur=3.2;desc="2 statements"');
});
