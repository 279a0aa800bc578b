import { expect, test } from 'vitest';
import { openSourceClient } from '#server/sources/client/open-source-client.ts';
import type { Transport } from '#server/sources/client/transport.ts';
import { questions } from './questions.ts';
import { simulatedClock } from './simulated-clock.ts';
import { openStage } from './stage.ts';

const kpis = 'https://api.kolada.se/v3/data/kpi/N15428/municipality/0380/year/2024';
const police = 'https://polisen.se/api/events';

const coded = (code: string, data: object = {}): unknown =>
  expect.objectContaining({ code, data: expect.objectContaining(data) });

/** A source that says the same each time, and notes when it was asked. */
function talkingSource(answers: readonly [status: number, headers?: Record<string, string>][]): {
  readonly transport: Transport;
  readonly times: number[];
  readonly addresses: string[];
  readonly clock: ReturnType<typeof simulatedClock>;
} {
  const clock = simulatedClock(1_000_000);
  const times: number[] = [];
  const addresses: string[] = [];
  const transport: Transport = async ({ address }) => {
    const [status, headers = {}] = answers[Math.min(times.length, answers.length - 1)]!;
    times.push(clock.now() - 1_000_000);
    addresses.push(address.href);
    const body = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from('[]');
    };
    return { status, headers: { 'content-type': 'application/json', ...headers }, body: body() };
  };
  return { transport, times, addresses, clock };
}

test('only listed hosts over https are asked; anything else leaves no trace on the network', async () => {
  const { client, connections } = openStage();
  const refused = [
    'https://example.org/a',
    'http://api.kolada.se/v3/kpi',
    'https://api.kolada.se:8443/v3/kpi',
    'https://api.kolada.se.example.org/',
    'https://user:secret@api.kolada.se/v3/kpi',
    'https://127.0.0.1/',
    'file:///etc/passwd',
    'no address',
  ];
  for (const url of refused) {
    await expect(client.ask({ url }), url).rejects.toEqual(coded('source/unknown-host'));
  }
  expect(connections).toEqual([]);
});

test('calls to one source keep its pace and its order, one at a time', async () => {
  const { transport, times, clock } = talkingSource([[200]]);
  const client = openSourceClient({ transport, clock });
  await clock.run(Promise.all(Array.from({ length: 7 }, () => client.ask({ url: kpis }))));
  expect(times).toEqual([0, 0, 0, 1000, 1000, 1000, 2000]);
  client.keepPace('api.kolada.se', { calls: 1, seconds: 10 });
  times.length = 0;
  const start = clock.now();
  await clock.run(Promise.all([client.ask({ url: kpis }), client.ask({ url: kpis })]));
  expect(times[1]! - times[0]!).toBe(10_000);
  expect(times[0]! + 1_000_000 - start).toBeGreaterThan(0);
});

test('the police are asked at most sixty times in an hour', async () => {
  const { transport, times, clock } = talkingSource([[200]]);
  const client = openSourceClient({ transport, clock });
  await clock.run(Promise.all(Array.from({ length: 61 }, () => client.ask({ url: police }))));
  expect(times.filter((at) => at < 3_600_000)).toHaveLength(60);
  expect(times[60]).toBe(3_600_000);
});

test('a failure is tried again three times, later and later, and then given up', async () => {
  const { transport, times, clock } = talkingSource([[503]]);
  const client = openSourceClient({ transport, clock, random: () => 1 });
  await expect(clock.run(client.ask({ url: kpis }))).rejects.toEqual(
    coded('source/server-error', { status: 503, source: 'Kolada', host: 'api.kolada.se' }),
  );
  expect(times).toEqual([0, 1000, 3000, 7000]);
});

test('a passing failure is not noticed by who asks', async () => {
  const { transport, times, clock } = talkingSource([[503], [502], [200]]);
  const client = openSourceClient({ transport, clock, random: () => 0 });
  const answer = await clock.run(client.ask({ url: kpis }));
  expect(Buffer.from(answer.bytes).toString()).toBe('[]');
  expect(answer.sha256).toBe('4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945');
  expect(times).toHaveLength(3);
  expect(client.states().find((one) => one.host === 'api.kolada.se')).toMatchObject({
    circuit: 'closed',
    failures: 0,
  });
});

