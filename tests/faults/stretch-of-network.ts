import { once } from 'node:events';
import { createServer, connect as dial, type Socket } from 'node:net';
import { join } from 'node:path';
import type { DatabaseAddress } from '#server/database/database-address.ts';

/** A stretch of network in front of a database: it can be cut, so that bytes go nowhere, and healed. */
export interface StretchOfNetwork {
  /** The database as it is reached over the stretch. */
  readonly address: DatabaseAddress;
  /** From now on nothing passes either way; nobody is told. */
  readonly cut: () => void;
  /** What was held up goes on its way, as when a cable is put back. */
  readonly heal: () => void;
  readonly close: () => Promise<void>;
}

/** Lays a stretch of network in front of a database on a Unix socket or a port. */
export async function layStretch(beyond: DatabaseAddress): Promise<StretchOfNetwork> {
  const sockets = new Set<Socket>();
  let isCut = false;
  const server = createServer((near) => {
    const far = beyond.host.startsWith('/')
      ? dial(join(beyond.host, `.s.PGSQL.${beyond.port}`))
      : dial(beyond.port, beyond.host);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (bytes) => to.write(bytes));
      from.on('error', () => to.destroy());
      from.on('close', () => {
        sockets.delete(from);
        // An end passes the stretch no more than a byte does.
        if (!isCut) to.destroy();
      });
      if (isCut) from.pause();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  return {
    address: { ...beyond, host: '127.0.0.1', port },
    cut: () => {
      isCut = true;
      for (const socket of sockets) socket.pause();
    },
    heal: () => {
      isCut = false;
      for (const socket of sockets) socket.resume();
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
