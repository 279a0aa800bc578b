import type { PoolClient } from 'pg';
import { DomainError } from '#domain/domain-error.ts';

/** A partition of the observations and where it is. */
export type Partition = {
  /** Such as `observation_3`, the same here and on a shard. */
  readonly name: string;
  /** Which share of the areas it holds: `for values with (modulus 8, remainder 3)`. */
  readonly bound: string;
  /** Name of the server that holds it; null when it is here. */
  readonly shard: string | null;
};

/** Every partition of the observations, by name; none where no Samsyn has been started. */
export async function selectPartitions(client: PoolClient): Promise<readonly Partition[]> {
  const { rows } = await client.query<Partition>(
    `select c.relname as name, pg_get_expr(c.relpartbound, c.oid) as bound, s.srvname as shard
     from pg_inherits i join pg_class c on c.oid = i.inhrelid
     left join pg_foreign_table f on f.ftrelid = c.oid left join pg_foreign_server s on s.oid = f.ftserver
     where i.inhparent = to_regclass('public.observation') order by length(c.relname), c.relname`,
  );
  return rows;
}

/**
 * The partitions of these names.
 *
 * @throws DomainError `distribution/unknown-partition` with the name and those there are
 */
export function partitionsNamed(
  all: readonly Partition[],
  names: readonly string[],
): readonly Partition[] {
  return names.map((name) => {
    const found = all.find((one) => one.name === name);
    const known = all.map((one) => one.name);
    if (!found) throw new DomainError('distribution/unknown-partition', { name, known });
    return found;
  });
}