test('a source that asks for twenty seconds gets them; one that asks for an hour is left alone', async () => {
  const short = talkingSource([[429, { 'retry-after': '20' }], [200]]);
  const patient = openSourceClient({ ...short, random: () => 0 });
  await short.clock.run(patient.ask({ url: kpis }));
  expect(short.times).toEqual([0, 20_000]);

  const long = talkingSource([[429, { 'retry-after': '3600' }], [200]]);
  const leaving = openSourceClient({ ...long, random: () => 0 });
  const refused = coded('source/too-many-requests', { seconds: 3600 });
  await expect(long.clock.run(leaving.ask({ url: kpis }))).rejects.toEqual(refused);
  await long.clock.run(leaving.ask({ url: kpis }));
  expect(long.times).toEqual([0, 3_600_000]);
});

test('what a source refuses outright is not asked again, and its reason is told', async () => {
  const { client, clock, sources } = openStage();
  const url = 'https://statistikdatabasen.scb.se/api/v2/tables/TAB1/metadata?lang=sv';
  await expect(clock.run(client.ask({ url }))).rejects.toEqual(
    coded('source/refused-question', { status: 404, title: 'Non-existent table' }),
  );
  expect(sources.asked).toHaveLength(1);
});

test('after five failures in a minute the source rests, and is tried once a minute', async () => {
  const { client, clock, sources } = openStage();
  const state = (): unknown => client.states().find((one) => one.host === 'polisen.se');
  sources.behave('reset', 'polisen.se');
  const ask = (): Promise<unknown> => clock.run(client.ask({ url: police }));
  await expect(ask()).rejects.toEqual(coded('source/unreachable', { cause: 'ECONNRESET' }));
  await expect(ask()).rejects.toEqual(coded('source/resting'));
  expect(sources.asked).toHaveLength(5);
  expect(state()).toMatchObject({ circuit: 'open', failures: 5 });

  // It rests without being asked, tells for how long, and other sources go on.
  await expect(ask()).rejects.toEqual(coded('source/resting', { seconds: expect.any(Number) }));
  expect(sources.asked).toHaveLength(5);
  await clock.run(client.ask({ url: kpis }));

  await clock.pass(60_000);
  await expect(ask()).rejects.toEqual(coded('source/resting'));
  expect(sources.asked.filter((one) => one.startsWith('polisen.se'))).toHaveLength(6);

  sources.recover();
  await clock.pass(60_000);
  await ask();
  expect(state()).toMatchObject({ circuit: 'closed', failures: 0 });
});

test('a source that lets two questions hang for half a minute each rests', async () => {
  const { client, clock, sources } = openStage();
  sources.behave('hang', 'api.kolada.se');
  const ask = (): Promise<unknown> => clock.run(client.ask({ url: kpis }));
  const start = clock.now();
  await expect(ask()).rejects.toEqual(coded('source/too-slow', { seconds: 30 }));
  await expect(ask()).rejects.toEqual(coded('source/too-slow'));
  await expect(ask()).rejects.toEqual(coded('source/resting'));
  expect(clock.now() - start).toBe(60_000);
});

