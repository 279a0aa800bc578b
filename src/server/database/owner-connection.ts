import type { PoolClient } from 'pg';
import type { DatabaseAddress } from './database-address.ts';
import { createPool } from './pool.ts';

const limits = { connections: 1, connectTimeout: 5000, queryTimeout: 0 };

/** Works over one connection as the owner, that may take the time it needs; it is closed afterwards. */
export async function withOwner<Result>(
  address: DatabaseAddress,
  applicationName: string,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const pool = createPool(address, limits, applicationName);
  try {
    const client = await pool.connect();
    try {
      return await work(client);
    } finally {
      client.release(true);
    }
  } finally {
    await pool.end();
  }
}
