import type { PoolClient } from 'pg';
import { DomainError } from '#domain/domain-error.ts';
import { type DatabaseChoice, openHouseDatabase } from '../../open-house-database.ts';
import type { DatabaseConfig } from '../connect.ts';
import type { DatabaseAddress } from '../database-address.ts';
import { withOwner } from '../owner-connection.ts';
import { addShard } from './add-shard.ts';
import { mendShard } from './mend-shard.ts';
import { type Ends, type MovedRows, moveBack, moveToShard } from './move-partition.ts';
import { type Partition, partitionsNamed, selectPartitions } from './select-partitions.ts';

/** What is asked for. `address` is the shard's, as the owner of its database. */
export type DistributionOrder =
  | { readonly what: 'show' }
  | {
      readonly what: 'to';
      readonly shard: string;
      readonly address: DatabaseAddress;
      readonly partitions: readonly string[];
    }
  | {
      readonly what: 'back';
      readonly address: DatabaseAddress;
      readonly partitions: readonly string[];
    }
  | { readonly what: 'mend'; readonly shard: string; readonly address: DatabaseAddress };

/** Where the partitions are afterwards, what was moved, and how many rows without a release were removed. */
export type Distribution = {
  readonly partitions: readonly Partition[];
  readonly moved: readonly MovedRows[];
  readonly removed: number;
};

/**
 * Fördela observationerna över flera servrar: shows where the partitions are, moves them to a shard or back,
 * each whole or not at all, or mends a shard after loads that were cut off.
 *
 * @throws DomainError `distribution/…`, `database/…`, `start/already-running`
 */
export async function distribute(
  choice: DatabaseChoice,
  order: DistributionOrder,
): Promise<Distribution> {
  // The schema is as it is: moving rows must neither change it nor take anything in.
  const house = await openHouseDatabase(choice, async () => ({ migrations: [], files: [] }));
  try {
    return await withOwner(house.config.address, 'samsyn-distribution', (client) =>
      carryOut(client, house.config, order),
    );
  } finally {
    await house.close();
  }
}

async function carryOut(
  client: PoolClient,
  config: DatabaseConfig,
  order: DistributionOrder,
): Promise<Distribution> {
  const before = await selectPartitions(client);
  if (before.length === 0) {
    throw new DomainError('distribution/no-partitions', { database: config.address.database });
  }
  const done = { moved: [] as readonly MovedRows[], removed: 0 };
  if (order.what !== 'show') {
    await withOwner(order.address, 'samsyn-distribution', async (remote) => {
      const ends = { client, remote };
      if (order.what === 'mend') done.removed = await mend(ends, before, order.shard);
      else done.moved = await move(ends, before, config, order);
    });
    await client.query('analyze observation');
  }
  return { ...done, partitions: await selectPartitions(client) };
}

async function mend(ends: Ends, all: readonly Partition[], shard: string): Promise<number> {
  const known = [...new Set(all.flatMap((one) => one.shard ?? []))];
  if (!known.includes(shard)) throw new DomainError('distribution/unknown-shard', { shard, known });
  return mendShard(ends, all, shard);
}

async function move(
  ends: Ends,
  all: readonly Partition[],
  config: DatabaseConfig,
  order: DistributionOrder & { readonly what: 'to' | 'back' },
): Promise<readonly MovedRows[]> {
  const chosen = partitionsNamed(all, order.partitions);
  if (order.what === 'to') {
    await addShard(ends.client, ends.remote, config, { name: order.shard, address: order.address });
  }
  const moved: MovedRows[] = [];
  for (const one of chosen) {
    moved.push(
      order.what === 'to' ? await moveToShard(ends, one, order.shard) : await moveBack(ends, one),
    );
  }
  return moved;
}
