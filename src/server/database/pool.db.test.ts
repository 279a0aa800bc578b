import { once } from 'node:events';
import {
  type AddressInfo,
  createConnection,
  createServer,
  type Server,
  type Socket,
} from 'node:net';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DatabaseAddress } from './database-address.ts';
import { createPool, kyselyOver } from './pool.ts';
import { testServer } from './testing/test-database.ts';

const server = testServer().address;
const limits = { connections: 2, connectTimeout: 400, queryTimeout: 400 };
const template: DatabaseAddress = { ...server, database: 'postgres' };
let network: Network;

beforeEach(async () => {
  network = await openNetwork(join(server.host, `.s.PGSQL.${server.port}`));
});

afterEach(() => network.close());

type Network = {
  readonly address: DatabaseAddress;
  /** Lets nothing through and tells nobody, as a broken link does. */
  readonly breakLink: () => void;
  readonly mendLink: () => void;
  readonly close: () => void;
};

/** A network between us and the server's socket. */
async function openNetwork(target: string): Promise<Network> {
  let broken = false;
  const sockets = new Set<Socket>();
  const carry = (from: Socket, to: Socket): void => {
    sockets.add(from);
    from.on('data', (bytes) => {
      if (!broken) to.write(bytes);
    });
    from.on('error', () => {});
    from.on('close', () => to.destroy());
  };
  const listener: Server = createServer((near) => {
    const far = createConnection(target);
    carry(near, far);
    carry(far, near);
  }).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  return {
    address: { ...template, host: '127.0.0.1', port: (listener.address() as AddressInfo).port },
    breakLink: () => {
      broken = true;
    },
    mendLink: () => {
      broken = false;
    },
    close: () => {
      listener.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

test('over a broken link every question ends in time, and the next after mending is answered', async () => {
  const pool = createPool(network.address, limits, 'test');
  const db = kyselyOver(pool);
  const ask = (): Promise<unknown> => sql`select 1 as one`.execute(db);
  await ask();
  network.breakLink();
  for (let attempt = 0; attempt < 3; attempt++) {
    const started = performance.now();
    await expect(ask()).rejects.toThrow(/timeout/);
    expect(performance.now() - started).toBeLessThan(1000);
  }
  network.mendLink();
  expect(await ask()).toMatchObject({ rows: [{ one: 1 }] });
  network.close();
  await pool.end();
});

test('a question that takes too long is ended by the server, which is then free for the next', async () => {
  const pool = createPool(template, { ...limits, connections: 1 }, 'test');
  const db = kyselyOver(pool);
  await expect(sql`select pg_sleep(5)`.execute(db)).rejects.toMatchObject({ code: '57014' });
  expect(await sql`select 1 as one`.execute(db)).toMatchObject({ rows: [{ one: 1 }] });
  await pool.end();
});

test('a connection that the server ends is replaced, and the process lives on', async () => {
  const pool = createPool(template, limits, 'test');
  const borrowed = await pool.connect();
  const { rows } = await borrowed.query('select pg_backend_pid() as pid');
  await pool.query('select pg_terminate_backend($1)', [rows[0].pid]);
  await expect(borrowed.query('select 1')).rejects.toThrow();
  borrowed.release(true);
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await pool.end();
});
