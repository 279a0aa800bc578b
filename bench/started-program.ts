import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';

/** `npm start` in a folder, answering. */
export interface StartedProgram {
  /** Milliseconds from the command to the first page that was served. */
  readonly milliseconds: number;
  /** Ends it as Ctrl-C does, or as a power cut would. */
  readonly end: (signal: 'SIGINT' | 'SIGKILL') => Promise<void>;
}

const patience = 120_000;

/** Runs `npm start` and waits for the map page's first 200. */
export async function startProgram(folder: string): Promise<StartedProgram> {
  const port = await freePort();
  const data = join(folder, 'var');
  const environment = { ...process.env, PORT: String(port), SAMSYN_DATA: data };
  for (const name of Object.keys(environment)) {
    // The command must not take itself for a part of the one that runs the benchmarks.
    if (/^npm_(lifecycle|package|command)|^(DATABASE_URL|SAMSYN_SECRET)$/.test(name)) {
      Reflect.deleteProperty(environment, name);
    }
  }
  const started = performance.now();
  const npm = spawn('npm', ['start'], {
    cwd: folder,
    env: environment,
    shell: process.platform === 'win32',
  });
  const ended = once(npm, 'exit');
  const said = listen(npm);
  await untilServed(`http://127.0.0.1:${port}/karta`, npm, said);
  const milliseconds = performance.now() - started;
  return {
    milliseconds,
    end: async (signal) => {
      const { pid } = JSON.parse(readFileSync(join(data, 'running.json'), 'utf8')) as {
        readonly pid: number;
      };
      process.kill(pid, signal);
      await ended;
    },
  };
}

function listen(npm: ChildProcess): () => string {
  let said = '';
  for (const stream of [npm.stdout, npm.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  return () => said;
}

async function untilServed(url: string, npm: ChildProcess, said: () => string): Promise<void> {
  const deadline = performance.now() + patience;
  let status = 0;
  while (status !== 200) {
    if (npm.exitCode !== null) throw new Error(`npm start ended: ${inBrief(said())}`);
    if (performance.now() > deadline) throw new Error(`no page after ${patience / 1000} s`);
    await sleep(5);
    status = await statusOf(url);
  }
}

/** What it said, without colours, stack traces and empty lines, in one. */
function inBrief(said: string): string {
  return stripVTControlCharacters(said)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(?:at |> )/.test(line))
    .join(' ');
}

/** The answer's status; 0 while nobody answers. */
function statusOf(url: string): Promise<number> {
  return new Promise((resolve) => {
    get(url, { agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    }).on('error', () => resolve(0));
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
