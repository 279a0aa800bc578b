import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paths } from '#contract/paths.ts';
import { accesses } from '#domain/access/access.ts';
import { createTestApp, everyRole, faultOfShape, type TestApp } from '../testing/test-app.ts';
import { buildApp } from './app.ts';

let house: TestApp;
let web: string;
beforeAll(async () => {
  web = mkdtempSync(join(tmpdir(), 'samsyn-web-'));
  mkdirSync(join(web, 'assets'));
  writeFileSync(join(web, 'index.html'), '<!doctype html><title>Samsyn</title>');
  writeFileSync(join(web, 'assets', 'app-abc123.js'), 'export {};');
  house = await createTestApp(web);
});
afterAll(async () => {
  await house.close();
  rmSync(web, { recursive: true });
});

type Methods = Record<string, { operationId: string; 'x-access': string; summary: string }>;

test('every route is in the document and every operation of the document is a route', async () => {
  const document = (await house.app.inject(paths.openapi)).json() as {
    openapi: string;
    paths: Record<string, Methods>;
    components: { schemas: Record<string, unknown> };
  };
  expect(document.openapi).toBe('3.1.0');
  const documented = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const routes = [
    ...house.app.printRoutes({ commonPrefix: false }).matchAll(/(\S+) \(([A-Z, ]+)\)/g),
  ];
  expect(routes.length).toBeGreaterThan(20);
  for (const one of documented) {
    const [method, path] = one.split(' ') as ['GET' | 'POST', string];
    const url = path.replaceAll(/\{(\w+)\}/g, ':$1');
    expect(house.app.hasRoute({ method, url }), one).toBe(true);
  }
  const used = new Set(documented.map((one) => one.split(' ')[1]));
  // To be an invented person is offered in an invented county only.
  const here = Object.values(paths).filter((path) => path !== paths.signInPractice);
  expect(used).not.toContain(paths.signInPractice);
  for (const path of here) {
    expect(used, path).toContain(path.replaceAll(/:(\w+)/g, '{$1}'));
  }
  for (const methods of Object.values(document.paths)) {
    for (const operation of Object.values(methods)) {
      expect(operation.operationId).toMatch(/^[a-z][A-Za-z]+$/);
      expect(Object.keys(accesses)).toContain(operation['x-access']);
      expect(operation.summary).not.toBe('');
    }
  }
  expect(Object.keys(document.components.schemas)).toContain('AreaProfile');
});

test('operations have names of their own', async () => {
  const document = (await house.app.inject(paths.openapi)).json() as {
    paths: Record<string, Methods>;
  };
  const names = Object.values(document.paths).flatMap((methods) =>
    Object.values(methods).map((operation) => operation.operationId),
  );
  expect(new Set(names).size).toBe(names.length);
});

test('the readable pages need no script and come in two languages', async () => {
  const swedish = await house.app.inject(paths.docs);
  const english = await house.app.inject(`${paths.docs}?sprak=en`);
  expect(swedish.payload).toContain('<html lang="sv">');
  expect(english.payload).toContain('<html lang="en">');
  for (const page of [swedish, english]) {
    expect(page.headers['content-type']).toContain('text/html');
    expect(page.payload).not.toMatch(/<script|<style| style=| on\w+=/);
    expect(page.payload).toContain('/api/areas/{area}');
    const anchors = [...page.payload.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    for (const anchor of anchors) expect(page.payload).toContain(`id="${anchor}"`);
  }
});

test('every answer forbids inline script, framing and sniffing', async () => {
  for (const url of ['/', '/api/divisions', '/api/nej']) {
    const { headers } = await house.app.inject(url);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['strict-transport-security']).toBeUndefined();
  }
});

test.each(['evil.example', '127.0.0.1.evil.example', 'localhost@evil.example'])(
  'a request meant for "%s" is refused',
  async (host) => {
    const answer = await house.app.inject({ url: '/api/divisions', headers: { host } });
    expect([answer.statusCode, answer.json().code]).toEqual([421, 'http/wrong-host']);
  },
);

