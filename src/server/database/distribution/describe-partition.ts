import type { PoolClient } from 'pg';

/** Statements that make a table like a partition, on whichever server: columns and checks, keys, indexes. */
export type PartitionShape = {
  readonly columns: string;
  readonly table: string;
  readonly indexes: readonly string[];
};

/** Reads the shape of the observations, with the indexes of a partition that is a table somewhere. */
export async function describePartition(client: PoolClient, name: string): Promise<PartitionShape> {
  const { rows } = await client.query<{ columns: string[]; parts: string[]; indexes: string[] }>(
    `select
       (select json_agg(quote_ident(attname) order by attnum) from pg_attribute
          where attrelid = c.oid and attnum > 0 and not attisdropped) as columns,
       (select json_agg(part) from (
          select quote_ident(attname) || ' ' || format_type(atttypid, atttypmod)
              || case when attnotnull then ' not null' else '' end as part
            from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped
          union all
          select 'constraint ' || quote_ident(conname) || ' ' || pg_get_constraintdef(oid)
            from pg_constraint where conrelid = c.oid and contype = 'c') as p) as parts,
       (select coalesce(json_agg(statement), '[]') from (
          select 'alter table public.' || quote_ident(c.relname) || ' add constraint ' || quote_ident(conname)
              || ' ' || pg_get_constraintdef(oid) as statement
            from pg_constraint where conrelid = c.oid and contype in ('p', 'u')
          union all
          select pg_get_indexdef(indexrelid) from pg_index
            where indrelid = c.oid and not exists (select from pg_constraint where conindid = indexrelid)
        ) as s) as indexes
     from pg_class c where c.oid = $1::regclass`,
    [name],
  );
  const { columns, parts, indexes } = rows[0]!;
  return {
    columns: columns.join(', '),
    table: `create table public.${name} (${parts.join(', ')})`,
    indexes,
  };
}
