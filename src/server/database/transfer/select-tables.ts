import type { PoolClient } from 'pg';
import { orderTables, type Reference } from './order-tables.ts';
import type { TransferTable } from './transfer-file.ts';

/** A table that is moved, and how its rows are put in order. */
export type MovedTable = TransferTable & {
  /** What follows `order by`. */
  readonly order: string;
  /** Whether row-level security binds its owner too. */
  readonly forced: boolean;
  /** Columns that are numbered by a sequence of the table's own, as `[column, sequence]`. */
  readonly numbered: readonly (readonly [string, string])[];
};

/**
 * What is not moved as rows, and why. `migration`: the header states the schema. Everything else in the
 * database is moved, new tables too, since the list is read from the catalogue.
 */
export const notMoved: readonly string[] = ['migration'];

/** Tables of the house; a partition is read through the table that it is a part of. */
const isMoved = `c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence = 'p'
  and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  and not c.oid::regclass::text = any($1)`;

/** Names of the columns of a primary key, its own or that of a partition, ready for \`order by\`. */
const keyOf = `
  select string_agg(quote_ident(a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end,
      ', ' order by k.place) as words
  from (
    select i.indrelid, i.indkey from pg_index i
    where i.indisprimary and i.indrelid in
      (select c.oid union all select inhrelid from pg_inherits where inhparent = c.oid)
    order by i.indrelid <> c.oid, i.indrelid limit 1
  ) as p
  cross join unnest(p.indkey) with ordinality as k (number, place)
  join pg_attribute a on a.attrelid = p.indrelid and a.attnum = k.number`;

/** Every table of the house, in an order in which rows can be put in. */
export async function selectTables(client: PoolClient): Promise<readonly MovedTable[]> {
  const { rows } = await client.query<MovedTable>(
    `select c.oid::regclass::text as name, c.relforcerowsecurity as forced,
       (select json_agg(json_build_array(quote_ident(a.attname), format_type(a.atttypid, a.atttypmod))
            order by a.attnum)
          from pg_attribute a
          where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
       coalesce((${keyOf}), c.relname || '::text collate "C"') as "order",
       (select coalesce(json_agg(json_build_array(quote_ident(a.attname),
            pg_get_serial_sequence(c.oid::regclass::text, a.attname))), '[]')
          from pg_attribute a
          where a.attrelid = c.oid and not a.attisdropped and a.attnum > 0
            and pg_get_serial_sequence(c.oid::regclass::text, a.attname) is not null) as numbered
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where ${isMoved}`,
    [notMoved],
  );
  const references = await client.query<{ pair: Reference }>(
    `select distinct json_build_array(coalesce(pg_partition_root(conrelid), conrelid)::regclass::text,
         confrelid::regclass::text)::jsonb as pair
     from pg_constraint where contype = 'f'`,
  );
  const byName = new Map(rows.map((table) => [table.name, table]));
  const pairs = references.rows.map(({ pair }) => pair);
  return orderTables([...byName.keys()], pairs).map((name) => byName.get(name)!);
}
