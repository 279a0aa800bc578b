// Makes sure that what the next command needs is installed. Runs before `npm start`, `npm test` and
// the others, on any Node from 20 and before anything is installed, so it imports nothing.
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, delimiter, join, resolve } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';

const root = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const modules = join(root, 'node_modules');
const installed = join(modules, '.package-lock.json');
const lockFile = join(root, 'package-lock.json');
// Outside node_modules, which an installation replaces.
const turn = join(root, 'var', 'installing');
const oldestNode = 24;
const heartbeat = 1000;
/** A turn whose owner has not been heard of for this long is free. */
const silence = 10_000;

/** What the commands other than `start` need besides. */
const forDevelopment = process.env.npm_lifecycle_event !== 'prestart';

/** npm's words, and what to tell whoever sees them; the first that fits is told. */
const causes = [
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i,
    'The packages could not be fetched: no connection to where npm gets them. Check the network (and HTTPS_PROXY, if you need one), then run the command again.',
  ],
  [/ENOSPC/, 'The disk is full. About 1 GB is needed. Make room, then run the command again.'],
  [
    /EACCES|EPERM|EROFS/,
    `This user may not write in ${root}. Change the rights or move the folder.`,
  ],
  [
    /EUSAGE|in sync|EINTEGRITY/,
    'package-lock.json does not fit package.json. Restore both from the repository.',
  ],
];

/** The running `npm ci`, to be ended with us. */
let installation;

const modified = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function isNeeded() {
  if (modified(installed) === 0 || modified(installed) < modified(lockFile)) return true;
  return forDevelopment && !existsSync(join(modules, 'vitest'));
}

const isOurTurn = () => existsSync(turn) && Number(readFileSync(turn, 'utf8')) === process.pid;

/** Takes the turn, or waits until whoever has it is done. */
async function takeTurn() {
  mkdirSync(join(root, 'var'), { recursive: true, mode: 0o700 });
  for (let told = false; ; told = true) {
    const draft = `${turn}.${process.pid}`;
    writeFileSync(draft, String(process.pid));
    try {
      linkSync(draft, turn);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    } finally {
      rmSync(draft, { force: true });
    }
    if (modified(turn) < Date.now() - silence) rmSync(turn, { force: true });
    else if (!told) console.log('Another command is installing; waiting for it.');
    await sleep(heartbeat / 2);
  }
}

/** The npm that called us, run by the Node that runs it; otherwise the one on the PATH. */
function npmCommand() {
  const path = process.env.npm_execpath ?? '';
  if (!/^npm(-cli)?\.c?js$/.test(basename(path))) return { command: 'npm', words: [] };
  return { command: process.env.npm_node_execpath ?? process.execPath, words: [path] };
}

/** Runs `npm ci`; resolves with its exit code and what it said. */
function install() {
  const { command, words } = npmCommand();
  const options = ['--ignore-scripts', '--engine-strict=false', '--include=optional'];
  // Without a network, say so after seconds rather than a minute.
  options.push('--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000');
  if (forDevelopment) options.push('--include=dev');
  const environment = { ...process.env };
  // An installation inside a running npm command must not inherit what that command was.
  for (const name of Object.keys(environment)) {
    if (/^npm_(lifecycle|package|command)/.test(name)) delete environment[name];
  }
  const child = spawn(command, [...words, 'ci', ...options, '--no-progress', '--loglevel=error'], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && command === 'npm',
  });
  installation = child;
  let said = '';
  const listen = (chunk) => {
    said += chunk;
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  return new Promise((done) => {
    child.on('error', (error) => done({ code: 1, said: `${said}\n${error.message}` }));
    child.on('close', (code, signal) => done({ code: signal ? 130 : code, said }));
  });
}

function explain(said) {
  const cause = causes.find(([words]) => words.test(said));
  console.error(cause ? cause[1] : 'The packages could not be installed.');
  console.error(said.trim().split('\n').slice(-15).join('\n'));
}

async function ensureInstalled() {
  if (!isNeeded()) return true;
  await takeTurn();
  const beat = setInterval(() => {
    const now = new Date();
    if (isOurTurn()) utimesSync(turn, now, now);
  }, heartbeat);
  try {
    // Somebody else may have installed while we waited.
    if (!isNeeded()) return true;
    console.log('Installing packages (npm ci), a minute or so the first time.');
    const { code, said } = await install();
    if (code === 0 && existsSync(installed)) {
      // A lock file saved in the future by another clock must not make us install every time.
      if (isNeeded()) utimesSync(installed, new Date(), statSync(lockFile).mtime);
      return true;
    }
    explain(said);
    return false;
  } finally {
    clearInterval(beat);
    rmSync(turn, { force: true });
  }
}

/** Whether the `node` of the next command is new enough; npm looks in node_modules/.bin first. */
function checkNode() {
  const bundled = join(modules, '.bin', 'node');
  const path = [join(modules, '.bin'), process.env.PATH ?? ''].join(delimiter);
  const { stdout, error } = spawnSync('node', ['--version'], {
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
    shell: process.platform === 'win32',
  });
  const version = stdout?.trim() ?? '';
  if (Number.parseInt(version.slice(1), 10) >= oldestNode) return true;
  if (existsSync(bundled) && (error || version === '')) {
    console.error(
      `The Node that comes with Samsyn does not run here (it needs glibc). Install Node ${oldestNode} or newer from nodejs.org and remove ${bundled}.`,
    );
  } else {
    console.error(
      `Samsyn needs Node ${oldestNode} or newer; this is ${version || 'none'}. None comes with Samsyn for ${process.platform} on ${process.arch}: install it from nodejs.org and run the command again.`,
    );
  }
  return false;
}

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
]) {
  process.on(signal, () => {
    installation?.kill(signal);
    if (isOurTurn()) rmSync(turn, { force: true });
    process.exit(code);
  });
}

process.exitCode = (await ensureInstalled()) && checkNode() ? 0 : 1;