test.each([
  { origin: 'http://evil.example' },
  { origin: 'null' },
  { origin: 'http://localhost:1' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
])('a change that another site asks for is refused (%o)', async (headers) => {
  const answer = await house.app.inject({
    method: 'POST',
    url: paths.rulePreview,
    headers: { host: 'localhost', ...headers },
    payload: {},
  });
  expect([answer.statusCode, answer.json().code]).toEqual([403, 'http/foreign-origin']);
});

test('whatever changes anything is refused when another site asks for it, before anything else', async () => {
  const { paths: all } = (await house.app.inject('/api/openapi.json')).json() as {
    paths: Record<string, Methods>;
  };
  const changing = Object.entries(all).flatMap(([path, methods]) =>
    Object.keys(methods).flatMap((method) => (method === 'get' ? [] : [{ path, method }])),
  );
  expect(changing.length).toBeGreaterThan(90);
  for (const { path, method } of changing) {
    const answer = await house.app.inject({
      method: method.toUpperCase() as 'POST',
      url: path.replaceAll(/\{\w+\}/g, 'x'),
      headers: { host: 'localhost', origin: 'http://evil.example' },
    });
    expect([path, answer.json().code]).toEqual([path, 'http/foreign-origin']);
  }
});

test('a body that is not JSON, or not text, is refused with a sentence', async () => {
  const send = async (payload: string, type = 'application/json') => {
    const headers = { 'content-type': type };
    const answer = await house.app.inject({ method: 'POST', url: paths.rules, headers, payload });
    expect(faultOfShape('Problem', answer.json())).toBeUndefined();
    return [answer.statusCode, answer.json().code];
  };
  expect(await send('{')).toEqual([400, 'http/malformed-body']);
  expect(await send('')).toEqual([400, 'http/malformed-body']);
  expect(await send('{"a":"\\u0000"}')).toEqual([400, 'http/unreadable-text']);
  expect(await send('{"a":["\\ud800"]}')).toEqual([400, 'http/unreadable-text']);
  expect(await send('<a/>', 'application/xml')).toEqual([415, 'http/unsupported-body']);
  expect(await send(JSON.stringify({ a: 'x'.repeat(2_000_000) }))).toEqual([
    413,
    'http/body-too-large',
  ]);
});

test('a file of 200 MB is refused before it has been sent', async () => {
  const app = await buildApp({
    database: house.database,
    identify: async () => everyRole,
    logger: false,
  });
  try {
    await app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.server.address() as { port: number };
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(
          `POST ${paths.releasePreview} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n` +
            'Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 209715200\r\n\r\n--x\r\n',
        );
      });
      socket.once('data', (data) => {
        socket.destroy();
        resolve(data.toString());
      });
      socket.once('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toContain('release/file-too-large');
  } finally {
    await app.close();
  }
});

test('a file without end that does not tell its length is refused at the limit', async () => {
  const app = await buildApp({
    database: house.database,
    identify: async () => everyRole,
    logger: false,
  });
  const megabyte = Buffer.alloc(1024 * 1024, 'a');
  let sent = 0;
  try {
    await app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.server.address() as { port: number };
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => {
        const chunk = (data: Buffer | string) => {
          socket.write(`${data.length.toString(16)}\r\n`);
          socket.write(data);
          return socket.write('\r\n');
        };
        socket.write(
          `POST ${paths.releasePreview} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n` +
            'Content-Type: multipart/form-data; boundary=x\r\nTransfer-Encoding: chunked\r\n\r\n',
        );
        chunk('--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n');
        const more = () => {
          while (!socket.destroyed && sent < 200) {
            sent++;
            if (!chunk(megabyte)) {
              socket.once('drain', more);
              return;
            }
          }
        };
        more();
      });
      socket.once('data', (data) => {
        socket.destroy();
        resolve(data.toString());
      });
      socket.once('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toContain('release/file-too-large');
    expect(sent).toBeLessThan(100);
  } finally {
    await app.close();
  }
});

test('problems are told in the language that is asked for', async () => {
  const title = async (url: string, accepted?: string) => {
    const headers = accepted === undefined ? {} : { 'accept-language': accepted };
    return (await house.app.inject({ url, headers })).json().title;
  };
  expect(await title('/api/nej')).toBe('Finns inte');
  expect(await title('/api/nej?sprak=en')).toBe('Does not exist');
  expect(await title('/api/nej', 'de, en;q=0.8')).toBe('Does not exist');
  expect(await title('/api/nej?sprak=sv', 'en')).toBe('Finns inte');
  expect(await title('/api/nej?sprak=xx')).toBe('Finns inte');
});

test('a page of the web app is served, an unknown address is its page with 404', async () => {
  const status = async (url: string) => (await house.app.inject(url)).statusCode;
  expect(await status('/')).toBe(200);
  expect(await status('/karta?period=2024')).toBe(200);
  expect(await status('/omrade/deso2025:0380C1230')).toBe(200);
  expect(await status('/data/loggen')).toBe(200);
  const unknown = await house.app.inject('/nagot/helt/annat');
  expect([unknown.statusCode, unknown.payload]).toEqual([
    404,
    '<!doctype html><title>Samsyn</title>',
  ]);
  expect(await status('/../../package.json')).toBe(404);
  expect((await house.app.inject('/assets/app-abc123.js')).headers['cache-control']).toBe(
    'public, max-age=31536000, immutable',
  );
  expect((await house.app.inject('/')).headers['cache-control']).toBe('no-cache');
});

test('too many requests are held back with how long to wait', async () => {
  const app = await buildApp({ database: house.database, logger: false, requestsPerMinute: 2 });
  try {
    await app.inject('/api/policy-areas');
    await app.inject('/api/policy-areas');
    const answer = await app.inject('/api/policy-areas');
    expect([answer.statusCode, answer.json().code]).toEqual([429, 'http/too-many-requests']);
  } finally {
    await app.close();
  }
});

test('a fault of ours gives a number to quote, and neither stack nor SQL', async () => {
  const other = await createTestApp();
  await other.database.close();
  const answer = await other.app.inject('/api/areas/municipality:0380');
  await other.app.close();
  expect([answer.statusCode, answer.json().code]).toEqual([500, 'http/unexpected']);
  expect(answer.json().detail).toContain(answer.json().requestId);
  expect(answer.payload).not.toMatch(/select|node_modules|\.ts:|at /);
});
