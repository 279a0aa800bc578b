import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { DomainError } from '#domain/domain-error.ts';
import type { DatabaseAddress } from '../database-address.ts';
import type { Binaries } from './binaries.ts';
import { type Folder, socketFolder } from './folder.ts';
import {
  chooseIdentity,
  giveTo,
  type Identity,
  identitiesFor,
  ownerOf,
  userOf,
} from './identity.ts';
import {
  isServing,
  type PostmasterFile,
  readPostmasterFile,
  removeStaleFile,
} from './postmaster-file.ts';

export type PostmasterOptions = {
  readonly folder: Folder;
  readonly binaries: Binaries;
  readonly ownerPassword: string;
  readonly ownerRole: string;
  readonly identities?: readonly Identity[];
};

/** A running server. */
export type Postmaster = {
  readonly pid: number;
  readonly address: DatabaseAddress;
  /** Whether it was already running, left by a program that was killed. */
  readonly adopted: boolean;
};

const milliseconds = { pause: 20, retry: 8_000, start: 60_000, stop: 30_000 };
const largestLog = 5_000_000;
const windows = process.platform === 'win32';

/**
 * Adopts the server that runs in the folder, or starts one and waits until it answers.
 *
 * @throws DomainError `database/did-not-start` with the log's last words,
 *   `database/secret-mismatch` when the server does not know our password
 */
export async function startPostmaster(options: PostmasterOptions): Promise<Postmaster> {
  const { data } = options.folder;
  const found = readPostmasterFile(data);
  if (found && isServing(data, found.pid)) {
    const adopted = await waitForAnswer(options, () => isServing(data, found.pid));
    if (adopted) return { ...adopted, adopted: true };
  }
  // Right after a kill the old server's number may linger, and PostgreSQL then refuses the folder.
  const deadline = performance.now() + milliseconds.retry;
  for (;;) {
    removeStaleFile(data);
    const child = launch(options);
    const started = await waitForAnswer(options, () => child.exitCode === null && !child.killed);
    if (started) return { ...started, adopted: false };
    if (performance.now() > deadline || !/lock file/.test(lastWords(options.folder))) break;
    await sleep(200);
  }
  throw new DomainError('database/did-not-start', {
    log: options.folder.log,
    cause: lastWords(options.folder),
  });
}

/** Ends the server's sessions, lets it write what it must, and waits until it is gone. */
export async function stopPostmaster(folder: Folder, binaries: Binaries): Promise<void> {
  const found = readPostmasterFile(folder.data);
  if (!found || !isServing(folder.data, found.pid)) return;
  if (windows) {
    // Windows has no signals; pg_ctl knows another way. Untested.
    spawnSync(binaries.pgCtl, ['stop', '-m', 'fast', '-w', '-D', folder.data]);
    return;
  }
  process.kill(found.pid, 'SIGINT');
  const deadline = performance.now() + milliseconds.stop;
  while (isServing(folder.data, found.pid)) {
    if (performance.now() > deadline) {
      throw new DomainError('database/did-not-stop', { pid: found.pid, log: folder.log });
    }
    await sleep(milliseconds.pause);
  }
}

function launch({ folder, binaries, identities }: PostmasterOptions): ChildProcess {
  const { data } = folder;
  // A restored copy may have lost its mode, and PostgreSQL would refuse it.
  chmodSync(data, 0o700);
  const identity = chooseIdentity(identities ?? identitiesFor(data), binaries.postgres, data);
  const sockets = windows ? '' : socketFolder(folder);
  const owner = ownerOf(identity);
  if (owner !== undefined) giveTo(owner, sockets);
  const settings = {
    unix_socket_directories: sockets,
    unix_socket_permissions: '0700',
    // A socket needs no port on the network. Windows, untested, gets one on this machine only.
    listen_addresses: windows ? '127.0.0.1' : '',
    max_connections: '60',
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
  };
  const words = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [command, ...rest] = [...identity.prefix, binaries.postgres, '-D', data, ...words];
  const log = openSync(folder.log, isLarge(folder.log) ? 'w' : 'a', 0o600);
  const child = spawn(command!, rest, {
    // A session of its own: Ctrl-C reaches us only, and we stop it after the last request.
    detached: true,
    stdio: ['ignore', log, log],
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    ...userOf(identity),
  });
  child.on('error', () => child.kill());
  child.unref();
  closeSync(log);
  return child;
}

type Answer = { readonly pid: number; readonly address: DatabaseAddress };

/** Asks until the server answers; undefined when it has gone or the time is up. */
async function waitForAnswer(
  options: PostmasterOptions,
  isAlive: () => boolean,
): Promise<Answer | undefined> {
  const deadline = performance.now() + milliseconds.start;
  while (performance.now() < deadline) {
    const file = readPostmasterFile(options.folder.data);
    if (file && isServing(options.folder.data, file.pid)) {
      const address = addressOf(file, options);
      if (await answers(address)) return { pid: file.pid, address };
    }
    if (!isAlive()) return undefined;
    await sleep(milliseconds.pause);
  }
  return undefined;
}

function addressOf(file: PostmasterFile, options: PostmasterOptions): DatabaseAddress {
  return {
    host: file.socketFolder || '127.0.0.1',
    port: file.port,
    database: 'postgres',
    user: options.ownerRole,
    password: options.ownerPassword,
    tls: false,
  };
}

async function answers(address: DatabaseAddress): Promise<boolean> {
  const { host, port, database, user, password } = address;
  const client = new pg.Client({
    ...{ host, port, database, user, password },
    connectionTimeoutMillis: 1000,
    query_timeout: 1000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch (error) {
    // invalid_password: waiting will not help.
    if ((error as { code?: string }).code === '28P01') {
      throw new DomainError('database/secret-mismatch');
    }
    return false;
  } finally {
    void client.end().catch(() => {});
  }
}

function isLarge(log: string): boolean {
  return (statSync(log, { throwIfNoEntry: false })?.size ?? 0) > largestLog;
}

/** The last line that says what is wrong. */
function lastWords(folder: Folder): string {
  const lines = readFileSync(folder.log, 'utf8').trim().split('\n');
  return lines.findLast((line) => /FATAL|PANIC|could not/.test(line)) ?? lines.at(-1) ?? '';
}
