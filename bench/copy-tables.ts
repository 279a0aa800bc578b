import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from } from 'pg-copy-streams';
import type { DatabaseAddress } from '#server/database/database-address.ts';
import { heads } from './made-table.ts';
import { type Figures, measure, type Rounds } from './measure.ts';

/**
 * How long PostgreSQL itself takes to copy one table after another, durably, into a plain one
 * without keys, indexes or rules.
 */
export async function copyTables(
  { host, port, database, user, password }: DatabaseAddress,
  tables: readonly string[],
  rounds: Rounds,
  rows: number,
): Promise<Figures> {
  const client = new pg.Client({ host, port, database, user, password });
  await client.connect();
  try {
    const columns = heads.map(
      (head) => `${head} ${head === 'value' ? 'double precision' : 'text'}`,
    );
    await client.query(`create table plain_copy (${columns.join(', ')})`);
    let copied = 0;
    const figures = await measure(async () => {
      const statement = "copy plain_copy from stdin with (format csv, header, delimiter ';')";
      const stream = client.query(from(statement));
      await pipeline(Readable.from([Buffer.from(tables[copied++]!)]), stream);
      if (stream.rowCount !== rows) throw new Error(`${stream.rowCount} rows were copied`);
    }, rounds);
    await client.query('drop table plain_copy');
    return figures;
  } finally {
    await client.end();
  }
}
