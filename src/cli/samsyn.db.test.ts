import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const program = join(import.meta.dirname, 'samsyn.ts');
const patience = 50_000;
let folder: string;
let running: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samsyn-test-'));
});

afterEach(async () => {
  if (running && running.exitCode === null && running.signalCode === null) {
    running.kill('SIGTERM');
    await once(running, 'exit');
  }
  running = undefined;
  rmSync(folder, { recursive: true });
});

type Run = { readonly child: ChildProcess; readonly said: () => string };

function samsyn(words: readonly string[], environment: Record<string, string> = {}): Run {
  const { DATABASE_URL: _, SAMSYN_LANGUAGE: __, ...rest } = process.env;
  const child = spawn(process.execPath, [program, ...words], {
    env: { ...rest, SAMSYN_DATA: folder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      text += chunk;
    });
  }
  return { child, said: () => text };
}

async function finished(run: Run): Promise<{ code: number | null; said: string }> {
  const [code] = await once(run.child, 'close');
  return { code, said: run.said() };
}

async function says(run: Run, words: RegExp): Promise<RegExpExecArray> {
  for (;;) {
    const match = words.exec(run.said());
    if (match) return match;
    if (run.child.exitCode !== null) throw new Error(run.said());
    await new Promise((next) => setTimeout(next, 20));
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

test(
  'start tells the address, a second start is told of it, and Ctrl-C stops everything',
  async () => {
    const port = await freePort();
    const first = samsyn(['start'], { PORT: String(port) });
    running = first.child;
    const [, url] = await says(first, /igång: (http:\S+)/);
    expect(url).toBe(`http://127.0.0.1:${port}`);
    expect((await fetch(`${url}/`)).status).toBe(200);

    const second = await finished(samsyn(['start'], { PORT: String(port) }));
    expect(second.code).toBe(1);
    expect(second.said).toBe(`Samsyn kör redan: ${url} (pid ${first.child.pid})\n`);

    first.child.kill('SIGINT');
    const { code, said } = await finished(first);
    expect(code).toBe(0);
    expect(said).toContain('Avslutat.');
    expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false);
  },
  patience,
);

test(
  'a port that is taken is named with another to try, and nothing is left running',
  async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const { code, said } = await finished(
      samsyn(['start'], { PORT: String(port), SAMSYN_LANGUAGE: 'en' }),
    );
    other.close();
    expect(code).toBe(1);
    expect(said).toContain(`Port ${port} is used by another program`);
    expect(said).toContain(`PORT=${port + 1}`);
    expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false);
  },
  patience,
);

test('help lists the commands, and an unknown one points to it', async () => {
  const help = await finished(samsyn(['--help']));
  expect(help).toMatchObject({ code: 0 });
  expect(help.said).toContain('start ');
  const unknown = await finished(samsyn(['begin']));
  expect(unknown.code).toBe(2);
  expect(unknown.said).toContain('begin');
});

test('a server of one’s own with a weak secret is refused with a sentence', async () => {
  const environment = { DATABASE_URL: 'postgres://a:b@localhost/c', SAMSYN_SECRET: 'password' };
  const { code, said } = await finished(samsyn(['start'], environment));
  expect(code).toBe(1);
  expect(said).toMatch(/^SAMSYN_SECRET är för kort .*openssl rand/);
});
