import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openHouseDatabase } from '../../open-house-database.ts';
import { openDatabase } from '../connect.ts';
import { withoutNameSpaces } from './identity.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { startEmbedded } from './start-embedded.ts';

type Said = {
  ready: boolean;
  pid?: number;
  adopted?: boolean;
  milliseconds?: number;
  code?: string;
  data?: object;
};

const program = join(import.meta.dirname, '../testing/hold-database.ts');
let stopped: string;
let folder: string;
const children: ChildProcess[] = [];

const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'samsyn-test-'));

// A database takes a second to make and a tenth of that to copy.
beforeAll(async () => {
  stopped = makeFolder();
  folder = stopped;
  await openHouse().then((house) => house.close());
});

beforeEach(() => {
  folder = makeFolder();
  cpSync(stopped, folder, { recursive: true });
});

afterAll(() => rmSync(stopped, { recursive: true }));

afterEach(async () => {
  for (const child of children.splice(0)) await kill(child);
  const left = readPostmasterFile(join(folder, 'postgres'));
  if (left) await openHouse().then((house) => house.close());
  rmSync(folder, { recursive: true });
});

const openHouse = (): ReturnType<typeof openHouseDatabase> =>
  openHouseDatabase({ dataFolder: folder, databaseUrl: undefined, secret: undefined });

/** Starts the holding program and waits for its one line. */
async function hold(): Promise<{ child: ChildProcess; said: Said }> {
  const child = spawn(process.execPath, [program, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [line] = await once(createInterface(child.stdout!), 'line');
  return { child, said: JSON.parse(line) };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

// Other tests share the processors: one quick adoption of three proves what it can do.
test('after a kill of the program the next one adopts its database within 3 seconds', {
  retry: 2,
}, async () => {
  const { child, said } = await hold();
  expect(said).toMatchObject({ ready: true, adopted: false });
  await kill(child);
  const next = await hold();
  expect(next.said).toMatchObject({ ready: true, adopted: true, pid: said.pid });
  expect(next.said.milliseconds).toBeLessThan(3000);
});

test('while one program runs a second is told who has the folder', async () => {
  const { child } = await hold();
  const second = await hold();
  expect(second.said).toEqual({
    ready: false,
    code: 'start/already-running',
    data: { pid: child.pid, port: 0 },
  });
});

test('a program that is told to stop takes its database with it', async () => {
  const { child } = await hold();
  child.kill('SIGTERM');
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
  expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false);
  expect(existsSync(join(folder, 'running.json'))).toBe(false);
});

test('after a kill of program and database the next start recovers what was confirmed', async () => {
  const { child, said } = await hold();
  const secret = readFileSync(join(folder, 'secret'), 'utf8');
  process.kill(said.pid!, 'SIGKILL');
  await kill(child);
  const house = await openHouse();
  expect(house.embedded).toMatchObject({ adopted: false });
  expect(house.preparation).toEqual({ migrations: [], files: [] });
  expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe(secret);
  await house.close();
});

test('a number left in postmaster.pid that now belongs to another program stops nothing', async () => {
  const house = await openHouse();
  const file = join(folder, 'postgres', 'postmaster.pid');
  const left = readFileSync(file, 'utf8').replace(/^\d+/, String(process.pid));
  await house.close();
  appendFileSync(file, left);
  const next = await openHouse();
  expect(next.embedded).toMatchObject({ adopted: false });
  await next.close();
});

test.each(['fsync', 'full_page_writes', 'synchronous_commit'])(
  'a database with %s off is refused and stopped again',
  async (setting) => {
    appendFileSync(join(folder, 'postgres', 'postgresql.conf'), `\n${setting} = off\n`);
    await expect(openHouse()).rejects.toMatchObject({
      code: 'database/unsafe-settings',
      data: { settings: [setting] },
    });
    expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false);
  },
);

test('the secret is for its owner only, and data without it is refused', async () => {
  const secret = join(folder, 'secret');
  expect(statSync(secret).mode & 0o777).toBe(0o600);
  rmSync(secret);
  await expect(openHouse()).rejects.toMatchObject({ code: 'database/secret-missing' });
});

test('data of another major version is refused by its number', async () => {
  const file = join(folder, 'postgres', 'PG_VERSION');
  rmSync(file);
  appendFileSync(file, '15\n');
  await expect(openHouse()).rejects.toMatchObject({
    code: 'database/other-major-version',
    data: { found: 15 },
  });
});

test('it listens on a socket with a password and nowhere on the network', async () => {
  const server = await startEmbedded(folder);
  const database = await openDatabase(server.config);
  const { rows } = await database.owner.query(
    `select current_setting('listen_addresses') as listen, current_setting('data_checksums') as sums,
       pg_encoding_to_char(encoding) as encoding, datcollate as sorted
     from pg_database where datname = current_database()`,
  );
  await database.close();
  expect(rows).toEqual([{ listen: '', sums: 'on', encoding: 'UTF8', sorted: 'C.UTF-8' }]);
  const stranger = { ...server.config.address, password: 'wrong' };
  await expect(openDatabase({ ...server.config, address: stranger })).rejects.toMatchObject({
    code: 'database/unreachable',
    data: { cause: '28P01' },
  });
  await server.stop();
});

// Only root needs another identity, so only root can try it.
test.runIf(process.getuid?.() === 0)(
  'root without user name spaces runs it as nobody, and later in the same way',
  async () => {
    rmSync(join(folder, 'postgres'), { recursive: true });
    const first = await startEmbedded(folder, withoutNameSpaces);
    const owner = statSync(`/proc/${first.pid}`).uid;
    await first.stop();
    const second = await startEmbedded(folder);
    expect([owner, statSync(`/proc/${second.pid}`).uid]).toEqual([65_534, 65_534]);
    await second.stop();
  },
);
