import type { PoolClient } from 'pg';
import type { Ends } from './move-partition.ts';
import type { Partition } from './select-partitions.ts';

/**
 * Removes from a shard the rows whose release the coordinator does not have: a load that was cut off after
 * the shard had committed and before the coordinator did. They never showed. Loads wait meanwhile, and those
 * that have begun are waited for: a row whose release is not yet seen must not be taken for one without.
 */
export async function mendShard(
  { client, remote }: Ends,
  partitions: readonly Partition[],
  shard: string,
): Promise<number> {
  await client.query("begin; set local lock_timeout = '30s'");
  try {
    await client.query('lock table release in share row exclusive mode');
    let removed = 0;
    for (const { name } of partitions.filter((one) => one.shard === shard)) {
      const held = await remote.query<{ ids: string[] }>(
        `select coalesce(json_agg(distinct release_id), '[]') as ids from public.${name}`,
      );
      const orphans = await selectUnknown(client, held.rows[0]!.ids);
      const { rowCount } = await remote.query(
        `delete from public.${name} where release_id = any($1::uuid[])`,
        [orphans],
      );
      removed += rowCount ?? 0;
    }
    return removed;
  } finally {
    await client.query('rollback');
  }
}

async function selectUnknown(client: PoolClient, ids: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select id from unnest($1::uuid[]) as given (id)
     where not exists (select from release where release.id = given.id)`,
    [ids],
  );
  return rows.map(({ id }) => id);
}
