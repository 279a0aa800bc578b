import { pipeline } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from, to } from 'pg-copy-streams';
import { DomainError } from '#domain/domain-error.ts';
import { canonicalText } from '../transfer/copy-out.ts';
import { type RowSum, sumRows } from '../transfer/sum-rows.ts';
import { shardRole } from './add-shard.ts';
import { describePartition, type PartitionShape } from './describe-partition.ts';
import type { Partition } from './select-partitions.ts';

/** How many rows were moved. */
export type MovedRows = { readonly partition: string; readonly rows: number };

/** The two ends of a move: the coordinator and the shard, each as its owner. */
export type Ends = { readonly client: PoolClient; readonly remote: PoolClient };

/** Reads go on until the last moment of a move, which then waits for those that have begun. */
const begin = `begin; ${canonicalText}; set local lock_timeout = '30s'`;

/**
 * Moves a partition to a shard: its rows are copied and compared, and the foreign table takes the place of
 * the table. The shard commits first, so that a move that is cut off leaves the partition where it was.
 *
 * @throws DomainError `distribution/partition-elsewhere` when it is on a shard already,
 *   `distribution/shard-not-empty` when the shard holds rows that nobody here knows of,
 *   `distribution/content-differs`
 */
export async function moveToShard(
  { client, remote }: Ends,
  { name, bound, shard: held }: Partition,
  shard: string,
): Promise<MovedRows> {
  if (held !== null) {
    throw new DomainError('distribution/partition-elsewhere', { partition: name, shard: held });
  }
  return inBoth({ client, remote }, async () => {
    await client.query(`lock table ${name} in share row exclusive mode`);
    await client.query(`alter table ${name} no force row level security`);
    const shape = await describePartition(client, name);
    await refuseFull(remote, name);
    await remote.query(`drop table if exists public.${name}; ${shape.table}`);
    const rows = await copyAndCompare(client, remote, name, shape);
    for (const index of shape.indexes) await remote.query(index);
    await remote.query(
      `grant select, insert on public.${name} to ${shardRole}; analyze public.${name}`,
    );
    await client.query(
      `alter table observation detach partition ${name}; drop table ${name};
       create foreign table ${name} partition of observation ${bound}
         server ${shard} options (schema_name 'public', table_name '${name}')`,
    );
    return { partition: name, rows };
  });
}

/**
 * Moves a partition back from its shard, in the same way. The shard's table is dropped once the coordinator
 * has the rows.
 *
 * @throws DomainError `distribution/not-distributed` when it is here, `distribution/content-differs`
 */
export async function moveBack(
  { client, remote }: Ends,
  { name, bound, shard }: Partition,
): Promise<MovedRows> {
  if (shard === null) throw new DomainError('distribution/not-distributed', { partition: name });
  const moved = await inBoth({ client, remote }, async () => {
    await remote.query(`lock table public.${name} in share row exclusive mode`);
    const shape = await describePartition(remote, `public.${name}`);
    await client.query(
      `alter table observation detach partition ${name}; drop foreign table ${name};
       ${shape.table.replace(`public.${name}`, name)}`,
    );
    const rows = await copyAndCompare(remote, client, name, shape);
    for (const index of shape.indexes) await client.query(index);
    await client.query(
      `alter table ${name} enable row level security; alter table ${name} force row level security;
       alter table observation attach partition ${name} ${bound}; analyze ${name}`,
    );
    return { partition: name, rows };
  });
  await remote.query(`drop table public.${name}`);
  return moved;
}

/** A move that was cut off, or another installation, left rows: somebody must look before they go. */
async function refuseFull(remote: PoolClient, name: string): Promise<void> {
  const { rows } = await remote.query<{ found: boolean }>(
    'select to_regclass($1) is not null as found',
    [`public.${name}`],
  );
  if (!rows[0]!.found) return;
  const { rowCount } = await remote.query(`select from public.${name} limit 1`);
  if (rowCount) throw new DomainError('distribution/shard-not-empty', { table: name });
}

/** Copies every row and compares what arrived with what was sent. */
async function copyAndCompare(
  source: PoolClient,
  target: PoolClient,
  name: string,
  { columns }: PartitionShape,
): Promise<number> {
  const sent = sumRows();
  await pipeline(
    source.query(to(`copy (${inOrder(name, columns)}) to stdout`)),
    async function* (rows: AsyncIterable<Buffer>) {
      for await (const bytes of rows) {
        sent.add(bytes);
        yield bytes;
      }
    },
    target.query(from(`copy ${name} (${columns}) from stdin`)),
  );
  const arrived: RowSum = sumRows();
  for await (const bytes of target.query(to(`copy (${inOrder(name, columns)}) to stdout`))) {
    arrived.add(bytes as Buffer);
  }
  if (sent.sha256() !== arrived.sha256() || sent.rows() !== arrived.rows()) {
    throw new DomainError('distribution/content-differs', { partition: name });
  }
  return arrived.rows();
}

const inOrder = (name: string, columns: string): string =>
  `select ${columns} from ${name} as o order by o::text collate "C"`;

/** Both transactions or, when something fails before the first commit, none. */
async function inBoth<Result>(
  { client, remote }: Ends,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    await remote.query(begin);
    await client.query(begin);
    const result = await work();
    await remote.query('commit');
    await client.query('commit');
    return result;
  } catch (error) {
    for (const end of [client, remote]) await end.query('rollback').catch(() => {});
    throw error;
  }
}
