import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Clock, systemClock } from '#server/sources/client/clock.ts';
import { openSourceClient } from '#server/sources/client/open-source-client.ts';
import type { SourceClient } from '#server/sources/client/source-client.ts';
import { questions } from './questions.ts';
import { type ServedSources, serveSources } from './serve.ts';

// Real sockets, on this machine only. Waits between tries are cut short; deadlines only where they are tried.
const hurried = (deadlinesToo: boolean): Clock => ({
  ...systemClock,
  after: (milliseconds, action) => {
    const isWait = milliseconds < 10_000;
    return systemClock.after(isWait || deadlinesToo ? milliseconds / 20 : milliseconds, action);
  },
});
const kpi = 'https://api.kolada.se/v3/data/kpi/N15428/municipality/0380/year/2024';
let served: ServedSources;
const openClient = (deadlinesToo = false): SourceClient =>
  openSourceClient({ mirror: served.address, clock: hurried(deadlinesToo), random: () => 0 });

beforeAll(async () => {
  served = await serveSources();
});
afterAll(() => served.close());

test('every source is asked through the mirror over sockets', async () => {
  const client = openClient();
  for (const [host, ask] of Object.entries(questions)) {
    await expect(ask(client), host).resolves.toBeDefined();
  }
});

test.each([
  ['hang', 'source/too-slow'],
  ['drip', 'source/too-slow'],
  ['reset', 'source/unreachable'],
  ['truncated', 'source/broken-off'],
  ['gzip-bomb', 'source/too-large'],
  ['redirect-loopback', 'source/redirect-refused'],
  ['html-200', 'source/not-data'],
  ['server-error', 'source/server-error'],
])(
  'a server that does %s over a socket ends in %s, and is asked again when it is well',
  async (way, code) => {
    const client = openClient(code === 'source/too-slow');
    served.behave(way);
    await expect(client.ask({ url: kpi })).rejects.toEqual(expect.objectContaining({ code }));
    served.recover();
    await expect(client.ask({ url: kpi })).resolves.toBeDefined();
  },
);

test('a server that nobody listens at is told as unreachable, with the cause', async () => {
  const empty = createServer();
  await new Promise<void>((resolve) => empty.listen(0, '127.0.0.1', resolve));
  const { port } = empty.address() as { port: number };
  await new Promise((resolve) => empty.close(resolve));
  const mirror = `http://127.0.0.1:${port}`;
  const client = openSourceClient({ mirror, clock: hurried(false), random: () => 0 });
  await expect(client.ask({ url: kpi })).rejects.toEqual(
    expect.objectContaining({
      code: 'source/unreachable',
      data: { source: 'Kolada', host: 'api.kolada.se', cause: 'ECONNREFUSED' },
    }),
  );
});
