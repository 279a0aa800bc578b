import { expect, test } from 'vitest';
import { readOrder } from './distribute.ts';

const url = 'postgres://owner:word@shard.example:5433/shard';
const address = {
  host: 'shard.example',
  port: 5433,
  database: 'shard',
  user: 'owner',
  password: 'word',
  tls: false,
};

test('what is to be done is read from the words and the address from SHARD_URL', () => {
  expect(readOrder(['show'], undefined)).toEqual({ what: 'show' });
  const parts = ['observation_0', 'observation_1'];
  expect(readOrder(['to', 'north', ...parts], url)).toEqual({
    what: 'to',
    shard: 'north',
    address,
    partitions: parts,
  });
  expect(readOrder(['back', ...parts], url)).toEqual({ what: 'back', address, partitions: parts });
  expect(readOrder(['mend', 'north'], url)).toEqual({ what: 'mend', shard: 'north', address });
});

test.each([
  [[], url, ''],
  [['show', 'all'], url, 'all'],
  [['to', 'north'], url, 'to'],
  [['to', 'north', 'observation_0'], undefined, 'SHARD_URL'],
  [['back'], url, 'back'],
  [['back', '--all'], url, '--all'],
  [['mend', 'north', 'south'], url, 'south'],
  [['spread'], url, 'spread'],
])('the words %j with SHARD_URL %s are refused at %j', (words, address, word) => {
  expect(() => readOrder(words, address)).toThrow(
    expect.objectContaining({ code: 'distribution/command-arguments', data: { word } }),
  );
});
