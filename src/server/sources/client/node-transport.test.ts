import { createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodeTransport } from './node-transport.ts';
import type { WireRequest } from './transport.ts';

let silent: Server;
let connections = 0;
const sockets: Socket[] = [];

beforeAll(async () => {
  silent = createServer((socket) => {
    connections++;
    sockets.push(socket);
  });
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => silent.close(resolve));
});

const request = (host: string, mayBePrivate: boolean): WireRequest => ({
  address: new URL(`https://${host}:${(silent.address() as { port: number }).port}/`),
  method: 'GET',
  headers: {},
  body: undefined,
  connectWithin: 300,
  mayBePrivate,
  signal: new AbortController().signal,
});
const failed = (code: string): unknown => expect.objectContaining({ code });

test.each(['localhost', '127.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '169.254.169.254'])(
  'a name or address that leads to a private one, %s, is not called',
  async (host) => {
    await expect(nodeTransport(request(host, false))).rejects.toEqual(failed('EPRIVATE'));
    expect(connections).toBe(0);
  },
);

test('a machine that takes the call but says nothing gives no connection', async () => {
  await expect(nodeTransport(request('127.0.0.1', true))).rejects.toEqual(failed('ETIMEDOUT'));
  expect(connections).toBe(1);
});

test('who cancels while it connects is let go', async () => {
  const stop = new AbortController();
  const asked = nodeTransport({ ...request('127.0.0.1', true), signal: stop.signal });
  stop.abort();
  await expect(asked).rejects.toThrow('aborted');
});