test('a day without a source costs it one call a minute at most', async () => {
  const { client, clock, sources } = openStage();
  sources.behave('server-error', 'polisen.se');
  for (let minute = 0; minute < 24 * 60; minute += 10) {
    await expect(clock.run(client.ask({ url: police }))).rejects.toEqual(
      expect.objectContaining({ code: expect.stringMatching(/^source\//) }),
    );
    await clock.pass(600_000);
  }
  expect(sources.asked.length).toBeLessThan(24 * 60);
  sources.recover();
  await expect(clock.run(client.ask({ url: police }))).resolves.toBeDefined();
});

test('who cancels is let go at once, and the next question is asked', async () => {
  const { client, clock, sources } = openStage();
  sources.behave('hang', 'polisen.se');
  const stop = new AbortController();
  const ask = (): Promise<unknown> => client.ask({ url: police, signal: stop.signal });
  const both = Promise.allSettled([ask(), ask()]);
  await clock.pass(1000);
  stop.abort();
  const cancelled = { status: 'rejected', reason: coded('source/cancelled') };
  expect(await clock.run(both)).toEqual([cancelled, cancelled]);
  expect(sources.asked).toHaveLength(1);
  sources.recover();
  await clock.run(client.ask({ url: police }));
  expect(client.states().every((one) => one.circuit === 'closed' && one.failures === 0)).toBe(true);
});

test('a redirect is followed within the list three times, by hand, and never out of it', async () => {
  const inside = talkingSource([[302, { location: '/v3/elsewhere' }], [200]]);
  await inside.clock.run(openSourceClient(inside).ask({ url: kpis }));
  expect(inside.addresses).toEqual([kpis, 'https://api.kolada.se/v3/elsewhere']);

  const round = talkingSource([[302, { location: '/v3/round' }]]);
  await expect(round.clock.run(openSourceClient(round).ask({ url: kpis }))).rejects.toEqual(
    coded('source/too-many-redirects'),
  );
  expect(round.addresses).toHaveLength(4);

  for (const location of [
    'http://127.0.0.1/',
    'http://169.254.169.254/latest',
    'https://[::1]/',
    'https://example.org/',
    'http://api.kolada.se/v3/kpi',
    '//example.org/',
    'file:///etc/passwd',
    'http://[',
  ]) {
    const away = talkingSource([[302, { location }], [200]]);
    await expect(
      away.clock.run(openSourceClient(away).ask({ url: kpis })),
      location,
    ).rejects.toEqual(coded('source/redirect-refused'));
    expect(away.addresses).toHaveLength(1);
  }
});

test('a mirror is asked in place of every source, in folders of their names', async () => {
  const { transport, addresses, clock } = talkingSource([
    [302, { location: 'http://10.1.2.3:8080/sources/api.kolada.se/v3/moved' }],
    [200],
  ]);
  const mirror = 'http://10.1.2.3:8080/sources/';
  const answer = await clock.run(openSourceClient({ transport, clock, mirror }).ask({ url: kpis }));
  expect(addresses).toEqual([
    `http://10.1.2.3:8080/sources/api.kolada.se${new URL(kpis).pathname}`,
    'http://10.1.2.3:8080/sources/api.kolada.se/v3/moved',
  ]);
  expect(answer.url).toBe(kpis);

  for (const location of ['http://10.1.2.3:8080/admin', 'http://10.1.2.3:8080/sources/x.org/a']) {
    const away = talkingSource([[302, { location }], [200]]);
    const client = openSourceClient({ ...away, mirror });
    await expect(away.clock.run(client.ask({ url: kpis }))).rejects.toEqual(
      coded('source/redirect-refused'),
    );
  }
});

test('what is no address of a mirror is told at once', () => {
  for (const mirror of ['127.0.0.1:8080', 'ftp://a/', 'http://a:b@c/', 'http://a/?b=c', 'mirror']) {
    expect(() => openSourceClient({ mirror }), mirror).toThrow('source/malformed-mirror');
  }
  expect(() => openSourceClient({ mirror: ' ' })).not.toThrow();
});

test('a clock that is set back or forward neither wakes nor silences a source for good', async () => {
  for (const jump of [-30 * 86_400_000, 30 * 86_400_000]) {
    const { clock: steady, transport } = talkingSource([[503]]);
    let shift = 0;
    const clock = { ...steady, now: () => steady.now() + shift };
    const client = openSourceClient({ clock, transport, random: () => 0 });
    for (let i = 0; i < 2; i++) {
      await steady.run(client.ask({ url: kpis }).catch(() => undefined));
    }
    shift = jump;
    await steady.pass(60_000);
    await expect(steady.run(client.ask({ url: kpis }))).rejects.toEqual(
      expect.objectContaining({ code: expect.stringMatching(/server-error|resting/) }),
    );
  }
});

test('a limit that the statistical server states is kept', async () => {
  const { client, clock, sources } = openStage({
    maxDataCells: 120,
    maxCallsPerTimeWindow: 2,
    timeWindow: 5,
  });
  const start = clock.now();
  await clock.run(questions['statistikdatabasen.scb.se']!(client));
  const pieces = sources.asked.filter((one) => one.endsWith('/data')).length;
  // 380 regions × 2 components × 2 years, at most 120 cells a piece.
  expect(pieces).toBe(13);
  expect(clock.now() - start).toBeGreaterThanOrEqual((pieces / 2 - 1) * 5000);
});
